"""How secrets that must be read again are kept: encrypted with keys made from SECRET_KEY, one a purpose."""

from base64 import urlsafe_b64encode
from functools import cache

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.utils.crypto import salted_hmac


def keys_for(purpose: str) -> MultiFernet:
    """The newest key encrypts; those of SECRET_KEY_FALLBACKS still decrypt."""
    return _fernet(purpose, (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS))


@cache
def _fernet(purpose: str, secrets: tuple[str, ...]) -> MultiFernet:
    digests = [salted_hmac(purpose, "key", secret=secret, algorithm="sha256").digest() for secret in secrets]
    return MultiFernet([Fernet(urlsafe_b64encode(digest)) for digest in digests])

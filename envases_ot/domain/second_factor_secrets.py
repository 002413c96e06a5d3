"""How secrets of second factors are kept: encrypted with a key made from SECRET_KEY."""

from base64 import urlsafe_b64encode
from functools import cache

from allauth.mfa.adapter import DefaultMFAAdapter
from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.utils.crypto import salted_hmac

PURPOSE = "envases_ot.second_factor"


class SecretsAdapter(DefaultMFAAdapter):
    """What allauth asks of us (MFA_ADAPTER)."""

    def encrypt(self, text: str) -> str:
        return _keys().encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """The text again.

        Raises:
            InvalidToken: it was encrypted with another SECRET_KEY.
        """
        return _keys().decrypt(encrypted_text.encode()).decode()

    def get_totp_label(self, user: AbstractBaseUser) -> str:
        """What the app calls the entry, beside the name of the product."""
        return user.get_username()


def _keys() -> MultiFernet:
    """The newest key encrypts; those of SECRET_KEY_FALLBACKS still decrypt."""
    return _fernet((settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS))


@cache
def _fernet(secrets: tuple[str, ...]) -> MultiFernet:
    digests = [salted_hmac(PURPOSE, "key", secret=secret, algorithm="sha256").digest() for secret in secrets]
    return MultiFernet([Fernet(urlsafe_b64encode(digest)) for digest in digests])

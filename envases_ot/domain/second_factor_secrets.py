"""How secrets of second factors are kept: encrypted with a key made from SECRET_KEY."""

from allauth.mfa.adapter import DefaultMFAAdapter
from django.contrib.auth.base_user import AbstractBaseUser

from envases_ot.domain.kept_secrets import keys_for

PURPOSE = "envases_ot.second_factor"


class SecretsAdapter(DefaultMFAAdapter):
    """What allauth asks of us (MFA_ADAPTER)."""

    def encrypt(self, text: str) -> str:
        return keys_for(PURPOSE).encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """The text again.

        Raises:
            InvalidToken: it was encrypted with another SECRET_KEY.
        """
        return keys_for(PURPOSE).decrypt(encrypted_text.encode()).decode()

    def get_totp_label(self, user: AbstractBaseUser) -> str:
        """What the app calls the entry, beside the name of the product."""
        return user.get_username()

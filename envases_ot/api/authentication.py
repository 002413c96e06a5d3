"""Authorization: Bearer <token>, with knox's hashed, expiring tokens: one query a request."""

from django.utils import timezone
from knox.auth import TokenAuthentication
from knox.crypto import hash_token
from knox.models import AuthToken
from rest_framework.exceptions import AuthenticationFailed

from envases_ot.models import User


class BearerAuthentication(TokenAuthentication):
    def authenticate_credentials(self, token: bytes) -> tuple[User, AuthToken]:
        """Who the token is of.

        Knox looks for the token's first letters and then reads all tokens of the user, to delete what expired;
        the digest is the primary key, so one query is enough, and expired tokens go when they are shown.

        Raises:
            AuthenticationFailed: token_invalido, token_vencido, usuario_inactivo.
        """
        try:
            digest = hash_token(token.decode("ascii"))
        except UnicodeDecodeError as error:
            raise _unknown() from error
        found = AuthToken.objects.select_related("user").filter(digest=digest).first()
        if found is None:
            raise _unknown()
        if self._cleanup_token(found):
            raise AuthenticationFailed("Su sesión venció: inicie sesión de nuevo.", code="token_vencido")
        if not found.user.is_active:
            raise AuthenticationFailed("Su cuenta está desactivada.", code="usuario_inactivo")
        return found.user, found

    def _cleanup_token(self, auth_token: AuthToken) -> bool:
        """Delete the token when it expired; other tokens of the user are left to their own turn."""
        if auth_token.expiry is None or auth_token.expiry > timezone.now():
            return False
        auth_token.delete()
        return True


def _unknown() -> AuthenticationFailed:
    return AuthenticationFailed("El token no es válido: inicie sesión de nuevo.", code="token_invalido")

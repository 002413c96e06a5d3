"""Authorization: Bearer <token>, with knox's hashed, expiring tokens: one prepared query a request."""

from functools import cache
from typing import Any

from django.db.models import Model
from django.utils import timezone
from knox.auth import TokenAuthentication
from knox.crypto import hash_token
from knox.models import AuthToken
from rest_framework.exceptions import AuthenticationFailed

from envases_ot.models import User
from envases_ot.models.prepared import PreparedQuery

ANY_DIGEST = "digest"


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
        found = _find(digest)
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


def _find(digest: str) -> AuthToken | None:
    """The stored token with its user."""
    rows = _tokens_with_user().rows(digest=digest)
    if not rows:
        return None
    width = len(AuthToken._meta.concrete_fields)
    token: AuthToken = _stored(AuthToken, rows[0][:width])
    token.user = _stored(User, rows[0][width:])
    return token


@cache
def _tokens_with_user() -> PreparedQuery:
    tokens = AuthToken.objects.select_related("user").filter(digest=ANY_DIGEST)
    return PreparedQuery(tokens, digest=ANY_DIGEST)


def _stored(model: type[Model], values: tuple[Any, ...]) -> Any:
    """A row of a model, from its columns in their order."""
    return model.from_db("default", [field.attname for field in model._meta.concrete_fields], values)


def _unknown() -> AuthenticationFailed:
    return AuthenticationFailed("El token no es válido: inicie sesión de nuevo.", code="token_invalido")

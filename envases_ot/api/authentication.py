"""Authorization: Bearer <token>, with knox's hashed, expiring tokens: one prepared query, or none while it is kept."""

from dataclasses import dataclass
from functools import cache
from typing import Any, Final
from uuid import UUID

from django.db.models import Subquery
from django.utils import timezone
from knox.auth import TokenAuthentication
from knox.crypto import hash_token
from knox.models import AuthToken
from rest_framework.exceptions import AuthenticationFailed

from envases_ot.models import RulesVersion, User
from envases_ot.models.changes import Kept
from envases_ot.models.prepared import PreparedQuery

ANY_DIGEST: Final = "digest"
TOKEN_COLUMNS: Final = tuple(field.attname for field in AuthToken._meta.concrete_fields)
KEPT: Final = Kept[str, tuple[Any, ...]](size=1024)
"""Digest -> stored columns, in this process, until a token ends or a user changes."""
USER_COLUMNS: Final = tuple(field.attname for field in User._meta.concrete_fields)


@dataclass(frozen=True, slots=True)
class Bearer:
    """What a request was let in by.

    Attributes:
        rules_version: of the rules and catalogs, read with the token: who answers from memory needs no other query.
    """

    token: AuthToken
    rules_version: UUID | None


class BearerAuthentication(TokenAuthentication):
    def authenticate_credentials(self, token: bytes) -> tuple[User, Bearer]:
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
        if self._cleanup_token(found.token):
            raise AuthenticationFailed("Su sesión venció: inicie sesión de nuevo.", code="token_vencido")
        if not found.token.user.is_active:
            raise AuthenticationFailed("Su cuenta está desactivada.", code="usuario_inactivo")
        return found.token.user, found

    def _cleanup_token(self, auth_token: AuthToken) -> bool:
        """Delete the token when it expired; other tokens of the user are left to their own turn."""
        if auth_token.expiry is None or auth_token.expiry > timezone.now():
            return False
        auth_token.delete()
        return True


def _find(digest: str) -> Bearer | None:
    """The stored token with its user."""
    row = KEPT.get(digest, lambda: next(iter(_tokens_with_user().rows(digest=digest)), None))
    if row is None:
        return None
    width = len(TOKEN_COLUMNS)
    *columns, version = row
    token: AuthToken = AuthToken.from_db("default", TOKEN_COLUMNS, columns[:width])
    token.user = User.from_db("default", USER_COLUMNS, columns[width:])
    return Bearer(token, version)


@cache
def _tokens_with_user() -> PreparedQuery:
    tokens = AuthToken.objects.filter(digest=ANY_DIGEST)
    version = Subquery(RulesVersion.objects.values("version"))
    columns = (*TOKEN_COLUMNS, *(f"user__{name}" for name in USER_COLUMNS))
    return PreparedQuery(tokens.values_list(*columns, version), digest=ANY_DIGEST)


def _unknown() -> AuthenticationFailed:
    return AuthenticationFailed("El token no es válido: inicie sesión de nuevo.", code="token_invalido")

"""Authorization: Bearer <token>, with knox's hashed, expiring tokens."""

from knox.auth import TokenAuthentication


class BearerAuthentication(TokenAuthentication):
    pass

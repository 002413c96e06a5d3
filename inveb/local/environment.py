"""The environment that `inveb.settings` reads, completed with what a developer's machine need not know."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import environ

from inveb.local.places import CHECKOUT, kept_secret
from inveb.local.postgres import Server


@contextmanager
def local_environment(server: Server) -> Iterator[dict[str, str]]:
    """The caller's variables and, but for tests, those of `.env`.

    Without a DATABASE_URL among them it is `server`'s, running until the end of the block.
    A secret key is made up only for development: production without one must not start.
    """
    if not server.throwaway:
        environ.Env.read_env(CHECKOUT / ".env")
    values = {
        **os.environ,
        "ENVIRONMENT": os.environ.get("ENVIRONMENT") or "development",
    }
    if values["ENVIRONMENT"] == "development" and not values.get("SECRET_KEY"):
        values["SECRET_KEY"] = kept_secret("secret_key")
    if values.get("DATABASE_URL") or values.get("DATABASE_URL_FILE"):
        yield values
        return
    with server.running() as url:
        yield {**values, "DATABASE_URL": url}

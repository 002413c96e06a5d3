"""Where people sign in with Microsoft: one tenant of Entra ID, or none."""

import re
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ImproperlyConfigured

TENANT = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
"""A tenant's id. The names common, organizations and consumers would let in any account of Microsoft's."""
PROVIDER = "entra"


@dataclass(frozen=True, slots=True)
class Entra:
    """The app registration that stands for this installation.

    Attributes:
        authority: origin of the sign-in pages; another one for national clouds.
    """

    tenant: str
    client_id: str
    client_secret: str = field(repr=False)
    authority: str

    @property
    def issuer(self) -> str:
        return f"{self.authority}/{self.tenant}/v2.0"


def entra(*, tenant: str, client_id: str, client_secret: str, authority: str) -> Entra | None:
    """The ENTRA setting; None when nothing of it is set.

    Raises:
        ImproperlyConfigured: a part is missing, or the tenant is not one.
    """
    parts = {"TENANT_ID": tenant, "CLIENT_ID": client_id, "CLIENT_SECRET": client_secret}
    missing = [f"ENTRA_{name}" for name, value in parts.items() if not value]
    if len(missing) == len(parts):
        return None
    if missing:
        raise ImproperlyConfigured(
            f"Para entrar con Microsoft falta {', '.join(missing)} (vea .env.example)."
        )
    if not TENANT.fullmatch(tenant):
        raise ImproperlyConfigured("ENTRA_TENANT_ID debe ser el identificador (GUID) de su inquilino.")
    if not authority.startswith("https://"):
        raise ImproperlyConfigured("ENTRA_AUTHORITY debe comenzar con https://.")
    return Entra(tenant, client_id, client_secret, authority.rstrip("/"))


def providers(registered: Entra | None) -> dict[str, Any]:
    """SOCIALACCOUNT_PROVIDERS of allauth."""
    if registered is None:
        return {}
    app = {
        "provider_id": PROVIDER,
        "name": "Microsoft",
        "client_id": registered.client_id,
        "secret": registered.client_secret,
        "settings": {"server_url": registered.issuer, "token_auth_method": "client_secret_post"},
    }
    return {"openid_connect": {"OAUTH_PKCE_ENABLED": True, "APPS": [app]}}

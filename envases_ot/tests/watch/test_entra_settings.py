"""A half-written registration stops the start with the name of what is missing."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from envases_ot.tests.entra_provider import TENANT
from inveb.entra import entra, providers

PARTS = {
    "tenant": TENANT,
    "client_id": "cliente",
    "client_secret": "secreto",
    "authority": "https://login.microsoftonline.com/",
}


def test_nothing_set_is_no_entra() -> None:
    nothing = entra(**{**PARTS, "tenant": "", "client_id": "", "client_secret": ""})

    assert nothing is None
    assert providers(nothing) == {}


def test_all_set_names_the_tenant_s_own_issuer() -> None:
    registered = entra(**PARTS)

    assert registered is not None
    assert registered.issuer == f"https://login.microsoftonline.com/{TENANT}/v2.0"
    assert "secreto" not in repr(registered)


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"client_secret": ""}, "ENTRA_CLIENT_SECRET"),
        ({"tenant": "", "client_id": ""}, "ENTRA_TENANT_ID, ENTRA_CLIENT_ID"),
        ({"tenant": "common"}, "ENTRA_TENANT_ID"),
        ({"tenant": "organizations"}, "ENTRA_TENANT_ID"),
        ({"tenant": "ejemplo.onmicrosoft.com"}, "ENTRA_TENANT_ID"),
        ({"authority": "http://login.microsoftonline.com"}, "ENTRA_AUTHORITY"),
    ],
)
def test_what_is_missing_or_wrong_is_named(changed: dict[str, str], named: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=named):
        entra(**{**PARTS, **changed})

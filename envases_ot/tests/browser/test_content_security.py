"""No page breaks its Content-Security-Policy, and each thing that the admin's theme is allowed is one that it needs."""

from collections.abc import Iterator
from contextlib import ExitStack
from uuid import uuid4

import pytest
from axes.models import AccessAttempt
from django.db.models import Model
from django.utils import timezone
from django.utils.csp import CSP
from knox.models import AuthToken
from playwright.sync_api import ConsoleMessage, Page

from envases_ot.admin.site import ADMIN_CSP
from envases_ot.models import (
    Cad,
    Client,
    Material,
    Matriz,
    OutboxMessage,
    PalletBoxQuantity,
    PalletPatron,
    PalletProtection,
    PalletType,
    Paper,
    PrecutType,
    Proveedor,
    SalaCorte,
    User,
    WebhookEndpoint,
)
from envases_ot.tests.browser.office import Office, new_ot
from envases_ot.tests.browser.orders import captured_ot
from envases_ot.tests.policy_samples import Samples, doors

OPEN_PAGES = ("/admin/login/", "/docs", "/redoc", "/nada/")
NOT_PAGES = {
    "admin:excel_file",
    "admin:excel_template",
    "admin:indicators_excel",
    "admin:excel_import_run",
    "admin:entra",
    "admin:work_order_ficha",
    "admin:jsi18n",
    "admin:autocomplete",
    "admin:search",
    "admin:logout",
    "admin:view_on_site",
}
DOWNLOADS = ("archivo", "exportar")


class Watched:
    """A page whose violations are kept: (path, what the browser said)."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.found: list[tuple[str, str]] = []
        page.on("console", self._heard)

    def _heard(self, message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            self.found.append((self.page.url, message.text))

    def visit(self, path: str) -> None:
        """The page, until it asks for nothing more."""
        self.page.goto(path, wait_until="networkidle")


@pytest.fixture
def rows(db: None) -> Iterator[None]:
    """A row of each model that the plant does not ship, taken away afterwards."""
    with ExitStack() as after:

        def add(row: Model) -> None:
            after.callback(row.delete)

        for model in (Cad, Material, Matriz, PalletType):
            add(model._base_manager.create(codigo="X-1", descripcion="Prueba"))
        add(Paper._base_manager.create(codigo="X-1", descripcion="Prueba", gramaje_g_m2=170))
        for model in (SalaCorte, Proveedor, PalletPatron, PalletProtection, PalletBoxQuantity, PrecutType):
            add(model._base_manager.create(descripcion="Prueba"))
        add(AccessAttempt.objects.create(username="x", ip_address="127.0.0.1", failures_since_start=1))
        add(AuthToken.objects.create(user=User.objects.earliest("pk"))[0])
        event = WebhookEndpoint.Event.MOVED
        endpoint = WebhookEndpoint.objects.create(
            name="SAP", url="https://sap.example", secret="x", events=[event]
        )
        add(endpoint)
        add(
            OutboxMessage.objects.create(
                medium=OutboxMessage.Medium.WEBHOOK,
                event=event,
                event_id=uuid4(),
                endpoint=endpoint,
                work_order=captured_ot(),
                created_at=timezone.now(),
                due_at=timezone.now(),
            )
        )
        yield


def admin_paths() -> list[str]:
    """Every page of the admin that a person can open, with a row of each kind."""
    samples = Samples(captured_ot(), client=Client.objects.earliest("pk"))
    pages = [
        door
        for door in doors()
        if door.key.startswith("admin:") and door.key not in NOT_PAGES and door.page not in DOWNLOADS
    ]
    return [samples.url(door) for door in pages]


def test_no_page_breaks_its_policy(office: Office, rows: None) -> None:
    stranger = Watched(office.open())
    for path in OPEN_PAGES:
        stranger.visit(path)
    person = Watched(office.enter("super_administrador"))
    paths = admin_paths()
    for path in paths:
        person.page.goto(path)
    draughtsman = Watched(office.enter("ingeniero"))
    new_ot(draughtsman.page)

    assert len(paths) > 200
    assert stranger.found + person.found + draughtsman.found == []


@pytest.mark.parametrize(
    ("directive", "source"),
    [
        (directive, source)
        for directive, sources in ADMIN_CSP.items()
        for source in sources
        if source not in (CSP.SELF, CSP.NONE)
    ],
)
def test_the_theme_needs_what_it_is_allowed(
    office: Office, monkeypatch: pytest.MonkeyPatch, directive: str, source: str
) -> None:
    strict = [one for one in ADMIN_CSP[directive] if one != source]
    monkeypatch.setitem(ADMIN_CSP, directive, strict)
    page = Watched(office.open())
    page.visit("/admin/login/")
    office.errors.clear()  # what it was not allowed to evaluate

    assert [text for _, text in page.found if directive in text or "unsafe-eval" in text] != []

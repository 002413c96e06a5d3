"""What people do in front of the screen, in words: sign in, fill the form, choose an option."""

from collections.abc import Iterable
from typing import Any

from playwright.sync_api import Browser, Locator, Page, expect

ADD = "/admin/envases_ot/workorder/add/?tipo_solicitud="
LIST = "/admin/envases_ot/workorder/"
LONG = {"product_type", "carton"}
"""Fields of the chain that are chosen by typing."""


class Office:
    """Windows of one browser; each has its own session."""

    def __init__(self, browser: Browser, address: str, *, password: str) -> None:
        self.browser = browser
        self.address = address
        self.password = password
        self.errors: list[str] = []
        self._contexts: list[Any] = []

    def open(self, **settings: Any) -> Page:
        context = self.browser.new_context(
            base_url=self.address, locale="es-CL", **{"viewport": {"width": 1440, "height": 900}, **settings}
        )
        context.set_default_timeout(10_000)
        self._contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        return page

    def enter(self, username: str, **settings: Any) -> Page:
        page = self.open(**settings)
        page.goto("/admin/login/")
        page.get_by_label("Usuario, RUT o correo").fill(username)
        page.get_by_label("Contraseña").fill(self.password)
        page.get_by_role("button", name="Entrar").click()
        expect(page).to_have_title("Inicio | INVEB Envases-OT")
        page.wait_for_load_state()  # a page left half loaded complains of the scripts that it did not get
        return page

    def close(self) -> None:
        """Shuts every window once its last question is answered: nothing may reach the server after the test."""
        for context in self._contexts:
            for page in context.pages:
                page.wait_for_load_state("networkidle")
            context.close()


def new_ot(page: Page, *, tipo: int = 1) -> None:
    """The empty form, once the cascade has answered."""
    page.goto(f"{ADD}{tipo}")
    if tipo != 6:
        ready(page)


def ready(page: Page) -> None:
    """The page has its answer to the last choice."""
    expect(page.locator("#ot-plants-box")).to_have_attribute("aria-busy", "false")


def option(page: Page, field: str, text: str) -> Locator:
    """An option of a short list of the chain, by its exact words."""
    return page.locator(f'[data-field="{field}"]').get_by_role("radio", name=text, exact=True)


def choose(page: Page, field: str, text: str) -> None:
    """Chooses a possible option and waits until the form has obeyed."""
    option(page, field, text).click()
    expect(option(page, field, text)).to_be_checked()
    ready(page)


def choose_from_list(page: Page, field: str, text: str) -> None:
    """Types into a long list of the chain and takes the first match."""
    box = page.locator(f'[data-field="{field}"]').get_by_role("combobox")
    box.fill(text)
    page.locator(f'[data-field="{field}"]').get_by_role("option").first.click()
    expect(box).to_have_value(text)
    ready(page)


def fill_chain(page: Page, order: Iterable[tuple[str, str]]) -> None:
    """Chooses (field, words) of the chain, one after the other."""
    for field, text in order:
        (choose_from_list if field in LONG else choose)(page, field, text)


def look_up(page: Page, field: str, typed: str, text: str) -> None:
    """Finds a row in a lookup by typing a part of it, and takes the one that reads so."""
    page.locator(f'[data-field="{field}"] .select2-selection').click()
    page.locator(".select2-search__field").last.fill(typed)
    page.locator(".select2-results__option").get_by_text(text, exact=True).click()


def fill_commercial(page: Page, *, description: str) -> None:
    """Sections 2, 14 and 15 as a seller fills them."""
    look_up(page, "client", "vina quebrada", "Viña Quebrada Honda S.A.")
    page.locator("#id_instalacion_cliente").select_option(label="Planta Embotellado")
    page.locator("#ot-contact").select_option(label="Hernán Bustos · Jefe de embotellado")
    page.locator("#id_descripcion").fill(description)
    page.locator("#id_volumen_venta_anual").fill("120000")
    page.locator("#id_usd").fill("35000")
    page.locator("#id_org_venta").select_option(index=1)
    page.locator("#id_canal").select_option(index=1)
    page.locator("#id_subhierarchy:enabled").select_option(index=1)
    page.locator("#id_subsubhierarchy:enabled").select_option(index=1)
    fill_development(page)
    page.locator("#id_observacion").fill("Caja nueva para la temporada, con tapa.")


def fill_development(page: Page) -> None:
    """Section 14, of a product that is neither food nor chemical."""
    page.locator("#id_product_type_developing").select_option(value="2")
    page.locator("#id_target_market").select_option(index=1)
    page.locator("#id_peso_contenido_caja").fill("5")
    page.locator("#id_autosoportante").select_option(label="No")
    page.locator("#id_envase").select_option(index=1)
    page.locator("#id_cajas_altura").fill("6")
    page.locator("#id_pallet_sobre_pallet").select_option(label="No")


def save(page: Page) -> None:
    page.get_by_role("button", name="Guardar", exact=True).click()

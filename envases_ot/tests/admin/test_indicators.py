"""The page of the indicators: who sees which card, the filter, the Excel files, a bounded number of queries."""

from datetime import UTC, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from envases_ot.admin.indicators.reports import REPORTS
from envases_ot.choices import Destination, MuestraState, Rol
from envases_ot.models import Muestra, MuestraDelivery, User, WorkOrder
from envases_ot.tests.admin.test_work_orders import signed_in
from envases_ot.tests.domain.reports.story import four_ots, sent
from envases_ot.tests.factories import UserFactory
from envases_ot.tests.workbooks import rows_of

pytestmark = pytest.mark.django_db

PAGE = reverse("admin:indicators")
NOVEMBER = {"mes": "11", "ano": "2026"}


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> datetime:
    """Thursday 26 November 2026, 17:45 at the plant."""
    moment = datetime(2026, 11, 26, 20, 45, tzinfo=UTC)
    monkeypatch.setattr("envases_ot.admin.indicators.page.timezone.now", lambda: moment)
    return moment


@pytest.fixture
def seller() -> User:
    return UserFactory.create(nombre="Ana", apellido="Vera")


@pytest.fixture
def ots(seller: User, now: datetime) -> list[WorkOrder]:
    return four_ots(seller)


def manager() -> User:
    return UserFactory.create(rol=Rol.GERENTE_GENERAL)


def excel(name: str, user: User | None = None, **query: str) -> bytes:
    url = reverse("admin:indicators_excel", args=[name])
    response = signed_in(user or manager()).get(url, NOVEMBER | query)
    assert response.status_code == 200
    return response.getvalue()


def cards(user: User) -> list[str]:
    return [card["name"] for card in signed_in(user).get(PAGE, NOVEMBER).context["cards"]]


SALES_CHIEF = [name for name in REPORTS if name != "muestras"]
CATALOGUE_CHIEF = [name for name in SALES_CHIEF if name != "externos"]


@pytest.mark.parametrize(
    ("rol", "shown"),
    [
        (Rol.GERENTE_GENERAL, list(REPORTS)),
        (Rol.ADMINISTRADOR, list(REPORTS)),
        (Rol.JEFE_DESARROLLO, list(REPORTS)),
        (Rol.JEFE_VENTAS, SALES_CHIEF),
        (Rol.JEFE_CATALOGACION, CATALOGUE_CHIEF),
        (Rol.JEFE_MUESTRAS, [name for name in REPORTS if name != "anuladas"]),
        (Rol.TECNICO_MUESTRAS, ["muestras"]),
    ],
)
def test_each_role_sees_its_cards(rol: Rol, shown: list[str]) -> None:
    assert cards(UserFactory.create(rol=rol)) == shown


@pytest.mark.parametrize("rol", [Rol.VENDEDOR, Rol.VENDEDOR_EXTERNO, Rol.INGENIERO, Rol.VISUALIZADOR])
def test_who_has_no_report_sees_neither_page_nor_file_nor_menu(rol: Rol) -> None:
    browser = signed_in(UserFactory.create(rol=rol))

    assert browser.get(PAGE).status_code == 403
    for name in REPORTS:
        assert browser.get(reverse("admin:indicators_excel", args=[name])).status_code == 403
    assert PAGE not in browser.get(reverse("admin:index")).text


def test_a_file_asks_for_its_own_permission() -> None:
    browser = signed_in(UserFactory.create(rol=Rol.TECNICO_MUESTRAS))

    for name in set(REPORTS) - {"muestras"}:
        assert browser.get(reverse("admin:indicators_excel", args=[name])).status_code == 403
    assert rows_of(browser.get(reverse("admin:indicators_excel", args=["muestras"])).getvalue()) == [
        ["Estado", "OT", "Muestras", "Piezas por cortar"]
    ]


def test_an_unknown_report_is_not_found() -> None:
    assert signed_in(manager()).get(reverse("admin:indicators_excel", args=["nada"])).status_code == 404


def test_the_cards_show_the_figures_of_the_filter(ots: list[WorkOrder]) -> None:
    response = signed_in(manager()).get(PAGE, NOVEMBER)

    tables = {
        card["name"]: [(name, [words for words, _ in cells]) for name, cells in card["tables"][0]["rows"]]
        for card in response.context["cards"]
        if card["tables"]
    }
    assert tables["en-curso"][0] == ("Ventas", ["1", "0", "0", "1", "100,0", "1,0"])
    assert tables["plazo"][-1] == (
        "nov 2026",
        ["4", "1", "3", "2,5", "2,0", "3,2", "2,1", "2", "1", "1", "0", "0", "0"],
    )
    assert tables["tiempos"][1] == ("nov 2026", ["Diseño Estructural", "1", "2,0", "2", "1,0"])
    assert tables["rechazos"] == [("Falta Información", ["0", "0", "0", "0", "0", "1", "1"])]
    assert tables["carga"][-1] == ("nov 2026", ["4", "2"])
    assert tables["conversion"][-1] == ("nov 2026", ["3", "2", "0", "0", "0", "0", "0", "66,7"])
    assert tables["anuladas"] == [("Perdida", ["0"]), ("OT Anulada", ["1"])]


def test_without_anything_the_page_says_so_in_words(now: datetime) -> None:
    response = signed_in(manager()).get(PAGE, NOVEMBER)

    for card in response.context["cards"]:
        assert (card["chart"], card["card"].count) == ("", "")
        assert card["card"].empty in response.text


def test_the_filter_stays_in_the_address_of_each_file(ots: list[WorkOrder], seller: User) -> None:
    query = {**NOVEMBER, "vendedor": str(seller.pk), "tiempo": "corridos"}

    response = signed_in(manager()).get(PAGE, query)

    for card in response.context["cards"]:
        address = reverse("admin:indicators_excel", args=[card["name"]])
        assert card["excel"] == f"{address}?mes=11&ano=2026&vendedor={seller.pk}&tiempo=corridos"


@pytest.mark.parametrize(
    "wrong",
    [{"mes": "13"}, {"ano": "1999"}, {"vendedor": "0"}, {"canal": "x"}, {"area": "6"}, {"tiempo": "x"}],
)
def test_a_malformed_filter_counts_nothing(ots: list[WorkOrder], wrong: dict[str, str]) -> None:
    browser = signed_in(manager())

    page = browser.get(PAGE, NOVEMBER | wrong)
    file = browser.get(reverse("admin:indicators_excel", args=["plazo"]), NOVEMBER | wrong)

    assert (page.status_code, page.context["cards"], list(page.context["form"].errors)) == (
        200,
        [],
        list(wrong),
    )
    assert file.status_code == 302
    assert file.url.startswith(f"{PAGE}?")


def test_the_usual_month_is_this_one() -> None:
    form = signed_in(manager()).get(PAGE).context["form"]

    today = datetime.now(tz=UTC)
    assert form.is_valid()
    assert form.cleaned_data["ano"] in {today.year, today.year - 1}
    assert form.cleaned_data["tiempo"] == "habiles"


def test_the_file_of_what_is_at_work(ots: list[WorkOrder]) -> None:
    content = excel("en-curso")

    assert rows_of(content)[:2] == [
        ["Área", "A tiempo", "Atrasadas", "Muy atrasadas", "OT", "% de las OT", "Días promedio en el área"],
        ["Ventas", 1, 0, 0, 1, 100, 1],
    ]
    assert rows_of(content, 1)[1] == ["Ventas", "Desarrollo Completo", 1, 1, 0, "", 0, ""]
    assert rows_of(content, 2)[:3] == [["Dato", "Valor"], ["Hasta el mes", "Noviembre"], ["Año", "2026"]]


def test_the_file_of_the_lead_times_has_a_row_an_ot(ots: list[WorkOrder]) -> None:
    headings, *rows = rows_of(excel("plazo"), 1)

    told = [dict(zip(headings, row, strict=True)) for row in rows]
    names = ("OT", "Estado", "Días en total", "Ventas: días", "Diseño Estructural: días", "Vendedor")
    assert [tuple(row[name] for name in names) for row in told] == [
        (ots[0].pk, "OT Terminada", 3.5, 1.5, 2, "Ana Vera"),
        (ots[1].pk, "OT Terminada", 2, 1, "", "Ana Vera"),
        (ots[2].pk, "OT Anulada", 1.9, 1, "", "Ana Vera"),
        (ots[3].pk, "Proceso de Ventas", 1, 1, "", "Ana Vera"),
    ]


def test_a_file_with_too_many_rows_is_refused_in_words(
    ots: list[WorkOrder], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("envases_ot.admin.indicators.page.DIRECT_ROWS", 3)
    url = reverse("admin:indicators_excel", args=["plazo"])

    response = signed_in(manager()).get(url, NOVEMBER, follow=True)

    assert response.redirect_chain == [(f"{PAGE}?mes=11&ano=2026", 302)]
    assert [str(told) for told in response.context["messages"]] == [
        "Son 4 OT y este Excel llega a 3: elija vendedores o un canal."
    ]


def test_the_file_of_rejections_has_the_pairs_of_areas(ots: list[WorkOrder]) -> None:
    assert rows_of(excel("rechazos"), 1) == [
        ["De → a", "Motivo", "Rechazos"],
        ["Diseño Estructural → Ventas", "Falta Información", 1],
    ]


def test_the_file_of_samples_has_every_quantity(ots: list[WorkOrder]) -> None:
    muestra = Muestra.objects.create(
        work_order=ots[3],
        created_by=ots[3].creador,
        state=MuestraState.EN_PROCESO,
        room_since=datetime(2026, 11, 26, 10, 30, tzinfo=UTC),  # 07:30 at the plant
        cad_texto="=1+1",
    )
    for destination, cantidad in ((Destination.RETIRA_VENTAS, 2), (Destination.ENVIO_LABORATORIO, 5)):
        MuestraDelivery.objects.create(muestra=muestra, destination=destination, cantidad=cantidad)

    headings, *rows = rows_of(excel("muestras"), 1)

    told = [dict(zip(headings, row, strict=True)) for row in rows]
    assert [(row["Muestra"], row["Destinos y cantidades"], row["Piezas"]) for row in told] == [
        (muestra.pk, "Retira Ventas VB: 2, Envío Laboratorio: 5", 7)
    ]
    assert (told[0]["CAD"], told[0]["Días de espera"]) == ("=1+1", 0.9)  # 10.25 of 11.5 hours


def test_the_file_of_cancelled_ots(ots: list[WorkOrder]) -> None:
    _, row = rows_of(excel("anuladas"), 1)

    assert [*row[:2], row[3], row[6], row[-1]] == [
        ots[2].pk,
        "OT Anulada",
        "Sala de Muestras",
        1.9,
        "Ana Vera",
    ]


def test_the_file_of_external_designers_has_a_row_a_send(ots: list[WorkOrder], now: datetime) -> None:
    sent(ots[3], "Estudio Sur", "2026-11-25T08:15")

    content = excel("externos")

    assert rows_of(content)[1] == ["Estudio Sur", 0, "", 1, 2]
    assert rows_of(content, 1)[1][:3] == [ots[3].pk, "", "Estudio Sur"]


def test_the_page_needs_no_more_queries_for_more_ots(ots: list[WorkOrder], seller: User) -> None:
    browser = signed_in(manager())
    browser.get(PAGE, NOVEMBER)

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            browser.get(PAGE, NOVEMBER)
        return len(captured)

    before = queries()
    four_ots(seller)

    assert (before, queries()) == (12, 12)


@pytest.mark.parametrize(("name", "expected"), [("plazo", 8), ("muestras", 7), ("anuladas", 7)])
def test_a_list_needs_no_more_queries_for_more_rows(
    ots: list[WorkOrder], seller: User, name: str, expected: int
) -> None:
    for ot in ots:
        muestra = Muestra.objects.create(work_order=ot, created_by=seller, state=MuestraState.EN_PROCESO)
        MuestraDelivery.objects.create(muestra=muestra, destination=Destination.RETIRA_VENTAS, cantidad=1)
    browser = signed_in(manager())

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            browser.get(reverse("admin:indicators_excel", args=[name]), NOVEMBER).getvalue()
        return len(captured)

    before = queries()
    four_ots(seller)

    assert (before, queries()) == (expected, expected)


def test_the_charts_need_no_style_of_their_own(ots: list[WorkOrder]) -> None:
    response = signed_in(manager()).get(PAGE, NOVEMBER)

    charts = "".join(card["chart"] for card in response.context["cards"])
    assert charts.count("<svg") == 6  # nobody holds anything in Desarrollo
    assert "style=" not in charts
    assert response.text.count("<script") == signed_in(manager()).get(reverse("admin:board")).text.count(
        "<script"
    )

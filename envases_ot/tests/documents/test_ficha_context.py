"""What a sheet says of an OT: every section, its units, its drawings, and nothing that the plant should not read."""

from decimal import Decimal
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries, Settings

from envases_ot.choices import SiNo, TipoSolicitud
from envases_ot.documents.drawn_ot import drawn
from envases_ot.documents.ficha_context import MEASURES, PRODUCT, context, for_sheet, url_of
from envases_ot.documents.types import Entry, FichaOt, Grid, Group, Issue
from envases_ot.domain.calculations.parameters import LEGACY
from envases_ot.domain.drawings.swatches import Station
from envases_ot.models import Carton, Style, WorkOrder, WorkOrderOverride
from envases_ot.tests.documents.full_ot import NOTE, full_ot
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

ISSUE = Issue(1, "24-11-2026 10:35", "Elisa Godoy", "https://ot.example.com/1")

pytestmark = pytest.mark.django_db


def sheet_of(ot: WorkOrder) -> FichaOt:
    return context(for_sheet(WorkOrder.objects.filter(pk=ot.pk)).get(), issue=ISSUE)


def part(sheet: FichaOt, title: str) -> Any:
    [found] = [part for part in sheet.parts if part.title == title]
    return found


def values(sheet: FichaOt, title: str) -> dict[str, str]:
    return {entry.label: entry.value for entry in part(sheet, title).entries}


def test_full_ot_says_its_measures_with_their_units() -> None:
    sheet = sheet_of(full_ot(creador=UserFactory.create()))

    assert part(sheet, "Medidas").entries == (
        Entry("Largo interior", "400 mm"),
        Entry("Largo exterior", "408 mm"),
        Entry("Ancho interior", "300 mm"),
        Entry("Ancho exterior", "308 mm"),
        Entry("Alto interior", "250 mm"),
        Entry("Alto exterior", "262 mm"),
    )
    structure = values(sheet, "Características")
    assert structure["Largura HM"] == "1.450 mm"
    assert structure["Área producto"] == "0,7921 m²"
    assert structure["Cuchillas"] == "12,4075 ml"
    assert structure["Golpes al ancho"] == "2"
    assert structure["Características del estilo"] == ""


def test_full_ot_says_what_is_calculated() -> None:
    results = values(sheet_of(full_ot(creador=UserFactory.create())), "Cálculos")

    assert results == {
        "Área HM": "0,81635 m²",
        "Largura HC": "1.460 mm",
        "Anchura HC": "1.131 mm",
        "Total de golpes": "2",
        "Área HC unitaria": "0,82563 m²",
        "Área HC de la placa": "1,65126 m²",
        "Recorte característico": "0,01175 m²",
        "Peso bruto": "",
        "Peso neto": "",
        "Peso del semielaborado": "",
        "Volumen unitario": "",
        "UMA área": "825,63 m² por millar",
        "UMA peso": "",
        "Perímetro": "1.432 mm",
        "BCT según McKee": "",
        "BCT en libras": "",
        "Total clisé": "600 cm²",
        "Barniz UV exterior por caja": "6,531 g",
        "Barniz UV exterior por placa": "13,062 g",
        "Adhesivo por caja": "1 g",
        "Adhesivo por placa": "2 g",
    }


def test_a_measure_fixed_by_hand_is_that_of_the_sheet_with_who_fixed_it_and_why() -> None:
    ot = full_ot(creador=UserFactory.create())
    by = UserFactory.create(nombre="Ana", apellido="Rojas")
    WorkOrderOverride.objects.create(
        work_order=ot, measure="largura_hc_mm", value=1500, reason="Medida de la matriz", by=by
    )

    results = values(sheet_of(ot), "Cálculos")

    assert results["Largura HC"] == "1.500 mm"
    assert results["Largura HC, fijada por"] == "Ana Rojas: Medida de la matriz"
    assert results["Área HC de la placa"] == "1,6965 m²"


def test_board_with_its_figures_gives_the_strength() -> None:
    ot = full_ot(creador=UserFactory.create())
    Carton.objects.filter(pk=ot.carton_id).update(ect_min_lb_in=Decimal("45"), espesor_mm=Decimal("5"))

    results = values(sheet_of(ot), "Cálculos")

    assert results["BCT según McKee"] == "373,2 kgf"
    assert results["BCT en libras"] == "822,7 lbf"


def test_full_ot_is_drawn_with_its_own_numbers() -> None:
    sheet = sheet_of(full_ot(creador=UserFactory.create()))

    assert sheet.no_drawing == ""
    assert sheet.blank is not None
    assert (sheet.blank.largura_mm, sheet.blank.anchura_mm) == (1450, 563)
    assert (sheet.blank.panels_mm, sheet.blank.rayados_mm) == ((405, 305, 405, 305), (152.5, 258, 152.5))
    assert sheet.box is not None
    assert (sheet.box.largo_mm, sheet.box.ancho_mm, sheet.box.alto_mm) == (400, 300, 250)


def test_colour_stations_are_swatches_and_rows_with_their_ink() -> None:
    sheet = sheet_of(full_ot(creador=UserFactory.create()))

    assert sheet.stations[:2] == (Station(1, "Negro", 35), Station(2, "Rojo 185 C", 12))
    assert part(sheet, "Estaciones de color").rows[0] == ("1", "1350001 · Negro", "35", "100", "1,43")


def test_repeated_groups_are_grids() -> None:
    sheet = sheet_of(full_ot(creador=UserFactory.create()))

    assert part(sheet, "Matrices").rows == (("1", "M-0917", "Matriz caja cereza", "Parcial", ""),)
    assert part(sheet, "Secuencia operacional: planta original").rows == (
        ("1", "Corrugadora", ""),
        ("2", "Impresora flexo 2", "Impresora flexo 2 1"),
        ("3", "Pegadora", ""),
    )


def test_sheet_has_every_section_of_the_product_and_the_note() -> None:
    sheet = sheet_of(full_ot(creador=UserFactory.create()))

    titles = [part.title for part in sheet.parts if isinstance(part, Group)]
    assert [title for title in PRODUCT if title not in titles] == ["Distancia cinta"]
    assert sheet.observacion == NOTE


def test_tape_is_spoken_of_where_there_is_tape() -> None:
    titles = [part.title for part in sheet_of(WorkOrderFactory.create(cinta=SiNo.SI, planta_id=2)).parts]

    assert "Distancia cinta" in titles


def test_plant_reads_neither_prices_nor_how_to_reach_a_person() -> None:
    sheet = sheet_of(full_ot(creador=UserFactory.create(), usd=987_654, volumen_venta_anual=876_543))

    said = str(sheet)
    assert "elisa.godoy@example.com" not in said
    assert "912345678" not in said
    assert "987.654" not in said
    assert "876.543" not in said


def test_new_ot_has_dashes_and_says_why_it_is_not_drawn() -> None:
    sheet = sheet_of(WorkOrderFactory.create())

    assert (sheet.blank, sheet.box) == (None, None)
    assert sheet.no_drawing == "Sin plano: la OT todavía no tiene estilo."
    assert set(values(sheet, "Medidas").values()) == {""}
    assert [part.title for part in sheet.parts if isinstance(part, Grid)] == []


def test_ot_of_a_style_without_drawing_says_so() -> None:
    style = Style.objects.create(codigo="777", descripcion="Otro")
    ot = full_ot(creador=UserFactory.create(), style_id=style.pk)

    assert sheet_of(ot).no_drawing == "Sin plano: no hay dibujo para el estilo 777."


def test_ot_with_measures_that_do_not_fit_shows_its_box_and_what_is_wrong() -> None:
    sheet = sheet_of(full_ot(creador=UserFactory.create(), rayado_r1_r2=Decimal("257")))

    assert sheet.blank is None
    assert sheet.box is not None
    assert sheet.no_drawing == ("Los rayados no suman la anchura HM: revíselos antes de dibujar la plancha.")


def test_outer_measures_are_drawn_while_the_inner_ones_are_missing() -> None:
    nothing = dict.fromkeys(("interno_largo", "interno_ancho", "interno_alto"))
    ot = full_ot(creador=UserFactory.create(), **nothing)

    box = drawn(ot, parameters=LEGACY).box

    assert box is not None
    assert (box.measured, box.largo_mm) == ("externas", 408)


def test_other_requests_print_their_own_section() -> None:
    ot = WorkOrderFactory.create(
        tipo_solicitud=TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO, cantidad_item_licitacion=12
    )

    assert values(sheet_of(ot), "Licitación")["Cantidad de ítems"] == "12"


def test_measures_stand_inner_above_outer() -> None:
    assert MEASURES[:2] == ("interno_largo", "externo_largo")


def test_qr_leads_to_the_ot(settings: Settings) -> None:
    settings.SITE_URL = "https://ot.example.com"

    assert url_of(7) == "https://ot.example.com/admin/envases_ot/workorder/7/change/"


def test_number_of_queries_does_not_grow_with_the_rows(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    ot = full_ot(creador=UserFactory.create())
    sheet_of(ot)

    with django_assert_max_num_queries(25):
        sheet_of(ot)

"""The sheet on paper: what it says, how it looks, and that nothing somebody typed breaks it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from envases_ot.documents import ficha_ot
from envases_ot.documents.barcodes import qr_modules
from envases_ot.documents.types import Company, Entry, FichaOt, Grid, Group, Issue
from envases_ot.domain.drawings.swatches import Station
from envases_ot.tests.documents.reading import difference, in_order, letters_outside, pages_text, pictures
from envases_ot.tests.documents.sheets import SHEET, URL

DATA_DIR = Path(__file__).parents[1] / "data"
TOLERANCE = 1.0
"""Grey levels of 255, in the mean: another release of a library smooths edges otherwise; a moved line is more."""
MARGIN_PT = 20
HOSTILE = [
    "<script>alert('x')</script><b>negrita</b> &amp; {{ 7*7 }}",
    "línea 1\nlínea 2\r\n\ttabulada\x00\x07\x1b[31m",
    "\u202egk 5 ajac\u202c \u2066aislado\u2069 \u200fderecha",
    "مرحبا بالعالم שלום עולם",
    "🎁📦 caja 你好 ﷽",
    "a\u0301" * 400,
    "palabra " * 3000,
    "SinEspacios" * 500,
    "",
    " ",
]


def hostile_sheet(text: str) -> FichaOt:
    """A sheet that says the same everywhere."""
    fields = tuple(Entry(text, text) for _ in range(7))
    return replace(
        SHEET,
        tipo=text,
        heading=text,
        client=text,
        facts=fields[:6],
        stations=tuple(Station(number, text, 50) for number in range(1, 8)),
        parts=(Group(text, fields), Grid(text, (text, text), ((text, text),) * 3, (1, 2))),
        observacion=text,
        company=Company(text, text),
        issue=Issue(1, "24-11-2026 10:35", text, URL),
    )


def test_sheet_says_what_its_context_says() -> None:
    [text] = pages_text(ficha_ot.render(SHEET))

    assert in_order(text, "Ficha técnica", "OT 26590")
    assert "Copia N.º 3 · emitida el 24-11-2026 10:35 por Elisa Godoy · plantilla ficha-ot 1" in text
    assert in_order(text, "Página 1 de", "CAJA CEREZA 5 KG EXPORTACIÓN", "Agrícola Valle Central Ltda.")
    assert in_order(text, "Planta", "Cartón", "TIL TIL", "EN32B · onda B", "P-20431", "Proceso de Ventas")
    assert in_order(text, "C1/R1 152,5", "R1/R2 258", "R2/C2 152,5", "Largo 400", "Ancho 300", "Alto 250")
    assert in_order(text, "Color 1", "Negro", "35 %", "Color 3", "Barniz UV", "sin cobertura")
    assert in_order(text, "Estaciones de color", "1350001 · Negro", "Respetar 3 mm", "Elaboró", "Aprobó")


def test_empty_field_shows_a_dash_and_a_letter_without_a_font_a_question_mark() -> None:
    [text] = pages_text(ficha_ot.render(SHEET))

    assert in_order(text, "Recorte adicional o área agujero", "—")
    assert "? 5 °C" in text


def test_every_page_says_which_it_is_of_how_many() -> None:
    many = Group("Muchos", tuple(Entry(f"Campo {number}", "1") for number in range(400)))

    pages = pages_text(ficha_ot.render(replace(SHEET, parts=(many,))))

    assert len(pages) == 4
    for number, text in enumerate(pages, start=1):
        assert f"Página {number} de 4" in text
        assert text.count("OT 26590") == 1


def test_same_context_gives_the_same_bytes() -> None:
    assert ficha_ot.render(SHEET) == ficha_ot.render(SHEET)


def test_sheet_looks_as_the_kept_picture() -> None:
    [page] = pictures(ficha_ot.render(SHEET))

    assert difference(page, Image.open(DATA_DIR / "ficha_ot.png")) < TOLERANCE


def test_comparison_sees_a_missing_drawing() -> None:
    [page] = pictures(ficha_ot.render(replace(SHEET, blank=None, no_drawing="Falta la largura HM.")))

    assert difference(page, Image.open(DATA_DIR / "ficha_ot.png")) > TOLERANCE


def test_sheet_without_drawings_says_why() -> None:
    [text] = pages_text(ficha_ot.render(replace(SHEET, blank=None, box=None, no_drawing="Falta el estilo.")))

    assert in_order(text, "Plano", "Falta el estilo.", "Colores")


def test_preview_says_that_it_is_no_copy() -> None:
    [text] = pages_text(ficha_ot.render(replace(SHEET, issue=replace(SHEET.issue, number=None))))

    assert "Vista previa, sin guardar" in text


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stay_on_the_paper(text: str) -> None:
    pdf = ficha_ot.render(hostile_sheet(text))

    assert letters_outside(pdf, margin_pt=MARGIN_PT) == []
    assert 1 <= len(pages_text(pdf)) <= 40


def test_markup_is_printed_as_it_was_typed() -> None:
    text = pages_text(ficha_ot.render(replace(SHEET, observacion=HOSTILE[0])))[0]

    assert "<script>alert('x')</script><b>negrita</b> &amp; {{ 7*7 }}" in text


def test_qr_is_dark_enough_to_be_read_and_each_address_has_its_own() -> None:
    modules = qr_modules(URL)

    assert {len(row) for row in modules} == {len(modules)}
    assert modules[0][:8] == (True,) * 7 + (False,)  # the mark in its corner
    assert qr_modules(f"{URL}x") != modules

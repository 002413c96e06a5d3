"""Labels say what their contexts say, one a page, and nothing somebody typed leaves the paper."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader
from reportlab.lib.units import mm

from envases_ot.documents.labels import MOST, render_client_labels, render_sample_labels
from envases_ot.documents.types import ClientLabel, Company, SampleLabel
from envases_ot.errors import InvalidError
from envases_ot.tests.documents.reading import in_order, letters_outside, pages_text
from envases_ot.tests.documents.sheets import URL
from envases_ot.tests.documents.test_ficha_ot import HOSTILE

COMPANY = Company("INVEB", "División Envases")
SAMPLE = SampleLabel(
    ot=26590,
    sample="104533",
    cad="P-20431",
    client="Agrícola Valle Central Ltda.",
    description="CAJA CEREZA 5 KG EXPORTACIÓN",
    designer="Jorge Pérez",
    created="24-11-2026",
    inner=("400", "300", "250"),
    outer=("408", "308", ""),
    onda="C",
    color="CAFÉ",
    registry="BRC-Registro N.º 207 · Revisión 02 · 01-06-2023",
    company=COMPANY,
    url=URL,
)
PARCEL = ClientLabel(
    ot=26590,
    client="Agrícola Valle Central Ltda.",
    addressee="Elisa Godoy",
    address="Camino El Arpa, parcela 14",
    commune="Curicó",
    company=COMPANY,
    url=URL,
)


def test_sample_label_says_what_its_context_says() -> None:
    [text] = pages_text(render_sample_labels([SAMPLE]))

    assert in_order(text, "INVEB", "OT 26590", "BRC-Registro N.º 207", "Agrícola Valle Central Ltda.")
    assert in_order(text, "CAJA CEREZA 5 KG", "P-20431", "Jorge Pérez", "24-11-2026", "Color externo", "CAFÉ")
    assert in_order(text, "Interior (mm)", "400", "300", "250", "Exterior (mm)", "408", "308", "—")
    assert in_order(text, "Conformidad", "Nombre", "Firma", "Muestra hecha a mano", "fotografíela.")
    assert "ID 104533" in text


def test_client_label_says_what_its_context_says() -> None:
    [text] = pages_text(render_client_labels([PARCEL]))

    assert in_order(text, "CLIENTE", "Agrícola Valle Central Ltda.", "NOMBRE", "Elisa Godoy")
    assert in_order(text, "DIRECCIÓN", "Camino El Arpa, parcela 14", "COMUNA", "Curicó", "OT", "26590")


def test_labels_are_a_page_each_in_their_order_and_of_their_size() -> None:
    pdf = render_sample_labels([replace(SAMPLE, sample=str(number)) for number in (7, 8, 9)])

    assert [text[text.index("ID ") :].split()[1] for text in pages_text(pdf)] == ["7", "8", "9"]
    sizes = {(page.mediabox.width, page.mediabox.height) for page in PdfReader(BytesIO(pdf)).pages}
    assert {(round(float(w) / mm), round(float(h) / mm)) for w, h in sizes} == {(100, 100)}


@pytest.mark.parametrize("number", [0, MOST + 1])
def test_no_labels_and_too_many_are_refused(number: int) -> None:
    with pytest.raises(InvalidError) as refused:
        render_client_labels([PARCEL] * number)

    assert refused.value.code == "LABELS_NUMBER"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stay_on_the_labels(text: str) -> None:
    triple = (text, text, text)
    sample = replace(
        SAMPLE,
        **dict.fromkeys(("sample", "cad", "client", "description", "designer", "created"), text),
        **dict.fromkeys(("onda", "color", "registry"), text),
        inner=triple,
        outer=triple,
        company=Company(text, text),
    )
    parcel = replace(
        PARCEL,
        **dict.fromkeys(("client", "addressee", "address", "commune"), text),
        company=Company(text, text),
    )

    assert letters_outside(render_sample_labels([sample]), margin_pt=3 * mm) == []
    assert letters_outside(render_client_labels([parcel]), margin_pt=10 * mm) == []

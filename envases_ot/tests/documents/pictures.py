"""`make pictures`: the technical sheet of a full OT, as the papers about the project show it; no test of the suite."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from django.conf import settings
from PIL import Image

from envases_ot.documents import ficha_ot
from envases_ot.documents.ficha_context import context, for_sheet
from envases_ot.documents.types import Issue
from envases_ot.models import WorkOrder
from envases_ot.tests.documents.full_ot import full_ot
from envases_ot.tests.documents.sheets import URL
from envases_ot.tests.factories import UserFactory

PICTURE = Path(settings.BASE_DIR) / "envases_ot" / "docs" / "pictures" / "ficha_tecnica.png"
SCALE, GAP, GREYS = 1.7, 24, 16


@pytest.mark.django_db
def test_picture_of_the_technical_sheet() -> None:
    """Its pages beside each other, on grey."""
    ot = full_ot(creador=UserFactory.create(nombre="Elisa", apellido="Godoy"))
    issue = Issue(1, "24-11-2026 10:35", "Jorge Pérez", URL)
    sheet = replace(context(for_sheet(WorkOrder.objects.filter(pk=ot.pk)).get(), issue=issue), ot=26590)

    with pypdfium2.PdfDocument(ficha_ot.render(sheet)) as document:
        pages = [page.render(scale=SCALE, grayscale=True).to_pil() for page in document]
    width, height = pages[0].size
    whole = Image.new("L", (len(pages) * (width + GAP) + GAP, height + 2 * GAP), 200)
    for place, page in enumerate(pages):
        whole.paste(page, (GAP + place * (width + GAP), GAP))
    whole.quantize(GREYS).save(PICTURE, optimize=True)

    assert PICTURE.stat().st_size > 0

"""Labels of samples: for the product, 10 × 10 cm, and for the parcel, a whole A4; any number of them in one PDF."""

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Final

from reportlab.graphics.barcode.code128 import Code128
from reportlab.lib.colors import black
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from envases_ot.documents.barcodes import draw_qr
from envases_ot.documents.paper import FONT, GREY, LABEL, STRONG, paragraph
from envases_ot.documents.texts import or_dash, printable
from envases_ot.documents.types import ClientLabel, SampleLabel, Triple
from envases_ot.errors import InvalidError, Problem

SAMPLE_TEMPLATE: Final = "etiqueta-producto 1"
CLIENT_TEMPLATE: Final = "etiqueta-cliente 1"
SIDE: Final = 100 * mm
EDGE: Final = 5 * mm
RIGHT: Final = SIDE - EDGE
BAR, BARCODE_ROOM = 0.26 * mm, 34 * mm
MOST: Final = 500
"""Labels of one PDF: a pallet of paper is a slip."""
SMALLEST_PT: Final = 5.5
LARGE_PT: Final = (44, 36, 30, 24, 18, 14)
NOTICE: Final = (
    "Muestra hecha a mano en mesa de corte: válida solo por su aspecto, forma y medidas; no por gramaje, "
    "resistencia ni función. No escriba sobre ella; fotografíela."
)
"""Source: commercial/documents.md 4."""
AXES: Final = ("Largo", "Ancho", "Alto")


def render_sample_labels(labels: Sequence[SampleLabel]) -> bytes:
    """A page a label, in their order.

    Raises:
        InvalidError: LABELS_NUMBER: none, or more than one prints at a time.
    """
    return _pages(labels, (SIDE, SIDE), "Etiquetas de muestra", _sample)


def render_client_labels(labels: Sequence[ClientLabel]) -> bytes:
    """As `render_sample_labels`, for parcels."""
    return _pages(labels, A4, "Etiquetas de despacho", _client)


def _pages[Label: (SampleLabel, ClientLabel)](
    labels: Sequence[Label],
    size: tuple[float, float],
    title: str,
    draw: Callable[[Canvas, Label], None],
) -> bytes:
    if not 1 <= len(labels) <= MOST:
        message = f"Se imprimen de 1 a {MOST} etiquetas a la vez: elija menos."
        raise InvalidError([Problem(None, "LABELS_NUMBER", message)])
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=size, invariant=1, lang="es-CL")
    canvas.setTitle(title)
    canvas.setAuthor(printable(labels[0].company.name))
    for label in labels:
        draw(canvas, label)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _sample(canvas: Canvas, label: SampleLabel) -> None:
    top = SIDE - EDGE
    draw_qr(canvas, label.url, x_pt=RIGHT - 19 * mm, y_pt=top - 19 * mm, side_pt=19 * mm)
    _fit(canvas, label.company.name, EDGE, top - 8, 45 * mm, font=STRONG, size=10)
    _fit(canvas, label.company.division, EDGE, top - 16, 60 * mm, size=6, grey=True)
    _fit(canvas, f"OT {label.ot}", EDGE, top - 14 * mm, 40 * mm, font=STRONG, size=19)
    _fit(canvas, label.registry, EDGE, top - 18.2 * mm, 66 * mm, size=5.8, grey=True)
    _line(canvas, top - 20.5 * mm)
    left, middle, width = EDGE, EDGE + 46 * mm, 43 * mm
    _field(canvas, "Solicitante", label.client, x=left, y=top - 24 * mm, width=90 * mm)
    _field(canvas, "Descripción", label.description, x=left, y=top - 31 * mm, width=90 * mm)
    _field(canvas, "CAD", label.cad, x=left, y=top - 38 * mm, width=width)
    _field(canvas, "Diseñador", label.designer, x=middle, y=top - 38 * mm, width=width)
    _field(canvas, "Fecha de creación", label.created, x=left, y=top - 45 * mm, width=width)
    _field(canvas, "Tipo de onda", label.onda, x=middle, y=top - 45 * mm, width=16 * mm)
    _field(canvas, "Color externo", label.color, x=middle + 18 * mm, y=top - 45 * mm, width=26 * mm, size=13)
    _measures(canvas, label, top - 52 * mm)
    _conformity(canvas, top - 70 * mm)
    _notice(canvas, top - 91 * mm)
    _barcode(canvas, printable(label.sample, longest=20), top - 65.5 * mm)


def _barcode(canvas: Canvas, number: str, y: float) -> None:
    """The number for a scanner and, below it, for people; bars are thinner where a long one has no room."""
    canvas.setFillColor(black)
    bars = Code128(number, barHeight=8 * mm, barWidth=BAR, quiet=False)
    if bars.width > BARCODE_ROOM:
        bars = Code128(number, barHeight=8 * mm, barWidth=BAR * BARCODE_ROOM / bars.width, quiet=False)
    bars.drawOn(canvas, RIGHT - bars.width, y)
    canvas.setFont(FONT, 6.5)
    canvas.drawRightString(RIGHT, y - 3 * mm, f"ID {number}")


def _measures(canvas: Canvas, label: SampleLabel, top: float) -> None:
    """A small table: inner above outer, a column an axis."""
    columns = [EDGE + 17 * mm + place * 11 * mm for place in range(len(AXES))]
    canvas.setFillColor(GREY)
    canvas.setFont(FONT, 6)
    for axis, x in zip(AXES, columns, strict=True):
        canvas.drawRightString(x + 9 * mm, top - 2 * mm, axis)
    _measure_row(canvas, "Interior (mm)", label.inner, columns, top - 7 * mm)
    _measure_row(canvas, "Exterior (mm)", label.outer, columns, top - 12.5 * mm)


def _measure_row(canvas: Canvas, name: str, values: Triple, columns: Sequence[float], y: float) -> None:
    canvas.setFillColor(GREY)
    canvas.setFont(FONT, 6)
    canvas.drawString(EDGE, y, name)
    canvas.setFillColor(black)
    canvas.setFont(STRONG, 8.5)
    for value, x in zip(values, columns, strict=True):
        canvas.drawRightString(x + 9 * mm, y, or_dash(value)[:7])
    canvas.setLineWidth(0.3)
    canvas.line(EDGE, y - 2, columns[-1] + 9 * mm, y - 2)


def _conformity(canvas: Canvas, top: float) -> None:
    """Who approves the sample signs here."""
    canvas.setFillColor(GREY)
    canvas.setFont(FONT, 6)
    canvas.drawString(EDGE, top - 2 * mm, "Conformidad")
    for name, x, end in (("Nombre", EDGE, EDGE + 42 * mm), ("Firma", EDGE + 48 * mm, RIGHT)):
        canvas.setStrokeColor(black)
        canvas.setLineWidth(0.5)
        canvas.line(x, top - 9 * mm, end, top - 9 * mm)
        canvas.drawString(x, top - 11.5 * mm, name)


def _notice(canvas: Canvas, bottom: float) -> None:
    said = paragraph(NOTICE, LABEL)
    _, height = said.wrap(RIGHT - EDGE - 6, 20 * mm)
    said.drawOn(canvas, EDGE + 3, bottom + 1)
    canvas.setStrokeColor(black)
    canvas.setLineWidth(0.7)
    canvas.rect(EDGE, bottom - 2, RIGHT - EDGE, height + 5)


def _client(canvas: Canvas, label: ClientLabel) -> None:
    width, height = A4
    edge, top = 18 * mm, height - 20 * mm
    draw_qr(canvas, label.url, x_pt=width - edge - 34 * mm, y_pt=top - 34 * mm, side_pt=34 * mm)
    _fit(canvas, label.company.name, edge, top - 20, 110 * mm, font=STRONG, size=26)
    _fit(canvas, label.company.division, edge, top - 36, 110 * mm, size=12, grey=True)
    _line(canvas, top - 40 * mm, left=edge, right=width - edge, thick=2)
    fields = {
        "Cliente": label.client,
        "Nombre": label.addressee,
        "Dirección": label.address,
        "Comuna": label.commune,
        "OT": str(label.ot),
    }
    y = top - 48 * mm
    for name, value in fields.items():
        canvas.setFillColor(GREY)
        canvas.setFont(FONT, 12)
        canvas.drawString(edge, y, name.upper())
        y = _large(canvas, value, edge, y - 4 * mm, width - 2 * edge) - 10 * mm


def _large(canvas: Canvas, text: str, x: float, top: float, width: float) -> float:
    """Words as large as they fit in two lines; gives where they end."""
    for size in LARGE_PT:
        style = LABEL.clone("large", fontName=STRONG, fontSize=size, leading=size * 1.12, textColor=black)
        words = paragraph(or_dash(text), style, longest=120)
        _, height = words.wrap(width, A4[1])
        if height <= 2 * style.leading:
            break
    words.drawOn(canvas, x, top - height)
    return top - height


def _field(
    canvas: Canvas, name: str, value: str, *, x: float, y: float, width: float, size: float = 8.5
) -> None:
    """A small name above its value."""
    canvas.setFillColor(GREY)
    canvas.setFont(FONT, 5.8)
    canvas.drawString(x, y, name)
    _fit(canvas, or_dash(value), x, y - size - 0.5, width, font=STRONG, size=size)


def _fit(
    canvas: Canvas,
    text: str,
    x: float,
    y: float,
    width: float,
    *,
    font: str = FONT,
    size: float,
    grey: bool = False,
) -> None:
    """One line, smaller where it has no room, and cut where even that is not enough."""
    line = printable(text, longest=200)
    while stringWidth(line, font, size) > width and size > SMALLEST_PT:
        size = max(size - 0.5, SMALLEST_PT)
    while stringWidth(line, font, size) > width:
        line = f"{line[:-2]}…"
    canvas.setFillColor(GREY if grey else black)
    canvas.setFont(font, size)
    canvas.drawString(x, y, line)


def _line(canvas: Canvas, y: float, *, left: float = EDGE, right: float = RIGHT, thick: float = 1) -> None:
    canvas.setStrokeColor(black)
    canvas.setLineWidth(thick)
    canvas.line(left, y, right, y)

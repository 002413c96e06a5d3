"""The technical sheet of an OT on paper: A4, black and white, as many pages as its fields need."""

from collections.abc import Sequence
from typing import Final

from reportlab.lib.colors import black
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer, Table, TableStyle

from envases_ot.documents.barcodes import draw_qr
from envases_ot.documents.drawing_paper import DrawingOnPaper
from envases_ot.documents.paper import (
    CENTRED,
    FONT,
    FOOT_PT,
    GREY,
    HAIRLINE,
    HEADING,
    LABEL,
    LABEL_PT,
    LONGEST_HEADING,
    NOTE,
    PAD_PT,
    STRONG,
    SUBHEADING,
    VALUE,
    VALUE_PT,
    cell,
    page_number,
    paragraph,
    pdf,
    title,
)
from envases_ot.documents.texts import or_dash, printable
from envases_ot.documents.types import Entry, FichaOt, Grid, Group, Issue
from envases_ot.domain.drawings.blank_drawing import blank_drawing
from envases_ot.domain.drawings.box_drawing import box_drawing
from envases_ot.domain.drawings.swatches import swatches

TEMPLATE: Final = "ficha-ot 1"
"""Name and version of this paper: kept with each copy."""
SIDE, TOP, BOTTOM = 14 * mm, 33 * mm, 17 * mm
WIDTH, HEIGHT = A4[0] - 2 * SIDE, A4[1] - TOP - BOTTOM
GAP: Final = 3.2 * mm
QR_SIDE: Final = 18 * mm
LABEL_PART: Final = 0.52
"""Of the width of a field, what its label takes."""
BLANK_PART, DRAWING_HEIGHT = 0.66, 66 * mm
LARGEST_SWATCH: Final = 2.0
SIGNATURES: Final = ("Elaboró", "Revisó", "Aprobó")


def render(context: FichaOt) -> bytes:
    """The sheet as PDF; the same context gives the same bytes."""
    return pdf(
        _flow(context),
        size_pt=A4,
        frame_pt=(SIDE, BOTTOM, WIDTH, HEIGHT),
        about=(f"Ficha técnica OT {context.ot}", context.company.name),
        art=lambda canvas: _around(canvas, context),
    )


def _flow(context: FichaOt) -> list[Flowable]:
    flow: list[Flowable] = [
        paragraph(context.heading or f"OT {context.ot}", HEADING, longest=LONGEST_HEADING),
        paragraph(context.client, SUBHEADING, longest=LONGEST_HEADING),
        Spacer(0, GAP * 0.7),
        _facts(context.facts),
        Spacer(0, GAP),
        *_drawings(context),
        *_stations(context),
    ]
    for part in context.parts:
        flow += _group(part) if isinstance(part, Group) else _grid(part)
    return [*flow, *_observacion(context.observacion), _signatures()]


def _around(canvas: Canvas, context: FichaOt) -> None:
    """Head and foot of a page."""
    top, right = A4[1] - 10 * mm, A4[0] - SIDE
    beside_qr = right - QR_SIDE - 4 * mm
    canvas.setFillColor(black)
    draw_qr(canvas, context.issue.url, x_pt=right - QR_SIDE, y_pt=top - QR_SIDE, side_pt=QR_SIDE)
    canvas.setFont(STRONG, 9.5)
    canvas.drawString(SIDE, top - 8, printable(context.company.name, longest=40))
    canvas.setFont(STRONG, 17)
    canvas.drawString(SIDE, top - 15.5 * mm, "Ficha técnica")
    canvas.drawRightString(beside_qr, top - 15.5 * mm, f"OT {context.ot}")
    canvas.setFillColor(GREY)
    canvas.setFont(FONT, 7.5)
    canvas.drawString(SIDE, top - 18, printable(context.company.division, longest=60))
    canvas.drawRightString(beside_qr, top - 8, printable(context.tipo, longest=50))
    canvas.setStrokeColor(black)
    canvas.setLineWidth(1.4)
    canvas.line(SIDE, A4[1] - TOP + 3 * mm, A4[0] - SIDE, A4[1] - TOP + 3 * mm)
    _foot(canvas, context.issue)


def _foot(canvas: Canvas, issue: Issue) -> None:
    line = BOTTOM - 5 * mm
    canvas.setStrokeColor(HAIRLINE)
    canvas.setLineWidth(0.5)
    canvas.line(SIDE, line, A4[0] - SIDE, line)
    canvas.setFillColor(GREY)
    canvas.setFont(FONT, FOOT_PT)
    copy = f"Copia N.º {issue.number}" if issue.number else "Vista previa, sin guardar"
    said = f"{copy} · emitida el {issue.at} por {printable(issue.by, longest=60)} · plantilla {TEMPLATE}"
    canvas.drawString(SIDE, line - 9, said)
    page_number(canvas, right_pt=A4[0] - SIDE, y_pt=line - 9)


def _facts(facts: Sequence[Entry]) -> Table:
    """The few facts on top: label above value, in a ruled row."""
    width = WIDTH / len(facts)
    labels = [cell(fact.label, LABEL, width) for fact in facts]
    values = [cell(fact.value, VALUE, width) for fact in facts]
    look = TableStyle(
        [
            ("BOX", (0, 0), (-1, -1), 0.7, black),
            ("LINEBEFORE", (1, 0), (-1, -1), 0.4, HAIRLINE),
            ("FONT", (0, 0), (-1, 0), FONT, LABEL_PT),
            ("TEXTCOLOR", (0, 0), (-1, 0), GREY),
            ("FONT", (0, 1), (-1, 1), STRONG, VALUE_PT),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), PAD_PT + 1),
            ("RIGHTPADDING", (0, 0), (-1, -1), PAD_PT),
            ("TOPPADDING", (0, 0), (-1, 0), 3),
            ("BOTTOMPADDING", (0, 0), (-1, 0), 0),
            ("TOPPADDING", (0, 1), (-1, 1), 1),
            ("BOTTOMPADDING", (0, 1), (-1, 1), 4),
        ]
    )
    return Table([labels, values], colWidths=[width] * len(facts), style=look)


def _drawings(context: FichaOt) -> list[Flowable]:
    """Blank and box beside each other, under one title; or why there is none."""
    if context.blank is None and context.box is None:
        return [title("Plano", WIDTH), Spacer(0, 3), paragraph(context.no_drawing, NOTE), Spacer(0, GAP)]
    room = WIDTH * BLANK_PART
    blank: Flowable | str = printable(context.no_drawing)
    if context.blank is not None:
        blank = DrawingOnPaper(blank_drawing(context.blank), width_pt=room - 6, height_pt=DRAWING_HEIGHT)
    elif context.no_drawing:
        blank = paragraph(context.no_drawing, NOTE)
    box: Flowable | str = ""
    if context.box is not None:
        box = DrawingOnPaper(
            box_drawing(context.box), width_pt=WIDTH - room - 6, height_pt=DRAWING_HEIGHT * 0.9
        )
    look = TableStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("ALIGN", (0, 0), (-1, -1), "CENTER"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
        ]
    )
    measured = f", medidas {context.box.measured}" if context.box else ""
    drawn = Table([[blank, box]], colWidths=[room, WIDTH - room], style=look)
    heading = title(f"Plancha y caja: cotas en mm{measured}; corte ——, rayado – –", WIDTH)
    return [KeepTogether([heading, drawn]), Spacer(0, GAP)]


def _stations(context: FichaOt) -> list[Flowable]:
    if not context.stations:
        return []
    drawn = DrawingOnPaper(
        swatches(context.stations), width_pt=WIDTH, height_pt=40 * mm, largest_scale=LARGEST_SWATCH
    )
    drawn.hAlign = "LEFT"
    return [KeepTogether([title("Colores", WIDTH), Spacer(0, 4), drawn]), Spacer(0, GAP)]


def _group(group: Group) -> list[Flowable]:
    """Fields in columns, read down each column; a rule under each row."""
    count = group.columns
    lines = -(-len(group.entries) // count)
    field = WIDTH / count
    widths = [field * LABEL_PART, field * (1 - LABEL_PART)] * count
    rows = []
    for line in range(lines):
        row: list[object] = []
        for column in range(count):
            place = column * lines + line
            entry = group.entries[place] if place < len(group.entries) else None
            row += (
                [cell(entry.label, LABEL, widths[0]), cell(entry.value, VALUE, widths[1])]
                if entry
                else ["", ""]
            )
        rows.append(row)
    look = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LINEBELOW", (0, 0), (-1, -1), 0.3, HAIRLINE),
        ("TOPPADDING", (0, 0), (-1, -1), 1.8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.2),
        ("LEFTPADDING", (0, 0), (-1, -1), PAD_PT),
        ("RIGHTPADDING", (0, 0), (-1, -1), PAD_PT),
    ]
    for column in range(count):
        look += [
            ("FONT", (2 * column, 0), (2 * column, -1), FONT, LABEL_PT),
            ("TOPPADDING", (2 * column, 0), (2 * column, -1), 2.9),  # on the base line of its value
            ("TEXTCOLOR", (2 * column, 0), (2 * column, -1), GREY),
            ("FONT", (2 * column + 1, 0), (2 * column + 1, -1), FONT, VALUE_PT),
        ]
    table = Table(rows, colWidths=widths, style=TableStyle(look))
    return [CondPageBreak(22 * mm), title(group.title, WIDTH), table, Spacer(0, GAP)]


def _grid(grid: Grid) -> list[Flowable]:
    """Rows under their headings, which are repeated on the next page."""
    widths = [WIDTH * part / sum(grid.widths) for part in grid.widths]
    rows = [[cell(text, LABEL, width) for text, width in zip(grid.headings, widths, strict=True)]]
    rows += [[cell(text, VALUE, width) for text, width in zip(row, widths, strict=True)] for row in grid.rows]
    look = TableStyle(
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("FONT", (0, 0), (-1, 0), FONT, LABEL_PT),
            ("TEXTCOLOR", (0, 0), (-1, 0), GREY),
            ("FONT", (0, 1), (-1, -1), FONT, VALUE_PT),
            ("LINEBELOW", (0, 0), (-1, 0), 0.6, black),
            ("LINEBELOW", (0, 1), (-1, -1), 0.3, HAIRLINE),
            ("TOPPADDING", (0, 0), (-1, -1), 1.8),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.2),
            ("LEFTPADDING", (0, 0), (-1, -1), PAD_PT),
            ("RIGHTPADDING", (0, 0), (-1, -1), PAD_PT),
        ]
    )
    table = Table(rows, colWidths=widths, style=look, repeatRows=1)
    return [CondPageBreak(22 * mm), title(grid.title, WIDTH), table, Spacer(0, GAP)]


def _observacion(text: str) -> list[Flowable]:
    said = paragraph(or_dash(text), NOTE)
    return [CondPageBreak(18 * mm), title("Observación", WIDTH), Spacer(0, 3), said, Spacer(0, GAP)]


def _signatures() -> KeepTogether:
    """Three lines to sign on, which stay on one page."""
    width = WIDTH / len(SIGNATURES)
    names = [paragraph(name, CENTRED) for name in SIGNATURES]
    look = TableStyle([("TOPPADDING", (0, 0), (-1, -1), 3), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    rules = [("LINEABOVE", (place, 0), (place, 0), 0.5, black) for place in (0, 2, 4)]
    gap = 8 * mm
    cells = [names[0], "", names[1], "", names[2]]
    table = Table(
        [cells],
        colWidths=[width - gap * 2 / 3, gap, width - gap * 2 / 3, gap, width - gap * 2 / 3],
        style=TableStyle(rules, parent=look),
    )
    return KeepTogether([Spacer(0, 15 * mm), table])

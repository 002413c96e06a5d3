"""How our papers look: fonts, greys, cells, titles, and pages that know how many they are."""

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Final
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color, black
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph, Table, TableStyle

from envases_ot.documents.texts import DASH, LONGEST, printable

FONT, STRONG = "Helvetica", "Helvetica-Bold"
GREY = Color(0.36, 0.36, 0.36)
HAIRLINE = Color(0.74, 0.74, 0.74)
BAND = Color(0.91, 0.91, 0.91)
VALUE_PT, LABEL_PT, TITLE_PT, FOOT_PT = 8.2, 6.8, 8, 7
PAD_PT: Final = 3
LONGEST_CELL, LONGEST_TITLE, LONGEST_HEADING = 240, 90, 160
"""Letters of a cell, of the band above a group, and of the name of the product: more would fill a page of its own."""

VALUE = ParagraphStyle("value", fontName=FONT, fontSize=VALUE_PT, leading=VALUE_PT * 1.18, splitLongWords=1)
LABEL = ParagraphStyle(
    "label", fontName=FONT, fontSize=LABEL_PT, leading=LABEL_PT * 1.18, textColor=GREY, splitLongWords=1
)
HEADING = ParagraphStyle("heading", fontName=STRONG, fontSize=14, leading=16.5, splitLongWords=1)
SUBHEADING = ParagraphStyle("subheading", fontName=FONT, fontSize=9.5, leading=12, splitLongWords=1)
NOTE = ParagraphStyle("note", parent=VALUE, leading=VALUE_PT * 1.35)
CENTRED = ParagraphStyle("centred", parent=LABEL, alignment=TA_CENTER)

type PageArt = Callable[[Canvas], None]
"""Draws what stands on a page around its frame."""
PAGES: Final = "paginas"


def paragraph(text: str, style: ParagraphStyle, *, longest: int = LONGEST) -> Paragraph:
    """Words in a style; nothing in them is markup."""
    return Paragraph(escape(printable(text, longest=longest)), style)


def cell(text: str, style: ParagraphStyle, width_pt: float) -> str | Paragraph:
    """What a cell of a table holds: a plain line where it fits, which costs a tenth, else words that wrap."""
    line = printable(text, longest=LONGEST_CELL) or DASH
    if stringWidth(line, style.fontName, style.fontSize) <= width_pt - 2 * PAD_PT:
        return line
    return Paragraph(escape(line), style)


def title(text: str, width_pt: float) -> Table:
    """The band above a group."""
    look = TableStyle(
        [
            ("BACKGROUND", (0, 0), (-1, -1), BAND),
            ("FONT", (0, 0), (-1, -1), STRONG, TITLE_PT),
            ("LINEABOVE", (0, 0), (-1, 0), 0.9, black),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
            ("LEFTPADDING", (0, 0), (-1, -1), PAD_PT),
        ]
    )
    return Table([[printable(text, longest=LONGEST_TITLE)]], colWidths=[width_pt], style=look)


def pdf(
    flowables: Sequence[Flowable],
    *,
    size_pt: tuple[float, float],
    frame_pt: tuple[float, float, float, float],
    about: tuple[str, str],
    art: PageArt,
) -> bytes:
    """The pages of a paper.

    Args:
        frame_pt: left, bottom, width, height of what flows from page to page.
        about: title and author, for the reader's window.
        art: drawn on each page; may say `page_number`.
    """
    buffer = BytesIO()
    document = BaseDocTemplate(
        buffer,
        pagesize=size_pt,
        title=printable(about[0]),
        author=printable(about[1]),
        lang="es-CL",
        invariant=1,  # the same context gives the same bytes
    )
    frame = Frame(*frame_pt, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    template = PageTemplate(frames=[frame], onPage=lambda canvas, _: art(canvas))
    document.addPageTemplates(template)
    document.build([*flowables, LastPage()])
    return buffer.getvalue()


def page_number(canvas: Canvas, *, right_pt: float, y_pt: float) -> None:
    """ "Página 1 de 3", its end at the right; the last number is filled in by the last page."""
    canvas.setFont(FONT, FOOT_PT)
    left = right_pt - stringWidth("00", FONT, FOOT_PT)
    canvas.drawRightString(left, y_pt, f"Página {canvas.getPageNumber()} de ")
    canvas.saveState()
    canvas.translate(left, y_pt)
    canvas.doForm(PAGES)
    canvas.restoreState()


class LastPage(Flowable):
    """Takes no room: where it stands, the number of pages is known."""

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        self.canv.beginForm(PAGES)
        self.canv.setFillColor(GREY)
        self.canv.setFont(FONT, FOOT_PT)
        self.canv.drawString(0, 0, str(self.canv.getPageNumber()))
        self.canv.endForm()

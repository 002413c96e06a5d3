"""QR codes on paper: their squares are worked out once a text, and drawn as one shape."""

from functools import lru_cache
from itertools import groupby

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.pdfgen.canvas import Canvas

KEPT = 256
"""Codes kept in the process: working one out takes longer than the rest of its page."""


def draw_qr(canvas: Canvas, text: str, *, x_pt: float, y_pt: float, side_pt: float) -> None:
    """A QR code, dark squares only, its lower left corner at x, y; the paper around it must stay white."""
    modules = qr_modules(text)
    size = side_pt / len(modules)
    path = canvas.beginPath()
    for line, row in enumerate(modules):
        column = 0
        for is_dark, run in groupby(row):
            count = len(list(run))
            if is_dark:
                top = y_pt + side_pt - line * size
                path.rect(x_pt + column * size, top - size, count * size, size)
            column += count
    canvas.drawPath(path, stroke=0, fill=1)


@lru_cache(maxsize=KEPT)
def qr_modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of squares from above, true where one is dark; reads although a seventh of it is stained."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    return tuple(tuple(bool(module) for module in row) for row in code.modules)

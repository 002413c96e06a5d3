"""Drawings on paper: the same shapes that the screen shows, in black."""

from collections.abc import Mapping
from typing import Final

from reportlab.lib.colors import Color, black
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject
from reportlab.platypus import Flowable

from envases_ot.documents.texts import printable
from envases_ot.domain.drawings.shapes import Anchor, Area, Drawing, Line, Point, Shape, Stroke, Text

FONT, STRONG_FONT = "Helvetica", "Helvetica-Bold"
WIDTHS_PT: Final[Mapping[Stroke, float]] = {
    Stroke.CUT: 0.9,
    Stroke.CREASE: 0.6,
    Stroke.HIDDEN: 0.5,
    Stroke.DIMENSION: 0.35,
    Stroke.GRID: 0.2,
}
DASHES_PT: Final[Mapping[Stroke, tuple[float, ...]]] = {Stroke.CREASE: (4, 2.4), Stroke.HIDDEN: (1.2, 1.8)}


class DrawingOnPaper(Flowable):
    """A drawing as large as its room allows, in its proportions.

    Args:
        width_pt, height_pt: the room.
        largest_scale: points a millimetre that it never exceeds.
    """

    def __init__(
        self, drawing: Drawing, *, width_pt: float, height_pt: float, largest_scale: float = 100
    ) -> None:
        super().__init__()
        self.drawing = drawing
        bounds = drawing.bounds
        self.scale = min(width_pt / bounds.width_mm, height_pt / bounds.height_mm, largest_scale)
        self.width, self.height = bounds.width_mm * self.scale, bounds.height_mm * self.scale

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        for shape in self.drawing.shapes:
            self._draw(self.canv, shape)

    def _draw(self, canvas: Canvas, shape: Shape) -> None:
        canvas.saveState()
        if isinstance(shape, Text):
            self._write(canvas, shape)
        else:
            path = canvas.beginPath()
            (x, y), *others = [self._at(point) for point in shape.points]
            path.moveTo(x, y)
            for x, y in others:
                path.lineTo(x, y)
            self._ink(canvas, path, shape)
        canvas.restoreState()

    def _ink(self, canvas: Canvas, path: PDFPathObject, shape: Line | Area) -> None:
        if isinstance(shape, Area):
            canvas.setFillColor(_grey(shape.shade))
            canvas.drawPath(path, stroke=0, fill=1)
            return
        if shape.is_closed:
            path.close()
        canvas.setStrokeColor(black)
        canvas.setLineJoin(1)
        canvas.setLineWidth(WIDTHS_PT[shape.stroke])
        canvas.setDash(*([list(DASHES_PT[shape.stroke])] if shape.stroke in DASHES_PT else []))
        canvas.drawPath(path, stroke=1, fill=0)

    def _write(self, canvas: Canvas, text: Text) -> None:
        canvas.translate(*self._at(text.at))
        canvas.rotate(-text.angle_deg)
        canvas.setFillColor(black)
        canvas.setFont(STRONG_FONT if text.is_strong else FONT, text.size_mm * self.scale)
        write = {
            Anchor.START: canvas.drawString,
            Anchor.MIDDLE: canvas.drawCentredString,
            Anchor.END: canvas.drawRightString,
        }[text.anchor]
        write(0, 0, printable(text.value))

    def _at(self, point: Point) -> tuple[float, float]:
        """In points from the lower left corner."""
        bounds = self.drawing.bounds
        return (
            (point.x_mm - bounds.left_mm) * self.scale,
            self.height - (point.y_mm - bounds.top_mm) * self.scale,
        )


def _grey(shade: float) -> Color:
    return Color(1 - shade, 1 - shade, 1 - shade)

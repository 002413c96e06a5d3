"""A technical sheet as plain data: needs neither a database nor a clock."""

from typing import Final

from envases_ot.documents.types import Company, Entry, FichaOt, Grid, Group, Issue
from envases_ot.domain.calculations.development import BoxStyle
from envases_ot.domain.drawings.blanks import BlankMeasures
from envases_ot.domain.drawings.box_drawing import ClosedBox
from envases_ot.domain.drawings.swatches import Station

URL: Final = "https://ot.example.com/admin/envases_ot/workorder/26590/change/"

SHEET: Final = FichaOt(
    ot=26590,
    tipo="Desarrollo Completo",
    heading="CAJA CEREZA 5 KG EXPORTACIÓN",
    client="Agrícola Valle Central Ltda. · 76123456-0",
    facts=(
        Entry("Planta", "TIL TIL"),
        Entry("Cartón", "EN32B · onda B"),
        Entry("CAD", "P-20431"),
        Entry("Estilo", "201"),
        Entry("Material", ""),
        Entry("Estado", "Proceso de Ventas"),
    ),
    blank=BlankMeasures(BoxStyle.REGULAR_SLOTTED, 30, (405, 305, 405, 305), 152.5, 258, 152.5),
    box=ClosedBox(BoxStyle.REGULAR_SLOTTED, 400, 300, 250),
    no_drawing="",
    stations=(Station(1, "Negro", 35), Station(2, "Rojo 185 C", 12), Station(3, "Barniz UV", None)),
    parts=(
        Group(
            "Características",
            (
                Entry("Largura HM", "1.450 mm"),
                Entry("Anchura HM", "563 mm"),
                Entry("Área producto", "0,7921 m²"),
                Entry("Recorte adicional o área agujero", ""),
                Entry("Golpes al largo", "1"),
                Entry("Ensayo", "≤ 5 °C"),
            ),
        ),
        Grid(
            "Estaciones de color",
            ("Estación", "Color", "% impresión"),
            (("1", "1350001 · Negro", "35"), ("2", "1350185 · Rojo 185 C", "12")),
            (2, 6, 2),
        ),
    ),
    observacion="Respetar 3 mm a la orilla.",
    company=Company("INVEB", "División Envases"),
    issue=Issue(3, "24-11-2026 10:35", "Elisa Godoy", URL),
)

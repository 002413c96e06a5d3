"""Whom an event tells, in the words of the published cases. Source: workflow/spec.md 15.1."""

from typing import Final

from envases_ot.choices import Area, State
from envases_ot.domain.workflow.facts import CATALOGUE

NOTICES: Final = {
    State.PROCESO_VENTAS: (Area.VENTAS, "Regreso a Venta"),
    State.PROCESO_DISENO_ESTRUCTURAL: (Area.DESARROLLO, "Regreso a Diseño Estructural"),
    State.PROCESO_DISENO_GRAFICO: (Area.DISENO, "Regreso a Diseño Grafico"),
    State.PROCESO_PRECATALOGACION: (Area.CATALOGACION, "Regreso a Precatalogación"),
    State.PROCESO_CATALOGACION: (Area.CATALOGACION, "Regreso a Catalogación"),
    State.TERMINADA: (Area.VENTAS, "Terminada"),
    State.ENTREGADO: (Area.VENTAS, "Entregada"),
    State.VISTO_BUENO_CLIENTE: (Area.VENTAS, "Visto Bueno Cliente"),
    State.SALA_MUESTRAS: (Area.MUESTRAS, "Envio a Sala de Muestras"),
    State.MUESTRAS_LISTAS: (Area.DESARROLLO, "Muestras Listas"),
    State.MUESTRA_DEVUELTA: (Area.DESARROLLO, "Muestras Devueltas"),
}
"""State entered -> (whose slot is told, motive); the other states tell nobody."""


def slot_notice(area: Area, motive: str) -> str:
    """A notice to whoever holds the slot of an area; the two catalogue areas share one slot."""
    if area == Area.VENTAS:
        return f'seller "{motive}"'
    if area in CATALOGUE:
        return f"catalogue slot (area {Area.CATALOGACION.value})"
    return f'area {area.value} slot "{motive}"'

"""What the panel "Gestiones" of an OT shows: where it stands, what may follow, who works on it, what happened."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from envases_ot.choices import Area, GestionType, State
from envases_ot.domain.workflow.advance import NextState, next_states
from envases_ot.domain.workflow.assigning import candidates, slot_of_assigner
from envases_ot.domain.workflow.lights import Colour, colour_of, shown_days
from envases_ot.domain.workflow.opening import OPENING
from envases_ot.domain.workflow.rejections import MOTIVES
from envases_ot.domain.workflow.stored import facts_from
from envases_ot.domain.workflow.way import Way, read_way
from envases_ot.domain.workflow.worked_time import WORKED_AREAS, days
from envases_ot.models import Assignment, Management, User, WorkOrder

SHORT_AREAS: dict[int, str] = {
    Area.VENTAS: "Ventas",
    Area.DESARROLLO: "Diseño Estructural",
    Area.DISENO: "Diseño Gráfico",
    Area.CATALOGACION: "Catalogación",
    Area.PRECATALOGACION: "Precatalogación",
    Area.MUESTRAS: "Sala de Muestras",
}
SLOT_NAMES: dict[int, str] = {**SHORT_AREAS, Area.CATALOGACION: "Catalogación y Precatalogación"}
INITIALS: dict[int, str] = {
    Area.VENTAS: "V",
    Area.DESARROLLO: "DE",
    Area.DISENO: "DG",
    Area.CATALOGACION: "C",
    Area.PRECATALOGACION: "PC",
    Area.MUESTRAS: "SM",
}
"""As staff call the areas. Source: workflow/spec.md 1.1."""
FINAL = frozenset({State.ANULADA, State.PERDIDA, State.TERMINADA})
"""States whose button is set apart: from them an OT does not simply go on."""


@dataclass(frozen=True, slots=True)
class AreaTime:
    """How long an area had the OT; `total` is the row of the whole."""

    name: str
    initials: str
    days: str
    hours: str
    colour: Colour
    is_total: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the timeline."""

    at: datetime
    who: str
    what: str
    detail: str = ""
    comment: str = ""


def panel_context(ot: WorkOrder, user: User) -> dict[str, Any]:
    """Three queries; a chief's adds the one for the team and its load."""
    way = read_way(ot)
    events = [(row.management_type, row.area_id, row.state_id) for row in way.gestiones]
    states = next_states(ot, facts_from(ot, user, events, assigned=way.is_assigned(ot, user)))
    possible = [one for one in states if one.why_not is None]
    return {
        "ot": ot,
        "area_name": SHORT_AREAS.get(ot.current_area_id, ot.get_current_area_id_display()),
        "possible": [one for one in possible if one.state not in FINAL and not one.reject_to],
        "ending": [one for one in possible if one.state in FINAL],
        "rejections": _rejections(possible),
        "impossible": _by_reason(states),
        "times": area_times(way.seconds, analisis=ot.analisis),
        "slots": _slots(ot, way),
        "assigning": _assigning(way, user),
        "timeline": _timeline(ot, way),
    }


def _rejections(possible: Iterable[NextState]) -> list[tuple[str, list[tuple[str, str]]]]:
    """[(area, [(value of the form, motive)])]; empty when the OT may not be rejected."""
    return [
        (SHORT_AREAS[area], [(f"{area.value}:{motive}", MOTIVES[motive]) for motive in motives])
        for one in possible
        for area, motives in one.reject_to.items()
    ]


def _by_reason(states: Iterable[NextState]) -> list[tuple[str, list[str]]]:
    """[(why not, states)]: those that share a reason stand together."""
    reasons: dict[str, list[str]] = {}
    for one in states:
        if one.why_not is not None:
            reasons.setdefault(one.why_not, []).append(str(one.state.label))
    return list(reasons.items())


def area_times(seconds: dict[Area, int], *, analisis: bool) -> list[AreaTime]:
    """A row for each area that had the OT, in the order of its way, and the total when there are several."""
    spent = [(area, seconds[area]) for area in WORKED_AREAS if area in seconds]
    rows = [_area_time(area, amount, analisis=analisis) for area, amount in spent]
    total = sum(days(amount, area) for area, amount in spent)
    hours = shown_days(sum(amount for _, amount in spent) / 3600)
    colour = colour_of(total, None, analisis=analisis)
    return [*rows, AreaTime("Total", "Total", shown_days(total), hours, colour, is_total=True)]


def _area_time(area: Area, seconds: int, *, analisis: bool) -> AreaTime:
    worked = days(seconds, area)
    colour = colour_of(worked, area, analisis=analisis)
    return AreaTime(SHORT_AREAS[area], INITIALS[area], shown_days(worked), shown_days(seconds / 3600), colour)


def _slots(ot: WorkOrder, way: Way) -> list[tuple[str, str, datetime]]:
    """[(slot, who, since)]; the seller holds that of Ventas."""
    held = [row for row in way.assignments if row.until is None]
    rows = [(SLOT_NAMES[row.area_id], str(row.user), row.since) for row in held]
    return [("Ventas", str(ot.creador), ot.created_at), *rows]


def _assigning(way: Way, user: User) -> dict[str, Any] | None:
    """Whom this user may put into which slot; None when they assign nobody now."""
    slot = slot_of_assigner(user)
    people = candidates(user)
    holder = None if slot is None else way.holder_of(slot)
    is_chief = len(people) > 1 or (bool(people) and people[0].user.pk != user.pk)
    if slot is None or not people or (holder is not None and not is_chief):
        return None
    return {"slot": SLOT_NAMES[slot], "people": people, "holder": holder, "is_chief": is_chief}


def _timeline(ot: WorkOrder, way: Way) -> list[Line]:
    """Newest first, from the capture of the OT on."""
    begin = Line(ot.created_at, str(ot.ingresado_por), "Creó la OT", f"Vendedor: {ot.creador}")
    gestiones = [row for row in way.gestiones if row.observacion != OPENING]
    lines = [begin, *map(_gestion_line, gestiones), *map(_assignment_line, way.assignments)]
    return sorted(lines, key=lambda line: line.at, reverse=True)


def _gestion_line(row: Management) -> Line:
    if row.management_type != GestionType.CAMBIO_ESTADO or row.state_id is None:
        return Line(row.created_at, str(row.user), row.get_management_type_display(), comment=row.observacion)
    detail = f"Desde {row.get_from_state_id_display()}, en {SHORT_AREAS.get(row.area_id, 'otra área')}"
    if row.motive is not None and row.to_area_id is not None:
        detail = f"A {SHORT_AREAS[row.to_area_id]}: {MOTIVES[row.motive]}. {detail}"
    return Line(row.created_at, str(row.user), str(row.get_state_id_display()), detail, row.observacion)


def _assignment_line(row: Assignment) -> Line:
    """Whoever took the OT for themselves is said so."""
    slot = SLOT_NAMES[row.area_id]
    if row.user_id == row.assigned_by_id:
        return Line(row.since, str(row.assigned_by), "Tomó la OT", slot)
    return Line(row.since, str(row.assigned_by), f"Asignó a {row.user}", slot)

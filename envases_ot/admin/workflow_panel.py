"""What the panel "Gestiones" of an OT shows: where it stands, what may follow, who works on it, what happened."""

from collections.abc import Iterable, Set
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.timezone import localtime

from envases_ot.choices import Area, GestionType, State
from envases_ot.domain.permissions import acting_rol
from envases_ot.domain.workflow.absences import StandIns, acting_for, stand_ins
from envases_ot.domain.workflow.advance import NextState, next_states
from envases_ot.domain.workflow.assigning import candidates, slot_of_assigner
from envases_ot.domain.workflow.facts import Facts
from envases_ot.domain.workflow.gestiones import offered_gestiones
from envases_ot.domain.workflow.lights import Colour, colour_of, shown_days
from envases_ot.domain.workflow.opening import OPENING
from envases_ot.domain.workflow.queries import can_answer, query_targets
from envases_ot.domain.workflow.rejections import MOTIVES
from envases_ot.domain.workflow.sample_decisions import may_decide
from envases_ot.domain.workflow.sample_levels import levels_of, read_decisions
from envases_ot.domain.workflow.stored import facts_from
from envases_ot.domain.workflow.way import Way, read_way
from envases_ot.domain.workflow.worked_time import WORKED_AREAS, days
from envases_ot.models import Absence, Assignment, Management, Proveedor, SampleApproval, User, WorkOrder

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
    answers: tuple[tuple[str, datetime, str], ...] = ()
    files: tuple[tuple[int, str], ...] = ()
    query: "OpenQuery | None" = None


@dataclass(frozen=True, slots=True)
class OpenQuery:
    """A query that is not closed, before one user."""

    pk: int
    due_at: datetime | None
    may_answer: bool
    may_close: bool


def panel_context(ot: WorkOrder, user: User) -> dict[str, Any]:
    """A fixed number of queries, whatever the OT went through."""
    way, decisions, standing = read_way(ot), read_decisions(ot), stand_ins()
    people = acting_for(user, standing=standing)
    events = [(row.management_type, row.area_id, row.state_id) for row in way.gestiones]
    facts = facts_from(ot, user, events, assigned=way.is_assigned(ot, people))
    states, levels = next_states(ot, facts), levels_of(ot)
    possible = [one for one in states if one.why_not is None]
    return {
        "ot": ot,
        "area_name": SHORT_AREAS.get(ot.current_area_id, ot.get_current_area_id_display()),
        "possible": [one for one in possible if one.state not in FINAL and not one.reject_to],
        "ending": [one for one in possible if one.state in FINAL],
        "rejections": _rejections(possible),
        "impossible": _by_reason(states),
        "times": area_times(way.seconds, analisis=ot.analisis),
        "slots": _slots(ot, way, standing),
        "assigning": _assigning(way, user, standing),
        "levels": levels,
        "may_decide": may_decide(user, levels),
        "timeline": _timeline(ot, way, user, people, decisions),
        "muestras": ot.muestras.count(),
        **_gestiones(facts),
    }


def _gestiones(facts: Facts) -> dict[str, Any]:
    """What may be added beside a change of state."""
    offered = offered_gestiones(facts)
    areas = query_targets(facts.rol, facts.ot_area, facts.tipo) if GestionType.CONSULTA in offered else []
    sends = GestionType.ENVIO_EXTERNO in offered
    return {
        "asked_areas": [(area.value, SHORT_AREAS[area]) for area in areas],
        "may_attach": GestionType.ARCHIVO in offered,
        "proveedores": list(Proveedor.objects.filter(active=True)) if sends else [],
        "may_receive": GestionType.RECEPCION_EXTERNA in offered,
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


def _slots(ot: WorkOrder, way: Way, standing: StandIns) -> list[tuple[str, str, datetime, Absence | None]]:
    """[(slot, who, since, their absence of today)]; the seller holds that of Ventas."""
    held = [(SLOT_NAMES[row.area_id], row.user, row.since) for row in way.assignments if row.until is None]
    rows = [("Ventas", ot.creador, ot.created_at), *held]
    away = standing.absence_of
    return [(slot, str(user), since, away.get(user.pk)) for slot, user, since in rows]


def _assigning(way: Way, user: User, standing: StandIns) -> dict[str, Any] | None:
    """Whom this user may put into which slot; None when they assign nobody now."""
    slot = slot_of_assigner(user)
    people = candidates(user, standing=standing)
    holder = None if slot is None else way.holder_of(slot)
    is_chief = len(people) > 1 or (bool(people) and people[0].user.pk != user.pk)
    if slot is None or not people or (holder is not None and not is_chief):
        return None
    return {"slot": SLOT_NAMES[slot], "people": people, "holder": holder, "is_chief": is_chief}


def _timeline(
    ot: WorkOrder, way: Way, user: User, people: Set[int], decisions: list[SampleApproval]
) -> list[Line]:
    """Newest first, from the capture of the OT on."""
    begin = Line(ot.created_at, str(ot.ingresado_por), "Creó la OT", f"Vendedor: {ot.creador}")
    gestiones = [row for row in way.gestiones if row.observacion != OPENING]
    told = [_gestion_line(row, user, people) for row in gestiones]
    lines = [begin, *told, *map(_assignment_line, way.assignments), *map(_decision_line, decisions)]
    return sorted(lines, key=lambda line: line.at, reverse=True)


def _gestion_line(row: Management, user: User, people: Set[int]) -> Line:
    answers = row.answers.all()
    return Line(
        row.created_at,
        str(row.user),
        str(row.get_state_id_display() if row.state_id else row.get_management_type_display()),
        _detail(row),
        row.observacion,
        answers=tuple(
            (f"{one.user}{' cerró la consulta' if one.closes else ''}", one.created_at, one.texto)
            for one in answers
        ),
        files=tuple((file.pk, file.nombre) for file in row.files.all()),
        query=_open_query(row, user, people) if not any(one.closes for one in answers) else None,
    )


def _detail(row: Management) -> str:
    if row.management_type == GestionType.CONSULTA and row.to_area_id is not None:
        due = f", hasta el {localtime(row.due_at):%d-%m-%Y %H:%M}" if row.due_at else ""
        return f"A {SHORT_AREAS[row.to_area_id]}{due}"
    if row.proveedor is not None:
        return str(row.proveedor)
    if row.management_type != GestionType.CAMBIO_ESTADO:
        return ""
    detail = f"Desde {row.get_from_state_id_display()}, en {SHORT_AREAS.get(row.area_id, 'otra área')}"
    if row.motive is not None and row.to_area_id is not None:
        return f"A {SHORT_AREAS[row.to_area_id]}: {MOTIVES[row.motive]}. {detail}"
    return detail


def _open_query(row: Management, user: User, people: Set[int]) -> OpenQuery | None:
    if row.management_type != GestionType.CONSULTA or row.to_area_id is None:
        return None
    is_asker = row.user_id in people
    may_answer = not is_asker and can_answer(acting_rol(user), Area(row.to_area_id), answered=False)
    return OpenQuery(row.pk, row.due_at, may_answer, is_asker)


def _decision_line(row: SampleApproval) -> Line:
    done = "Aprobó" if row.approved else "Rechazó"
    return Line(
        row.decided_at, str(row.decided_by), f"{done} {row.numero_muestras} muestras", comment=row.motivo
    )


def _assignment_line(row: Assignment) -> Line:
    """Whoever took the OT for themselves is said so."""
    slot = SLOT_NAMES[row.area_id]
    if row.user_id == row.assigned_by_id:
        return Line(row.since, str(row.assigned_by), "Tomó la OT", slot)
    return Line(row.since, str(row.assigned_by), f"Asignó a {row.user}", slot)

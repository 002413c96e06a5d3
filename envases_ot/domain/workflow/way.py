"""The way of one OT as it is stored: what happened to it, who holds its slots, how long each area had it."""

from collections import defaultdict
from collections.abc import Collection, Set
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from django.db.models import Exists, OuterRef, Prefetch
from django.utils import timezone

from envases_ot.choices import Area, GestionType, State
from envases_ot.domain.workflow.queries import slot_of
from envases_ot.domain.workflow.stored import is_outside
from envases_ot.domain.workflow.worked_time import Stay, seconds_by_area
from envases_ot.models import Assignment, Management, QueryAnswer, WorkOrder

TOLD_IN_LISTS: Final = (
    GestionType.CAMBIO_ESTADO,
    GestionType.CONSULTA,
    GestionType.ENVIO_EXTERNO,
    GestionType.RECEPCION_EXTERNA,
)


@dataclass(frozen=True, slots=True)
class Way:
    """What an OT went through.

    Attributes:
        gestiones: oldest first, each with its user.
        assignments: oldest first, each with its people.
        seconds: {area: working seconds until now}.
    """

    gestiones: list[Management]
    assignments: list[Assignment]
    seconds: dict[Area, int]

    def is_assigned(self, ot: WorkOrder, people: Set[int]) -> bool:
        """As `assigned.is_assigned`, without a query; `people` as `acting_for` gives them."""
        held = {row.user_id for row in self.assignments if row.until is None}
        return not people.isdisjoint({ot.creador_id, *held})

    def holder_of(self, area: Area) -> Assignment | None:
        """Who holds the slot that serves an area, but for the seller's."""
        held = (row for row in self.assignments if row.until is None and row.area_id == slot_of(area))
        return next(held, None)


def read_way(ot: WorkOrder) -> Way:
    """Four queries: the gestiones with their answers and files, and the assignments."""
    rows = Management.objects.filter(work_order=ot).select_related("user", "proveedor")
    answers = Prefetch("answers", QueryAnswer.objects.select_related("user"))
    gestiones = list(rows.prefetch_related(answers, "files").order_by("id"))
    assignments = Assignment.objects.filter(work_order=ot).select_related("user", "assigned_by")
    stays = stays_of(ot, [row for row in gestiones if row.management_type == GestionType.CAMBIO_ESTADO])
    return Way(gestiones, list(assignments.order_by("id")), seconds_by_area(stays, now=timezone.now()))


def stays_of(ot: WorkOrder, changes: list[Management]) -> list[Stay]:
    """Where an OT stood since its creation, from its changes of state, oldest first."""
    if not changes:
        return [Stay(ot.created_at, Area(ot.current_area_id), State(ot.state_id))]
    first = changes[0]
    begin = Stay(ot.created_at, Area(first.area_id), State(first.from_state_id))
    return [begin, *(_stay_after(change) for change in changes)]


def _stay_after(change: Management) -> Stay:
    area = change.area_id if change.to_area_id is None else change.to_area_id
    state = change.from_state_id if change.state_id is None else change.state_id
    return Stay(change.created_at, Area(area), State(state))


@dataclass(frozen=True, slots=True)
class ShortWay:
    """What a list says of an OT; `seconds` as in `Way`, `asked` the areas that owe an answer."""

    seconds: dict[Area, int]
    external_pending: bool
    asked: frozenset[Area]


def ways_of_each(ots: Collection[WorkOrder], *, now: datetime) -> dict[int, ShortWay]:
    """{OT: its way in short} of some OTs; one query, whatever their number."""
    rows: dict[int, list[Any]] = defaultdict(list)
    told = Management.objects.filter(work_order__in=[ot.pk for ot in ots], management_type__in=TOLD_IN_LISTS)
    for row in told.annotate(answered=Exists(QueryAnswer.objects.filter(management=OuterRef("pk")))).order_by(
        "id"
    ):
        rows[row.work_order_id].append(row)
    return {ot.pk: _short(ot, rows[ot.pk], now=now) for ot in ots}


def _short(ot: WorkOrder, rows: list[Any], *, now: datetime) -> ShortWay:
    changes = [row for row in rows if row.management_type == GestionType.CAMBIO_ESTADO]
    kinds = [GestionType(row.management_type) for row in rows]
    queries = [row for row in rows if row.management_type == GestionType.CONSULTA and not row.answered]
    asked = frozenset(slot_of(Area(row.to_area_id)) for row in queries if row.to_area_id is not None)
    return ShortWay(seconds_by_area(stays_of(ot, changes), now=now), is_outside(kinds), asked)

"""An OT that is really moved: what is written, what is refused and left as it was, and two people at once."""

from typing import Any

import pytest
from django.db import DatabaseError, ProgrammingError, connection, transaction
from pytest_django import DjangoAssertNumQueries

from envases_ot.choices import Area, GestionType, Rol, State
from envases_ot.domain.permissions import can
from envases_ot.domain.workflow.advance import advance_ot, next_states
from envases_ot.domain.workflow.assigning import assign_ot
from envases_ot.domain.workflow.stored import facts_of
from envases_ot.domain.workflow.table_rows import load_table
from envases_ot.errors import StaleError, TransitionError
from envases_ot.models import Management, User, WorkOrder
from envases_ot.models.base import event_model
from envases_ot.tests.domain.gate_values import fill_for_every_gate
from envases_ot.tests.domain.workflow.at_once import together
from envases_ot.tests.factories import SuperuserFactory, UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db(transaction=True)

COMMENT = "Sigue el trabajo según lo conversado."


@pytest.fixture
def seller() -> User:
    return UserFactory.create()


@pytest.fixture
def ot(seller: User) -> WorkOrder:
    return WorkOrderFactory.create(creador=seller)


def move(ot: WorkOrder, to: State, by: User, **more: Any) -> Management:
    return advance_ot(ot.pk, to=to, by=by, **{"observacion": COMMENT, **more})


def stored(ot: WorkOrder) -> tuple[WorkOrder, int, int]:
    """The row as it is, and how many acts and events tell of it."""
    events = event_model(WorkOrder).objects.filter(pgh_obj_id=ot.pk).count()
    return WorkOrder.objects.get(pk=ot.pk).row, Management.objects.count(), events


def at(ot: WorkOrder, state: State, area: Area) -> None:
    WorkOrder.objects.filter(pk=ot.pk).update(state_id=state, current_area_id=area)


def engineer_of(ot: WorkOrder, rol: Rol = Rol.INGENIERO) -> User:
    user = UserFactory.create(rol=rol)
    assign_ot(ot.pk, user=user, by=user)
    return user


def test_a_move_writes_the_state_the_area_the_version_and_its_gestion(ot: WorkOrder, seller: User) -> None:
    gestion = move(ot, State.PROCESO_DISENO_ESTRUCTURAL, seller)

    ot.refresh_from_db()
    assert (ot.state_id, ot.current_area_id, ot.version) == (2, Area.DESARROLLO, 2)
    assert list(
        Management.objects.values_list(
            "id",
            "management_type",
            "user",
            "from_state_id",
            "area_id",
            "state_id",
            "to_area_id",
            "observacion",
        )
    ) == [(gestion.pk, GestionType.CAMBIO_ESTADO, seller.pk, 1, Area.VENTAS, 2, Area.DESARROLLO, COMMENT)]
    event = event_model(WorkOrder).objects.filter(pgh_obj_id=ot.pk).latest("pgh_id")
    assert (event.state_id, event.pgh_context.metadata["user"]) == (2, seller.pk)


def test_a_move_costs_few_queries(
    ot: WorkOrder, seller: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    load_table()  # kept from then on
    with django_assert_num_queries(
        7 + 2
    ):  # lock, history, version of the table, save, gestión, holder, chiefs (nobody to tell); begin and end
        move(ot, State.PROCESO_DISENO_ESTRUCTURAL, seller)


@pytest.mark.parametrize(
    ("to", "more", "code"),
    [
        (State.PROCESO_CATALOGACION, {}, "NOT_OFFERED"),
        (State.TERMINADA, {}, "NOT_OFFERED"),
        (State.PROCESO_DISENO_ESTRUCTURAL, {"observacion": "corta"}, "COMMENT_REQUIRED"),
        (State.PROCESO_DISENO_ESTRUCTURAL, {"observacion": "x" * 1001}, "COMMENT_REQUIRED"),
    ],
)
def test_a_refused_move_leaves_everything_as_it_was(
    ot: WorkOrder, seller: User, to: State, more: dict[str, Any], code: str
) -> None:
    before = stored(ot)

    with pytest.raises(TransitionError) as refused:
        move(ot, to, seller, **more)

    assert refused.value.code == code
    assert stored(ot) == before


def test_who_is_not_assigned_moves_nothing(ot: WorkOrder) -> None:
    at(ot, State.PROCESO_DISENO_ESTRUCTURAL, Area.DESARROLLO)
    stranger = UserFactory.create(rol=Rol.INGENIERO)
    before = stored(ot)

    with pytest.raises(TransitionError) as refused:
        move(ot, State.LABORATORIO, stranger)

    assert refused.value.code == "NOT_ASSIGNED"
    assert stored(ot) == before
    assert not can(stranger, "act.change_state", ot)


def test_a_stale_version_is_refused(ot: WorkOrder, seller: User) -> None:
    before = stored(ot)

    with pytest.raises(StaleError):
        move(ot, State.PROCESO_DISENO_ESTRUCTURAL, seller, version=7)

    assert stored(ot) == before


@pytest.mark.parametrize(
    ("to_area", "motive", "code"),
    [
        (None, None, "REJECTION_INCOMPLETE"),
        (Area.DISENO, 2, "TARGET_NOT_ALLOWED"),
        (Area.VENTAS, 5, "MOTIVE_NOT_ALLOWED"),
    ],
)
def test_a_rejection_wants_its_area_and_motive(
    ot: WorkOrder, to_area: Area | None, motive: int | None, code: str
) -> None:
    at(ot, State.PROCESO_DISENO_ESTRUCTURAL, Area.DESARROLLO)
    engineer = engineer_of(ot)
    before = stored(ot)

    with pytest.raises(TransitionError) as refused:
        move(ot, State.RECHAZADA, engineer, to_area=to_area, motive=motive)

    assert (refused.value.code, stored(ot)) == (code, before)


def test_an_ot_goes_from_capture_to_terminada_through_its_areas_and_is_reopened(
    ot: WorkOrder, seller: User
) -> None:
    fill_for_every_gate(ot)
    move(ot, State.PROCESO_DISENO_ESTRUCTURAL, seller)
    engineer = engineer_of(ot)
    move(ot, State.RECHAZADA, engineer, to_area=Area.VENTAS, motive=1)
    move(ot, State.PROCESO_DISENO_GRAFICO, seller)
    designer = engineer_of(ot, Rol.DISENADOR)
    move(ot, State.VISTO_BUENO_CLIENTE, designer)
    move(ot, State.PROCESO_DISENO_GRAFICO, designer, observacion="")  # retomar
    move(ot, State.PROCESO_CATALOGACION, designer)
    cataloguer = engineer_of(ot, Rol.CATALOGADOR)
    move(ot, State.TERMINADA, cataloguer)
    with pytest.raises(TransitionError) as refused:
        move(ot, State.PROCESO_VENTAS, cataloguer)
    move(ot, State.PROCESO_CATALOGACION, SuperuserFactory.create(), observacion="")

    ot.refresh_from_db()
    assert refused.value.code == "NO_TARGET"
    assert (ot.state_id, ot.current_area_id, ot.version) == (7, Area.CATALOGACION, 9)
    states = Management.objects.order_by("id").values_list("from_state_id", "state_id")
    assert list(states) == [(1, 2), (2, 12), (12, 5), (5, 16), (16, 5), (5, 7), (7, 8), (8, 7)]


def test_a_lost_ot_is_reactivated_by_its_seller_and_not_by_a_colleague(ot: WorkOrder, seller: User) -> None:
    move(ot, State.PERDIDA, seller)

    with pytest.raises(TransitionError) as refused:
        move(ot, State.PROCESO_VENTAS, UserFactory.create())
    gestion = move(ot, State.PROCESO_VENTAS, seller, observacion="")

    assert (refused.value.code, gestion.from_state_id, gestion.state_id) == ("LOST", 9, 1)


def test_next_states_are_those_that_advance_ot_lets_pass(ot: WorkOrder, seller: User) -> None:
    told = {one.state: one.why_not for one in next_states(ot, facts_of(ot, seller))}

    for state, why_not in told.items():
        with transaction.atomic():
            try:
                move(ot, state, seller)
                passed = None
            except TransitionError as error:
                passed = error.message
            transaction.set_rollback(True)
        assert passed == why_not
    assert {state.value for state, why_not in told.items() if why_not is None} == {
        2,
        9,
        10,
        11,
        14,
        15,
        16,
        20,
        21,
    }
    assert told[State.PROCESO_CATALOGACION] == "Antes la OT tiene que pasar por Diseño Estructural."


def test_nothing_is_moved_when_its_gestion_cannot_be_written(ot: WorkOrder, seller: User) -> None:
    before = stored(ot)
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE envases_ot_management ADD CONSTRAINT broken CHECK (state_id <> 2)")
    try:
        with pytest.raises(DatabaseError):
            move(ot, State.PROCESO_DISENO_ESTRUCTURAL, seller)
    finally:
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE envases_ot_management DROP CONSTRAINT broken")

    assert stored(ot) == before


def test_a_gestion_is_never_changed_nor_deleted(ot: WorkOrder, seller: User) -> None:
    gestion = move(ot, State.PROCESO_DISENO_ESTRUCTURAL, seller)

    with pytest.raises(ProgrammingError, match="Cannot update or delete"):
        Management.objects.update(state_id=8)
    with pytest.raises(ProgrammingError, match="Cannot update or delete"):
        Management.objects.all().delete()

    assert Management.objects.get().state_id == gestion.state_id


def test_of_eight_conflicting_moves_exactly_one_wins_and_the_others_are_told(
    ot: WorkOrder, seller: User
) -> None:
    targets = [State.PROCESO_DISENO_ESTRUCTURAL, State.ANULADA] * 4

    refused = together(*(lambda to=to: move(ot, to, seller, version=1) for to in targets))

    ot.refresh_from_db()
    assert refused == ["STALE"] * 7
    assert (ot.version, Management.objects.count()) == (2, 1)
    assert Management.objects.get().state_id == ot.state_id


def test_moves_without_a_version_are_judged_one_after_the_other(ot: WorkOrder, seller: User) -> None:
    refused = together(*(lambda: move(ot, State.ANULADA, seller) for _ in range(4)))

    assert refused == ["CANCELLED"] * 3
    assert Management.objects.count() == 1

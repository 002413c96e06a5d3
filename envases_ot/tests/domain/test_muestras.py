"""Samples: made, cut in their room, finished, returned, and what a move of the OT does to them."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError

from envases_ot.choices import Area, Destination, MuestraState, Rol, State
from envases_ot.domain.muestras import act_on_muestra, create_muestra, cut_delivery, possible_acts, room_rows
from envases_ot.domain.workflow.advance import advance_ot
from envases_ot.domain.workflow.assigning import assign_ot
from envases_ot.errors import DomainError, TransitionError
from envases_ot.models import Muestra, MuestraDelivery, Notification, SalaCorte, User, WorkOrder
from envases_ot.models.base import event_model
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

COMMENT = "Sigue el trabajo según lo conversado."


@pytest.fixture
def osorno() -> SalaCorte:
    return SalaCorte.objects.create(descripcion="Osorno")


@pytest.fixture
def ot() -> WorkOrder:
    """In Desarrollo, with its engineer."""
    ot = WorkOrderFactory.create()
    WorkOrder.objects.update(state_id=State.PROCESO_DISENO_ESTRUCTURAL, current_area_id=Area.DESARROLLO)
    ot.refresh_from_db()
    return ot


@pytest.fixture
def engineer(ot: WorkOrder) -> User:
    user = UserFactory.create(rol=Rol.INGENIERO)
    assign_ot(ot.pk, user=user, by=user)
    return user


def make(ot: WorkOrder, by: User, *deliveries: dict[str, Any]) -> Muestra:
    return create_muestra(ot.pk, by=by, values={"cad_texto": "P-1"}, deliveries=deliveries)


def delivery(sala: SalaCorte | None = None, **more: Any) -> dict[str, Any]:
    return {"destination": Destination.RETIRA_VENTAS, "cantidad": 2, "sala_corte": sala, **more}


def to_room(ot: WorkOrder, engineer: User) -> None:
    advance_ot(ot.pk, to=State.SALA_MUESTRAS, by=engineer, observacion=COMMENT)


def technician(sala: SalaCorte) -> User:
    return UserFactory.create(rol=Rol.TECNICO_MUESTRAS, sala_corte=sala)


def state(muestra: Muestra) -> MuestraState:
    muestra.refresh_from_db()
    return MuestraState(muestra.state)


def test_a_sample_keeps_its_data_once_and_a_row_for_each_destination(
    ot: WorkOrder, engineer: User, osorno: SalaCorte
) -> None:
    client = {"destination": Destination.ENVIO_CLIENTE, "direccion": "Los Robles 1", "comuna": "Osorno"}

    muestra = make(ot, engineer, delivery(osorno), delivery(osorno, **client))

    rows = muestra.deliveries.values_list("destination", "cantidad", "sala_corte", "direccion")
    assert (muestra.state, muestra.cad_texto, muestra.created_by) == (0, "P-1", engineer)
    assert list(rows) == [(1, 2, osorno.pk, ""), (4, 2, osorno.pk, "Los Robles 1")]


@pytest.mark.parametrize(
    ("deliveries", "error"),
    [
        ([], "DELIVERY_REQUIRED"),
        ([{"destination": 4, "cantidad": 1, "direccion": "x"}] * 5, "TOO_MANY_ADDRESSES"),
        ([{"destination": 4, "cantidad": 1}], "direccion"),
        ([{"destination": 1, "cantidad": 0}], "cantidad"),
    ],
)
def test_a_sample_that_is_not_whole_is_not_stored(
    ot: WorkOrder, engineer: User, deliveries: list[dict[str, Any]], error: str
) -> None:
    with pytest.raises((DomainError, ValidationError)) as refused:
        make(ot, engineer, *deliveries)

    if isinstance(refused.value, DomainError):
        assert refused.value.code == error
    assert MuestraDelivery.objects.count() == 0


def test_strangers_make_no_samples(ot: WorkOrder) -> None:
    for rol in (Rol.INGENIERO, Rol.VENDEDOR, Rol.DISENADOR, Rol.TECNICO_MUESTRAS):
        with pytest.raises(DomainError) as refused:
            make(ot, UserFactory.create(rol=rol), delivery())
        assert refused.value.code == "NOT_ALLOWED"
    assert not Muestra.objects.exists()


def test_the_room_wants_a_sample_with_a_room(ot: WorkOrder, engineer: User, osorno: SalaCorte) -> None:
    with pytest.raises(TransitionError) as none:
        to_room(ot, engineer)
    homeless = make(ot, engineer, delivery())
    with pytest.raises(TransitionError) as without_room:
        to_room(ot, engineer)
    homeless.deliveries.update(sala_corte=osorno)

    to_room(ot, engineer)

    assert [error.value.code for error in (none, without_room)] == ["NO_SAMPLES", "NO_CUTTING_ROOM"]
    assert without_room.value.message.endswith(f"Muestras: {homeless.pk}.")
    assert (state(homeless), homeless.room_since is not None) == (MuestraState.EN_PROCESO, True)


def test_a_sample_is_cut_and_finished_by_the_own_room_and_the_seller_is_told(
    ot: WorkOrder, engineer: User, osorno: SalaCorte
) -> None:
    muestra = make(ot, engineer, delivery(osorno))
    to_room(ot, engineer)
    here, elsewhere = technician(osorno), technician(SalaCorte.objects.create(descripcion="Puente Alto"))
    row = muestra.deliveries.get()
    refused = []
    for by, act in ((elsewhere, "finish"), (here, "finish"), (engineer, "cancel"), (here, "prioritise")):
        with pytest.raises(TransitionError) as error:
            act_on_muestra(muestra.pk, act=act, by=by)
        refused.append(error.value.code)
    with pytest.raises(TransitionError):
        cut_delivery(row.pk, by=elsewhere)

    cut_delivery(row.pk, by=here)
    act_on_muestra(muestra.pk, act="finish", by=here)

    assert refused == ["SAMPLE_REFUSED"] * 4
    assert (state(muestra), muestra.room_until is not None) == (MuestraState.TERMINADA, True)
    told = Notification.objects.filter(user=ot.creador).values_list("motive", flat=True)
    assert list(told) == ["Muestra Lista"]
    assert event_model(Muestra).objects.filter(pgh_obj_id=muestra.pk).count() == 3


def test_the_room_sends_back_when_nothing_is_open_and_returns_what_it_cannot_cut(
    ot: WorkOrder, engineer: User, osorno: SalaCorte
) -> None:
    first, second = (make(ot, engineer, delivery(osorno)) for _ in range(2))
    to_room(ot, engineer)
    here = technician(osorno)
    with pytest.raises(TransitionError) as open_ones:
        advance_ot(ot.pk, to=State.MUESTRAS_LISTAS, by=here, observacion=COMMENT)
    cut_delivery(first.deliveries.get().pk, by=here)
    act_on_muestra(first.pk, act="finish", by=here)

    advance_ot(ot.pk, to=State.MUESTRA_DEVUELTA, by=here, observacion=COMMENT)

    assert open_ones.value.code == "SAMPLES_IN_PROCESS"
    assert (state(first), state(second)) == (MuestraState.TERMINADA, MuestraState.DEVUELTA)
    ot.refresh_from_db()
    assert ot.current_area_id == Area.DESARROLLO


def test_a_rejection_from_the_room_rejects_what_is_open(
    ot: WorkOrder, engineer: User, osorno: SalaCorte
) -> None:
    muestra = make(ot, engineer, delivery(osorno))
    to_room(ot, engineer)

    advance_ot(
        ot.pk,
        to=State.RECHAZADA,
        by=technician(osorno),
        observacion=COMMENT,
        to_area=Area.DESARROLLO,
        motive=11,
    )

    assert state(muestra) == MuestraState.RECHAZADA


def test_the_structural_designer_cancels_while_the_ot_is_theirs(ot: WorkOrder, engineer: User) -> None:
    muestra = make(ot, engineer, delivery())
    assert possible_acts(muestra, engineer) == {"cancel": "Anular"}

    act_on_muestra(muestra.pk, act="cancel", by=engineer)

    assert state(muestra) == MuestraState.ANULADA


def test_the_room_sees_its_own_samples_the_urgent_first(
    ot: WorkOrder, engineer: User, osorno: SalaCorte
) -> None:
    plain, urgent = (make(ot, engineer, delivery(osorno)) for _ in range(2))
    to_room(ot, engineer)
    chief = UserFactory.create(rol=Rol.JEFE_MUESTRAS)
    act_on_muestra(urgent.pk, act="prioritise", by=chief)
    other = SalaCorte.objects.create(descripcion="Puente Alto")

    seen = [room_rows(user) for user in (chief, technician(osorno), technician(other))]
    roomless = room_rows(UserFactory.create(rol=Rol.TECNICO_MUESTRAS))

    assert seen == [[urgent, plain], [urgent, plain], []]
    assert roomless == []

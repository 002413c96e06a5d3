"""Samples that wait for a chief: who decides when, what the decision lets pass, and that nobody skips it."""

from typing import Any

import pytest
from django.db import InternalError, ProgrammingError, transaction

from envases_ot.choices import Area, Rol, State, TipoSolicitud
from envases_ot.domain.workflow.advance import advance_ot, next_states
from envases_ot.domain.workflow.approvals import Approval
from envases_ot.domain.workflow.assigning import assign_ot
from envases_ot.domain.workflow.opening import record_openings
from envases_ot.domain.workflow.sample_decisions import decide_samples
from envases_ot.domain.workflow.sample_levels import levels_of
from envases_ot.domain.workflow.stored import facts_of
from envases_ot.domain.workflow.turn import to_approve
from envases_ot.errors import NotAllowedError, TransitionError
from envases_ot.models import ApprovalLevel, Management, Notification, SampleApproval, User, WorkOrder
from envases_ot.tests.factories import SuperuserFactory, UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

COMMENT = "Sigue el trabajo según lo conversado."
PENDING, APPROVED, REJECTED = Approval.PENDING, Approval.APPROVED, Approval.REJECTED


def sample_ot(numero_muestras: int, **more: Any) -> WorkOrder:
    """In development."""
    return WorkOrderFactory.create(
        tipo_solicitud=TipoSolicitud.MUESTRA_CON_CAD,
        numero_muestras=numero_muestras,
        muestra=True,
        state_id=State.PROCESO_DISENO_ESTRUCTURAL,
        current_area_id=Area.DESARROLLO,
        **more,
    )


def chief(rol: Rol = Rol.JEFE_VENTAS) -> User:
    return UserFactory.create(rol=rol)


def states(ot: WorkOrder) -> list[Approval]:
    return [one.state for one in levels_of(ot)]


def told(user: User) -> list[str]:
    return list(Notification.objects.filter(user=user).order_by("id").values_list("motive", flat=True))


@pytest.mark.parametrize(
    ("samples", "levels"), [(1, []), (2, []), (3, [1]), (5, [1]), (6, [1, 2]), (40, [1, 2])]
)
def test_the_number_of_samples_says_who_decides(samples: int, levels: list[int]) -> None:
    ot = sample_ot(samples)

    assert [one.level.value for one in levels_of(ot)] == levels
    assert states(ot) == [PENDING] * len(levels)


def test_the_room_waits_for_the_approval_and_nothing_is_written() -> None:
    ot, engineer = sample_ot(4), UserFactory.create(rol=Rol.INGENIERO)
    assign_ot(ot.pk, user=engineer, by=engineer)

    with pytest.raises(TransitionError) as refused:
        advance_ot(ot.pk, to=State.SALA_MUESTRAS, by=engineer, observacion=COMMENT)
    shown = {one.state: one.why_not for one in next_states(ot, facts_of(ot, engineer))}

    assert refused.value.code == "APPROVAL_PENDING"
    assert shown[State.SALA_MUESTRAS] == "Falta aprobar las muestras: pídalo al jefe que corresponde."
    assert not Management.objects.filter(work_order=ot, state_id=State.SALA_MUESTRAS).exists()


def test_an_approval_opens_the_room_and_tells_the_seller() -> None:
    ot, engineer, by = sample_ot(4), UserFactory.create(rol=Rol.INGENIERO), chief()
    assign_ot(ot.pk, user=engineer, by=engineer)

    decision = decide_samples(ot.pk, by=by, approved=True)

    with pytest.raises(TransitionError) as refused:
        advance_ot(ot.pk, to=State.SALA_MUESTRAS, by=engineer, observacion=COMMENT)
    assert refused.value.code == "NO_SAMPLES"  # the next thing that it lacks
    assert (decision.level, decision.approved, decision.numero_muestras) == (ApprovalLevel.VENTAS, True, 4)
    assert told(ot.creador) == ["Muestras aprobadas"]


def test_development_decides_after_sales_and_is_told_when() -> None:
    ot, sales, development = sample_ot(6), chief(), chief(Rol.JEFE_DESARROLLO)

    with pytest.raises(NotAllowedError, match="Ahora decide: Jefe de Ventas"):
        decide_samples(ot.pk, by=development, approved=True)
    assert to_approve(development, limit=9) == []
    decide_samples(ot.pk, by=sales, approved=True)

    assert to_approve(sales, limit=9) == []
    assert to_approve(development, limit=9) == [ot]
    assert told(development) == ["Muestras por aprobar"]
    decide_samples(ot.pk, by=development, approved=True)
    assert states(ot) == [APPROVED, APPROVED]


@pytest.mark.parametrize(
    "rol", [Rol.VENDEDOR, Rol.INGENIERO, Rol.JEFE_DESARROLLO, Rol.JEFE_MUESTRAS, Rol.GERENTE_COMERCIAL]
)
def test_others_decide_nothing(rol: Rol) -> None:
    ot = sample_ot(4)

    with pytest.raises(NotAllowedError) as refused:
        decide_samples(ot.pk, by=UserFactory.create(rol=rol), approved=True)

    assert refused.value.code == "NOT_ALLOWED"
    assert not SampleApproval.objects.exists()


def test_a_rejection_has_its_reason_and_closes_the_room() -> None:
    ot, engineer, by = sample_ot(4), UserFactory.create(rol=Rol.INGENIERO), chief()
    assign_ot(ot.pk, user=engineer, by=engineer)

    for motivo in ("", "  ", "x" * 501):
        with pytest.raises(TransitionError) as without:
            decide_samples(ot.pk, by=by, approved=False, motivo=motivo)
        assert without.value.code == "MOTIVE_REQUIRED"
    decide_samples(ot.pk, by=by, approved=False, motivo="Cliente sin crédito.")

    with pytest.raises(TransitionError) as refused:
        advance_ot(ot.pk, to=State.SALA_MUESTRAS, by=engineer, observacion=COMMENT)
    assert refused.value.code == "APPROVAL_REJECTED"
    assert told(ot.creador) == ["Muestras rechazadas"]
    with pytest.raises(NotAllowedError, match="cambie su número"):
        decide_samples(ot.pk, by=by, approved=True)


def test_an_ot_without_anything_to_decide_says_so() -> None:
    with pytest.raises(NotAllowedError, match="no tiene muestras por aprobar"):
        decide_samples(sample_ot(2).pk, by=chief(), approved=True)


@pytest.mark.parametrize(
    ("approved", "samples", "state"),
    [(True, 5, PENDING), (True, 3, APPROVED), (True, 4, APPROVED), (False, 5, PENDING), (False, 3, PENDING)],
)
def test_another_number_of_samples_is_judged_anew(approved: bool, samples: int, state: Approval) -> None:
    ot, by = sample_ot(4), chief()
    decide_samples(ot.pk, by=by, approved=approved, motivo="Por costo.")

    WorkOrder.objects.filter(pk=ot.pk).update(numero_muestras=samples)
    ot.refresh_from_db()

    assert states(ot) == [state]
    assert to_approve(by, limit=9) == ([ot] if state == PENDING else [])


def test_the_first_chief_is_told_of_new_ots_and_only_of_those_that_wait() -> None:
    by, seller = chief(), UserFactory.create()
    ots = [sample_ot(samples, creador=seller) for samples in (2, 3, 6)]

    record_openings(ots, by=seller)

    notices = Notification.objects.order_by("id").values_list("user_id", "work_order_id", "motive")
    assert list(notices) == [(by.pk, ot.pk, "Muestras por aprobar") for ot in ots[1:]]


def test_the_super_administrator_decides_whichever_level_is_due() -> None:
    ot, root = sample_ot(6), SuperuserFactory.create()

    decisions = [decide_samples(ot.pk, by=root, approved=True) for _ in range(2)]

    assert [one.level for one in decisions] == [ApprovalLevel.VENTAS, ApprovalLevel.DESARROLLO]


def test_a_decision_is_never_changed() -> None:
    decision = decide_samples(sample_ot(4).pk, by=chief(), approved=True)

    with pytest.raises((InternalError, ProgrammingError), match="append_only"), transaction.atomic():
        SampleApproval.objects.filter(pk=decision.pk).update(approved=False, motivo="Otra cosa.")
    assert SampleApproval.objects.get().approved

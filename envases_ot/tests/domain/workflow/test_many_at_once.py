"""A thousand moves at once on fifty OTs: the history of each is a chain, and it ends where the OT stands."""

from concurrent.futures import ThreadPoolExecutor
from random import Random

import pytest
from django.db import connection

from envases_ot.choices import State
from envases_ot.domain.workflow.advance import advance_ot
from envases_ot.errors import TransitionError
from envases_ot.models import Management, WorkOrder
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db(transaction=True)

OTS, MOVES, PEOPLE = 50, 1000, 8
WAITS = (State.CONSULTA_CLIENTE, State.ESPERA_OC, State.FALTA_DEFINICION_CLIENTE, State.PROCESO_VENTAS)
COMMENT = "Sigue el trabajo según lo conversado."


def test_the_history_of_every_ot_is_one_chain() -> None:
    seller = UserFactory.create()
    first = WorkOrderFactory.create(creador=seller)
    rows = [WorkOrder.objects.get(pk=first.pk) for _ in range(OTS - 1)]
    for row in rows:
        row.pk = None
    ots = [first, *WorkOrder.objects.bulk_create(rows)]
    random = Random(7)
    acts = [(random.choice(ots).pk, random.choice(WAITS)) for _ in range(MOVES)]

    def move(act: tuple[int, State]) -> str:
        try:
            advance_ot(act[0], to=act[1], by=seller, observacion=COMMENT)
        except TransitionError as refused:
            return refused.code
        return "moved"

    with ThreadPoolExecutor(PEOPLE, initializer=connection.ensure_connection) as people:
        answers = list(people.map(move, acts))
        list(people.map(lambda _: connection.close(), range(PEOPLE * 4)))

    assert set(answers) == {"moved", "NOT_OFFERED"}
    assert Management.objects.count() == answers.count("moved")
    for ot in WorkOrder.objects.all():
        chain = list(Management.objects.filter(work_order=ot).order_by("id"))
        stands = [State.PROCESO_VENTAS, *(row.state_id for row in chain)]
        assert [row.from_state_id for row in chain] == stands[:-1]
        assert (ot.state_id, ot.version) == (stands[-1], len(chain) + 1)

"""An OT and its history are written together or not at all, and two people at once lose nothing."""

from threading import Barrier, Thread
from typing import Any

import pytest
from django.db import DatabaseError, connection, transaction

from envases_ot.domain.work_orders import create_ot, update_ot
from envases_ot.errors import InvalidError, StaleError
from envases_ot.models import User, WorkOrder
from envases_ot.models.base import event_model
from envases_ot.tests.factories import SuperuserFactory, UserFactory, WorkOrderFactory, ot_values

pytestmark = pytest.mark.django_db(transaction=True)


def stored(ot: WorkOrder) -> dict[str, Any]:
    return WorkOrder.objects.get(pk=ot.pk).row


def test_the_ot_is_not_stored_when_its_history_cannot_be() -> None:
    seller = UserFactory.create()
    ot = create_ot(ot_values(), by=seller)
    before = stored(ot)
    events = event_model(WorkOrder).objects.count()
    with connection.cursor() as cursor:
        cursor.execute(
            "ALTER TABLE envases_ot_workorderevent ADD CONSTRAINT broken CHECK (usd <> 13) NOT VALID"
        )
    try:
        with pytest.raises(DatabaseError):
            update_ot(ot.pk, {"usd": 13}, by=seller)
        with pytest.raises(DatabaseError):
            create_ot(ot_values(usd=13), by=seller)
    finally:
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE envases_ot_workorderevent DROP CONSTRAINT broken")

    assert stored(ot) == before
    assert WorkOrder.objects.count() == 1
    assert event_model(WorkOrder).objects.count() == events


def test_two_people_at_once_change_different_columns_and_both_changes_stay() -> None:
    seller, admin = UserFactory.create(), SuperuserFactory.create()
    ot = WorkOrderFactory.create(creador=seller)
    together = Barrier(2)
    failures: list[Exception] = []

    def write(values: dict[str, Any], user: User) -> None:
        try:
            together.wait(timeout=10)
            update_ot(ot.pk, values, by=user)
        except (DatabaseError, InvalidError, StaleError) as error:
            failures.append(error)
        finally:
            connection.close()

    threads = [
        Thread(target=write, args=({"usd": 9}, seller)),
        Thread(target=write, args=({"planta_id": 3}, admin)),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)

    row = stored(ot)
    assert (failures, row["usd"], row["planta_id"], row["version"]) == ([], 9, 3, 3)


def test_who_waits_for_the_lock_is_judged_by_what_is_then_stored() -> None:
    seller = UserFactory.create()
    ot = WorkOrderFactory.create(creador=seller)
    outcome: list[object] = []

    def write_late() -> None:
        try:
            outcome.append(update_ot(ot.pk, {"usd": 7}, by=seller, version=1))
        except StaleError as error:
            outcome.append(error.code)
        finally:
            connection.close()

    late = Thread(target=write_late)
    with transaction.atomic():
        update_ot(ot.pk, {"usd": 9}, by=seller, version=1)
        late.start()
        late.join(timeout=0.5)
        assert outcome == []  # it waits
    late.join(timeout=20)

    assert (outcome, stored(ot)["usd"]) == (["STALE"], 9)

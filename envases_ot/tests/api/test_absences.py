"""Absences over HTTP, and what a substitute then reads."""

from datetime import timedelta

import pytest
from django.utils import timezone

from envases_ot.choices import Rol
from envases_ot.models import Absence, User
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

DAY = timedelta(days=1)


@pytest.fixture
def ana() -> User:
    return UserFactory.create(rol=Rol.VENDEDOR)


@pytest.fixture
def luis() -> User:
    return UserFactory.create(rol=Rol.VENDEDOR)


def body(user: User, substitute: User, *, days: int = 3) -> dict[str, object]:
    today = timezone.localdate()
    return {
        "user_id": user.pk,
        "substitute_id": substitute.pk,
        "first_day": today.isoformat(),
        "last_day": (today + days * DAY).isoformat(),
    }


def test_one_notes_an_absence_reads_it_and_takes_it_away(ana: User, luis: User) -> None:
    caller = Caller(ana)

    made = caller.post("absences/", body(ana, luis))
    listed = caller.get("absences/").json()["absences"]
    gone = caller.delete(f"absences/{made.json()['id']}/")

    assert made.status_code == 201
    assert made.json() == {
        "id": made.json()["id"],
        "user": str(ana),
        "substitute": str(luis),
        **body(ana, luis),
    }
    assert listed == [made.json()]
    assert (gone.status_code, Absence.objects.count()) == (204, 0)
    assert told(caller.delete(f"absences/{made.json()['id']}/"))[:2] == (404, "no_encontrado")


def test_what_cannot_stand_is_told_by_field(ana: User) -> None:
    answer = Caller(ana).post("absences/", body(ana, ana, days=-1))

    assert told(answer) == (400, "DAYS_REVERSED", {"last_day": ["DAYS_REVERSED"]})
    assert told(Caller(ana).post("absences/", body(ana, ana))) == (
        400,
        "SUBSTITUTE_SELF",
        {"substitute_id": ["SUBSTITUTE_SELF"]},
    )
    assert not Absence.objects.exists()


def test_others_are_refused(ana: User, luis: User) -> None:
    assert told(Caller(luis).post("absences/", body(ana, luis))) == (
        403,
        "NOT_ALLOWED",
        {"user_id": ["NOT_ALLOWED"]},
    )
    manager = Caller(UserFactory.create(rol=Rol.GERENTE_GENERAL))
    assert told(manager.post("absences/", body(ana, luis)))[:2] == (403, "NOT_ALLOWED")
    assert told(manager.get("absences/"))[:2] == (403, "NOT_ALLOWED")
    assert not Absence.objects.exists()


def test_a_substitute_reads_the_seller_s_ots_in_list_and_detail_and_no_longer_afterwards(
    ana: User, luis: User
) -> None:
    """Their statements are kept for all readers but those who stand in."""
    ot = WorkOrderFactory.create(creador=ana, descripcion="BANDEJA KIWI")
    own = WorkOrderFactory.create(creador=luis)
    caller = Caller(luis)
    paths = ("work-orders/", "work-orders/?search=kiwi")

    def seen() -> tuple[int, list[list[int]]]:
        lists = [[row["id"] for row in caller.get(path).json()["results"]] for path in paths]
        return caller.get(f"work-orders/{ot.pk}/").status_code, lists

    before = seen()
    made = Caller(ana).post("absences/", body(ana, luis)).json()
    during = seen()
    Caller(ana).delete(f"absences/{made['id']}/")

    assert before == (404, [[own.pk], []])
    assert during == (200, [[own.pk, ot.pk], [ot.pk]])
    assert seen() == before


def test_candidates_say_who_is_away() -> None:
    chief, engineer = UserFactory.create(rol=Rol.JEFE_DESARROLLO), UserFactory.create(rol=Rol.INGENIERO)
    Caller(chief).post("absences/", body(engineer, chief))

    rows = Caller(chief).get("assignment-candidates/").json()["candidates"]

    last_day = (timezone.localdate() + 3 * DAY).isoformat()
    assert [(row["user_id"], row["absent_until"], row["substitute"]) for row in rows] == [
        (engineer.pk, last_day, str(chief)),
        (chief.pk, None, None),
    ]

from collections.abc import Callable
from typing import Any

import pytest

from envases_ot.choices import Rol
from envases_ot.domain.workflow.questions import GROUP_NAMES
from envases_ot.models import Management, WorkOrder
from envases_ot.tests.api.asking import Caller, told
from envases_ot.tests.domain.workflow.published import asked_answer, cases, published, question
from envases_ot.tests.factories import UserFactory, WorkOrderFactory
from envases_ot.tests.plant import load_plant

INTERVAL = {"start": "2024-03-08T14:30", "end": "2024-03-11T09:00", "calendar": "general"}
SELLER = {"group": "workflow", "role_id": 4, "ot_area": 1, "last_state": 1, "request_type": 1}


def test_published_cases_are_answered_over_http_as_recommended(vendedor: Caller) -> None:
    load_plant()
    unlike = {}
    for case in cases():
        response = vendedor.post("workflow/decide/", question(case))
        assert response.status_code == 200, (case["id"], response.content)
        expected, answer = asked_answer(case), response.json()
        if {name: answer.get(name, "missing") for name in expected} != expected:
            unlike[case["id"]] = answer

    assert (len(cases()), unlike) == (131, {})


def test_published_working_times_are_answered_over_http(vendedor: Caller) -> None:
    asked = ("start", "end", "calendar")
    seconds = {
        case["id"]: vendedor.post("workflow/working-time/", {name: case[name] for name in asked}).json()[
            "seconds"
        ]
        for case in published()["working_time"]
    }

    assert seconds == {case["id"]: case["seconds"] for case in published()["working_time"]}


def test_a_calendar_may_be_described(vendedor: Caller) -> None:
    calendar = published()["calendars"]["general"]

    answer = vendedor.post("workflow/working-time", {**INTERVAL, "calendar": calendar}).json()

    assert answer == {"seconds": 4500, "hours": 1.25, "days": 0.1316, "wall_seconds": 239400}


def test_a_time_with_a_zone_is_brought_to_the_plant(vendedor: Caller) -> None:
    interval = {**INTERVAL, "start": "2024-03-08T17:30:00Z", "end": "2024-03-11T12:00:00+00:00"}

    assert vendedor.post("workflow/working-time", interval).json()["seconds"] == 4500


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "group"),
        ({"group": "visibility"}, "group"),
        ({"group": 3}, "group"),
        ({**SELLER, "role_id": 99}, "role_id"),
        ({**SELLER, "role_id": None}, "role"),
        ({**SELLER, "last_state": 23}, "last_state"),
        ({**SELLER, "last_state": "x"}, "last_state"),
        ({**SELLER, "last_state": None}, "last_state"),
        ({**SELLER, "assigned": "yes"}, "assigned"),
        ({**SELLER, "rejected_samples": -1}, "rejected_samples"),
        ({"group": "effects", "from_area": 2}, "to_state"),
        ({"group": "effects", "from_area": 2, "to_state": 17, "samples": 3}, "samples"),
        ({"group": "effects", "from_area": 2, "to_state": 17, "samples": [{"state": 9}]}, "samples.0.state"),
        ({"group": "samples", "action": "burn"}, "action"),
        ({"group": "samples", "destinations": [1], "client_addresses": 5}, "client_addresses"),
        ({"group": "samples", "role_id": 14, "sample": 3}, "sample"),
    ],
)
def test_a_malformed_question_is_refused_by_field(vendedor: Caller, body: Any, field: str) -> None:
    response = vendedor.post("workflow/decide/", body)

    assert told(response) == (400, "INVALID_INPUT", {field: ["INVALID_INPUT"]})


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"calendar": "lunar"}, "calendar"),
        ({"calendar": None}, "calendar"),
        ({"calendar": {"fri": ["08:15"]}}, "calendar.fri"),
        ({"calendar": {"holidays": ["x"]}}, "calendar.holidays"),
        ({"start": "yesterday"}, "start"),
        ({"end": None}, "end"),
        ({"end": "2224-03-08T14:30"}, "end"),
    ],
)
def test_a_malformed_interval_is_refused_by_field(vendedor: Caller, changed: Any, field: str) -> None:
    response = vendedor.post("workflow/working-time/", {**INTERVAL, **changed})

    assert told(response) == (400, "INVALID_INPUT", {field: ["INVALID_INPUT"]})


@pytest.mark.parametrize("path", ["workflow/decide", "workflow/working-time"])
def test_a_body_that_is_no_object_is_refused(vendedor: Caller, path: str) -> None:
    assert told(vendedor.post(path, [1])) == (400, "formato", {"__all__": ["formato"]})


@pytest.mark.parametrize("path", ["workflow/decide", "workflow/working-time"])
def test_only_staff_ask(nobody: Caller, as_rol: Callable[[Rol], Caller], path: str) -> None:
    assert told(nobody.post(path, SELLER))[:2] == (401, "sin_autenticar")
    assert told(as_rol(Rol.API).post(path, SELLER))[:2] == (403, "NOT_ALLOWED")


def test_an_unknown_group_is_told_the_known_ones(vendedor: Caller) -> None:
    message = vendedor.post("workflow/decide", {"group": "x"}).json()["message"]

    assert message == f"Grupo desconocido. Use uno de: {', '.join(GROUP_NAMES)}."


COMMENT = "Sigue el trabajo según lo conversado."


@pytest.mark.usefixtures("plant")
def test_an_ot_is_moved_over_http_and_tells_what_may_follow(vendedor: Caller) -> None:
    ot = WorkOrderFactory.create(creador=vendedor.user)
    path = f"work-orders/{ot.pk}/transitions/"

    before = vendedor.get(path)
    moved = vendedor.ask(
        "POST", path, {"state": 2, "observacion": COMMENT}, headers={"If-Match": before["ETag"]}
    )
    after = vendedor.get(path).json()

    possible = [one["state"] for one in before.json()["states"] if one["possible"]]
    assert possible == [2, 9, 10, 11, 14, 15, 16, 20, 21]
    body = moved.json()
    assert (moved.status_code, moved["ETag"]) == (201, '"2"')
    assert (body["from_state_id"], body["state_id"], body["current_area_id"], body["version"]) == (1, 2, 2, 2)
    assert (after["state_id"], after["current_area_id"], after["version"]) == (2, 2, 2)
    assert {one["why_not"] for one in after["states"]} == {
        "La OT está en otra área: desde aquí solo se consulta o se suben archivos."
    }


@pytest.mark.usefixtures("plant")
@pytest.mark.parametrize(
    ("body", "headers", "refusal"),
    [
        ({}, {}, (400, "formato", {"state": ["required"]})),
        ({"state": 99}, {}, (400, "formato", {"state": ["invalid_choice"]})),
        ({"state": 8, "observacion": COMMENT}, {}, (409, "NOT_OFFERED", {"state": ["NOT_OFFERED"]})),
        ({"state": 2}, {}, (409, "COMMENT_REQUIRED", {"observacion": ["COMMENT_REQUIRED"]})),
        ({"state": 2, "observacion": COMMENT}, {"If-Match": '"9"'}, (412, "STALE", {})),
    ],
)
def test_a_refused_move_is_told_and_leaves_the_ot(
    vendedor: Caller, body: Any, headers: dict[str, str], refusal: tuple[int, str, dict[str, list[str]]]
) -> None:
    ot = WorkOrderFactory.create(creador=vendedor.user)

    response = vendedor.ask("POST", f"work-orders/{ot.pk}/transitions/", body, headers=headers)

    assert told(response) == refusal
    row = WorkOrder.objects.get(pk=ot.pk).row
    assert (row["state_id"], row["current_area_id"], row["version"]) == (1, 1, 1)
    assert not Management.objects.exists()


@pytest.mark.usefixtures("plant")
def test_an_ot_of_a_colleague_is_not_there(vendedor: Caller) -> None:
    path = f"work-orders/{WorkOrderFactory.create().pk}/transitions/"

    assert vendedor.get(path).status_code == 404
    assert vendedor.post(path, {"state": 2, "observacion": COMMENT}).status_code == 404


@pytest.mark.usefixtures("plant")
def test_an_engineer_takes_an_ot_over_http(as_rol: Callable[[Rol], Caller]) -> None:
    engineer, chief = as_rol(Rol.INGENIERO), as_rol(Rol.JEFE_DESARROLLO)
    path = f"work-orders/{WorkOrderFactory.create().pk}/assignments/"

    taken = engineer.post(path, {"user_id": engineer.user.pk})
    unknown = chief.post(path, {"user_id": 999_999})
    seller = chief.post(path, {"user_id": UserFactory.create().pk})

    assert (taken.status_code, taken.json()["area_id"]) == (201, 2)
    assert told(unknown) == (400, "formato", {"user_id": ["invalid"]})
    assert told(seller) == (403, "NOT_ALLOWED", {"user_id": ["NOT_ALLOWED"]})
    assert [row["user_id"] for row in chief.get(path).json()["assignments"]] == [engineer.user.pk]

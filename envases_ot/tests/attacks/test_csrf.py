"""A page of another site makes the browser of somebody signed in send a form: it is refused everywhere."""

from collections.abc import Callable

import pytest
from django.contrib.auth import SESSION_KEY
from django.test import Client as Browser

from envases_ot.models import Client
from envases_ot.tests.api.asking import told
from envases_ot.tests.factories import ClientFactory, SuperuserFactory, WorkOrderFactory
from envases_ot.tests.plant import load_plant
from envases_ot.tests.policy_doors import DOORS
from envases_ot.tests.policy_samples import Samples, doors, fill_what_the_plant_does_not_ship

pytestmark = pytest.mark.django_db


def test_every_form_of_the_admin_wants_its_token(signed_in: Callable[..., Browser]) -> None:
    load_plant()
    fill_what_the_plant_does_not_ship()
    samples = Samples(WorkOrderFactory.create())
    browser = signed_in(SuperuserFactory.create(), enforce_csrf_checks=True)

    answers = {
        door.key: browser.post(samples.url(door), {"post": "yes"}).status_code
        for door in doors()
        if door.key.startswith("admin:")
    }

    assert len(answers) > 200
    assert {key: status for key, status in answers.items() if status != 403} == {}
    assert SESSION_KEY in browser.session


def test_every_write_of_the_api_by_session_wants_its_token(signed_in: Callable[..., Browser]) -> None:
    load_plant()
    samples = Samples(WorkOrderFactory.create())
    browser = signed_in(SuperuserFactory.create(), enforce_csrf_checks=True)
    writes = [
        (method, door)
        for door in doors()
        if door.key in DOORS and "api" in door.route and door.key != "login"
        for method in DOORS[door.key]
        if method != "GET"
    ]

    answers = {
        f"{method} {door.key}": browser.generic(
            method, samples.url(door), b"{}", "application/json", headers={"If-Match": "*"}
        ).status_code
        for method, door in writes
    }

    assert len(answers) > 20
    assert {key: status for key, status in answers.items() if status != 403} == {}


@pytest.mark.parametrize("origin", ["https://otro.example", "null"])
def test_a_token_from_another_origin_is_refused(signed_in: Callable[..., Browser], origin: str) -> None:
    client = ClientFactory.create()
    browser = signed_in(SuperuserFactory.create(), enforce_csrf_checks=True)
    browser.get("/admin/")
    token = browser.cookies["csrftoken"].value

    response = browser.delete(
        f"/api/v1/clients/{client.pk}/",
        headers={"Origin": origin, "X-CSRFToken": token, "If-Match": "*"},
    )

    assert told(response) == (403, "NOT_ALLOWED", {})
    assert Client.objects.filter(pk=client.pk).exists()

"""Every URL of the system, knocked at by each role, by a superuser and by nobody, answers as the policy table says."""

import logging
from copy import copy
from pathlib import Path
from typing import Any

import pytest
from django.db import transaction
from django.test import Client as Browser
from django.urls import reverse
from pytest_django import Settings

from envases_ot.choices import Rol
from envases_ot.domain.permissions import can
from envases_ot.models import User, WorkOrder
from envases_ot.tests.factories import (
    SuperuserFactory,
    UserFactory,
    WorkOrderFactory,
)
from envases_ot.tests.plant import load_plant
from envases_ot.tests.policy_doors import DOORS, NOBODY, PUBLIC, SIGNED_IN, Gate
from envases_ot.tests.policy_samples import (
    Door,
    Samples,
    doors,
    fill_what_the_plant_does_not_ship,
    order_file,
)

WHO = [*(rol.value for rol in Rol), "superuser", "nobody"]
OF_THE_OT = ("ot.view", "ot.create_cad_material")
"""Actions whose doors look at the OT before they look at what was sent."""
OPEN, REFUSED, SIGN_IN, BROKEN = "open", "refused", "asked to sign in", "broken"


def test_every_door_is_in_the_table() -> None:
    assert sorted(door.key for door in doors() if door.gates is None) == []


def test_the_table_has_no_door_that_does_not_exist() -> None:
    assert sorted(set(DOORS) - {door.key for door in doors()}) == []


@pytest.mark.django_db
@pytest.mark.parametrize("who", WHO)
def test_each_door_answers_as_the_table_says(
    who: str, settings: Settings, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    settings.MEDIA_ROOT = tmp_path
    caplog.set_level(logging.ERROR, logger="django.request")  # hundreds of refusals, each with its traceback
    load_plant()
    fill_what_the_plant_does_not_ship()
    user = _user(who)
    owners = [UserFactory.create(), *([user] if user else [])]
    samples = [
        Samples(WorkOrderFactory.create(creador=owner, oc_file=order_file()), user) for owner in owners
    ]
    browser = _signed_in(user)

    wrong = [
        f"{method} {door.key}: {answer}, should be {expected}"
        for number, sample in enumerate(samples)
        for door in doors()
        if number == 0 or "work" in door.key
        for method, gate in (door.gates or {}).items()
        if (expected := _expected(user, gate, sample.ot))
        != (answer := _knock(door, method, browser=browser, url=sample.url(door), expected=expected))
    ]

    assert wrong == []


def _user(who: str) -> User | None:
    if who == "nobody":
        return None
    return SuperuserFactory.create() if who == "superuser" else UserFactory.create(rol=Rol(who))


def _expected(user: User | None, gate: Gate, ot: WorkOrder) -> str:
    if gate == PUBLIC:
        return OPEN
    if user is None:
        return SIGN_IN
    if gate == SIGNED_IN:
        return OPEN
    if gate == NOBODY:
        return REFUSED
    actions = (gate,) if isinstance(gate, str) else gate
    about = dict.fromkeys(OF_THE_OT, ot)
    return OPEN if any(can(user, action, about.get(action)) for action in actions) else REFUSED


def _signed_in(user: User | None) -> Browser:
    browser = Browser(raise_request_exception=False)
    if user is not None:
        browser.force_login(user, backend="envases_ot.authentication.RutOrEmailBackend")
    return browser


def _knock(door: Door, method: str, *, browser: Browser, url: str, expected: str) -> str:
    """What the door answers, in the words above; nothing that a request wrote is kept, the end of a session neither.

    An admin page that is open is not posted to: it would do what it is for, and it was opened by GET already.
    """
    if method == "POST" and door.model is not None and expected == OPEN:
        return OPEN
    cookies = copy(browser.cookies)
    with transaction.atomic():
        response = browser.generic(method, url, b"{}" if "api" in door.route else b"", _type_of(door))
        if response.streaming:
            response.getvalue()
        transaction.set_rollback(True)
    browser.cookies = cookies
    return _outcome(door, response)


def _type_of(door: Door) -> str:
    return "application/json" if "api" in door.route else "application/x-www-form-urlencoded"


def _outcome(door: Door, response: Any) -> str:
    """A page of an object that the user does not see sends them to the start page."""
    target = response.headers.get("Location", "").partition("?")[0]
    if response.status_code == 401 or target == reverse("admin:login"):
        return SIGN_IN
    if response.status_code in (403, 404) or (door.model is not None and target == reverse("admin:index")):
        return REFUSED
    return OPEN if response.status_code < 500 else f"{BROKEN} ({response.status_code})"

"""The API asked at random, from its own schema: nothing breaks, and every answer is one that the schema tells."""

from collections.abc import Iterator, Mapping

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from django.urls import resolve
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation.meta import TestPhase
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from envases_ot.api.permissions import PUBLIC, SIGNED_IN, action_of
from envases_ot.domain.permissions import can
from envases_ot.models import CascadeRule, CascadeValidCombination, User
from envases_ot.tests.api.asking import Caller
from envases_ot.tests.factories import ContactFactory, InstallationFactory, WorkOrderFactory
from inveb.wsgi import application

schema = schemathesis.openapi.from_wsgi("/openapi.json", application)

CHECKS = (
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
)
BOUNDED = settings(
    max_examples=6,
    deadline=None,
    derandomize=True,
    database=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture
def stored(vendedor: Caller) -> Mapping[str, Mapping[str, int]]:
    """{path's first word: keys of a row that is there}."""
    place = InstallationFactory.create()
    person = ContactFactory.create(client=place.client)
    ot = WorkOrderFactory.create(creador=vendedor.user)
    return {
        "work-orders": {"pk": ot.pk},
        "cascade-rules": {"pk": CascadeRule.objects.earliest("pk").pk},
        "cascade-combinations": {"pk": CascadeValidCombination.objects.earliest("pk").pk, "planta_pk": 1},
        "clients": {"pk": place.client_id},
        "installations": {"client_pk": place.client_id, "pk": place.pk},
        "contacts": {"client_pk": place.client_id, "pk": person.pk},
    }


@pytest.fixture
def kept_connection() -> Iterator[None]:
    """The test's own transaction outlives a request, as with Django's test client."""
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield
    for signal in signals:
        signal.connect(close_old_connections)


@schema.parametrize()
@BOUNDED
@pytest.mark.usefixtures("plant", "kept_connection")
def test_operation_answers_as_the_schema_tells(
    case: schemathesis.Case, superuser: Caller, vendedor: Caller, stored: Mapping[str, Mapping[str, int]]
) -> None:
    words = [word for word in case.operation.path.split("/") if word in stored]
    row = stored[words[-1]] if words and case.path_parameters else None
    for caller in (superuser, vendedor):
        if is_news(case, caller, has_row=row is not None):
            case.call_and_validate(headers=caller.token, checks=CHECKS)
    if row is not None and not is_form_of_json(case):
        case.path_parameters = {**(case.path_parameters or {}), **row}
        case.call_and_validate(headers={**superuser.token, "If-Match": "*"}, checks=CHECKS)


def is_news(case: schemathesis.Case, caller: Caller, *, has_row: bool) -> bool:
    """Whether the answer may be of another kind than the drawn cases had from this caller.

    Cases that try the bounds of one value are hundreds an operation. They are not put to a row that is not there,
    unless it is its key that they try, for the row that is there gets them all; nor by somebody whom the policy refuses
    before it looks at what was sent; nor as a form after they came as JSON.
    """
    if not tries_bounds(case):
        return True
    if has_row:
        return case.meta.phase.data.parameter_location in (None, ParameterLocation.PATH)
    return not is_form_of_json(case) and may_knock(caller.user, case)


def tries_bounds(case: schemathesis.Case) -> bool:
    return case.meta.phase.name == TestPhase.COVERAGE


def is_form_of_json(case: schemathesis.Case) -> bool:
    """Whether it tries the bounds of a body as a form: the same serializer judges them as in JSON."""
    return tries_bounds(case) and case.media_type == "multipart/form-data"


def may_knock(user: User | None, case: schemathesis.Case) -> bool:
    """Whether the policy lets this user use the operation; yes where its path has a part that must be filled."""
    path = case.operation.path
    if "{" in path:
        return True
    action = action_of(resolve(path).func.view_class(), case.method)
    actions = (action,) if isinstance(action, str) else action
    return any(name in (PUBLIC, SIGNED_IN) or can(user, name) for name in actions)

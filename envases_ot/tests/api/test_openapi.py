"""The API asked at random, from its own schema: nothing breaks, and every answer is one that the schema tells."""

from collections.abc import Iterator, Mapping

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from envases_ot.models import CascadeRule, CascadeValidCombination
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
    for caller in (superuser, vendedor):
        case.call_and_validate(headers=caller.token, checks=CHECKS)
    words = [word for word in case.operation.path.split("/") if word in stored]
    if words and case.path_parameters:
        case.path_parameters = {**case.path_parameters, **stored[words[-1]]}
        case.call_and_validate(headers={**superuser.token, "If-Match": "*"}, checks=CHECKS)

"""The requests of the comparison can be written for any stored OT."""

import json
from decimal import Decimal

from envases_ot.tests.bench.database import Facts
from envases_ot.tests.bench.endpoints import endpoints

FACTS = Facts(
    middle_ot=50,
    last_ot=100,
    client_id=1,
    state_id=1,
    planta_id=1,
    rule_code="CASC-001",
    chain={"impresion": 2},
    seller=7,
    new_ot={"tipo_solicitud": 1, "peso_contenido_caja": Decimal("10.5")},
)


def test_a_new_ot_is_sent_with_its_decimals():
    [creation] = [endpoint for endpoint in endpoints(FACTS, ots=100) if endpoint.method == "POST"]
    assert json.loads(creation.body) == {"tipo_solicitud": 1, "peso_contenido_caja": "10.5"}
    assert creation.our_user == "vendedor"

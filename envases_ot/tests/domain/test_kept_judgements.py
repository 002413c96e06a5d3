"""What the judge keeps of values and chains it answers for those alone: never for one that only looks the same."""

from decimal import Decimal
from typing import Any

import pytest
from django.db.models import BooleanField, CharField, DecimalField, IntegerField, TextField
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from envases_ot.choices import Rol
from envases_ot.domain.cascade.rules import cascade_problems
from envases_ot.domain.cascade.types import CHAIN
from envases_ot.domain.rules_in_force import rules_in_force
from envases_ot.domain.work_order_problems import (
    BLANK_ROW,
    FIELDS,
    SCALARS,
    _said_of_value,
    new_chains,
    value_problems,
)
from envases_ot.errors import DomainError
from envases_ot.tests.plant import load_plant

PLAIN = (BooleanField, CharField, DecimalField, IntegerField, TextField)
ASKED = sorted(column for column in SCALARS if isinstance(FIELDS[column], PLAIN))
VALUES = st.one_of(
    st.booleans(),
    st.integers(-3, 3),
    st.integers(0, 3).map(float),
    st.sampled_from([Decimal("1"), Decimal("1.0"), Decimal("1.00000"), Decimal("-0"), Decimal(0)]),
    st.decimals(allow_nan=False, allow_infinity=False, places=6, min_value=-5, max_value=5),
    st.sampled_from(["1", "1.0", "True", "a" * 300, "x@y.cl", "+56912345678"]),
)


@given(asked=st.lists(st.tuples(st.sampled_from(ASKED), VALUES), min_size=1, max_size=30))
def test_a_kept_verdict_is_that_of_this_value(asked: list[tuple[str, Any]]) -> None:
    for column, value in asked * 2:
        found = value_problems({**BLANK_ROW, column: value}, changed=frozenset((column,)))

        blank = value is False
        assert found == ([] if blank else list(_said_of_value(column, value)))


def test_equal_numbers_of_other_precision_are_judged_apart() -> None:
    column = next(name for name in sorted(SCALARS) if getattr(FIELDS[name], "decimal_places", None) == 2)
    rows = [{**BLANK_ROW, column: Decimal(text)} for text in ("1.5", "1.5000", "1.5")]

    codes = [[problem.code for problem in value_problems(row, changed=frozenset((column,)))] for row in rows]

    assert codes == [[], ["max_decimal_places"], []]


@pytest.fixture
def plant(db: None) -> None:
    load_plant()


@pytest.mark.usefixtures("plant")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(
    rows=st.lists(
        st.tuples(*(st.one_of(st.none(), st.integers(0, 4)) for _ in CHAIN)), min_size=1, max_size=5
    ),
    rol=st.sampled_from([Rol.VENDEDOR, Rol.SUPER_ADMINISTRADOR, Rol.CATALOGADOR]),
    tipo=st.integers(1, 7),
)
def test_a_kept_chain_is_judged_as_anew(rows: list[tuple[int | None, ...]], rol: Rol, tipo: int) -> None:
    compiled = rules_in_force().compiled
    for chosen in rows * 2:
        selections = {name: value for name, value in zip(CHAIN, chosen, strict=True) if value is not None}
        question = {"mode": "create", "role": rol.value, "tipo_solicitud": tipo, "selections": selections}

        assert list(new_chains(compiled)(rol, tipo, *chosen)) == cascade_problems(question, rules=compiled)


@pytest.mark.usefixtures("plant")
def test_a_chain_of_another_type_of_value_is_not_the_one_that_was_kept() -> None:
    compiled = rules_in_force().compiled
    blank = (None,) * (len(CHAIN) - 1)
    new_chains(compiled)(Rol.VENDEDOR, 1, 1, *blank)

    with pytest.raises(DomainError) as refusal:
        new_chains(compiled)(Rol.VENDEDOR, 1, True, *blank)

    assert refusal.value.code == "INVALID_INPUT"

"""Every published vector, by the door that the API opens; no database."""

from collections import Counter
from typing import Any

import pytest

from envases_ot.domain.calculations.formulas.registry import FORMULAS, calculate
from envases_ot.domain.calculations.parameters import LEGACY
from envases_ot.errors import InvalidError
from envases_ot.tests.domain.calculations.vectors import EQUAL, INTENDED, VECTORS, differences, vector_id


@pytest.mark.parametrize("vector", EQUAL, ids=vector_id)
def test_published_vector_is_answered_within_its_tolerance(vector: dict[str, Any]) -> None:
    answer = calculate(vector["formula"], vector["inputs"], parameters=LEGACY)

    assert differences(vector["expected"], answer, rel_tol=vector["rel_tol"]) == []


@pytest.mark.parametrize("vector", EQUAL, ids=vector_id)
def test_no_formula_answers_more_than_its_vectors_name(vector: dict[str, Any]) -> None:
    answer = calculate(vector["formula"], vector["inputs"], parameters=LEGACY)
    unnamed = answer.keys() - vector["expected"].keys()

    assert {name: answer[name] for name in unnamed} == dict.fromkeys(unnamed)


def test_intended_difference_refuses_a_board_type_that_nobody_knows() -> None:
    (vector,) = (vector for vector in VECTORS if vector["id"] in INTENDED)

    with pytest.raises(InvalidError) as refusal:
        calculate(vector["formula"], vector["inputs"], parameters=LEGACY)

    assert vector["id"] == "largura_hc-19"
    assert [(problem.field, problem.code) for problem in refusal.value.problems] == [
        ("tipo_carton", "BOARD_TYPE_UNKNOWN")
    ]


def test_all_published_vectors_are_here_and_every_formula_has_one() -> None:
    named = Counter(vector["formula"] for vector in VECTORS)

    assert (len(EQUAL), len(INTENDED)) == (142, 1)
    assert named.keys() == FORMULAS.keys()

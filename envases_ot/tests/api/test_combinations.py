from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from envases_ot.models import CascadeValidCombination
from envases_ot.tests.api.asking import Caller, told

pytestmark = pytest.mark.usefixtures("plant")

QUESTION = {"tipo_solicitud": 1, "selections": {"product_type_id": 3, "impresion": 2, "fsc": 3}}


@pytest.fixture
def combination() -> CascadeValidCombination:
    """Flexo with the first FSC logo: TilTil and Osorno."""
    return CascadeValidCombination.objects.get(
        table__rule_set__code="ot-a", table__referencia="impresion_fsc", impresion=2, fsc=3
    )


def test_combination_is_read_with_its_plants(vendedor: Caller, combination: CascadeValidCombination) -> None:
    answer = vendedor.get(f"cascade-combinations/{combination.pk}")

    assert (answer.status_code, answer.json()) == (
        200,
        {
            "id": combination.pk,
            "rule_set": "ot-a",
            "table": "impresion_fsc",
            "product_type_id": None,
            "impresion": 2,
            "fsc": 3,
            "cinta": None,
            "coverage_internal_id": None,
            "coverage_external_id": None,
            "planta_id": None,
            "carton_color": None,
            "carton_id": None,
            "plantas": [2, 3],
            "por_confirmar": combination.por_confirmar,
            "notes": combination.notes,
        },
    )


def test_combinations_of_the_published_rules_are_listed(vendedor: Caller) -> None:
    rows = vendedor.get("cascade-combinations/?page_size=500").json()["results"]

    assert len(rows) == 75
    assert {row["rule_set"] for row in rows} == {"ot-a"}
    filtered = vendedor.get("cascade-combinations/?table=impresion_fsc&impresion=2").json()["results"]
    assert [(row["fsc"], row["plantas"]) for row in filtered] == [
        (2, [1, 2, 3]),
        (3, [2, 3]),
        (4, [2, 3]),
        (5, [2, 3]),
        (6, [2, 3]),
    ]


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        ("", {"valid": True, "plantas": [1, 2, 3], "problems": []}),
        ("impresion=2&fsc=2", {"valid": True, "plantas": [1, 2, 3], "problems": []}),
        ("impresion=2&fsc=3", {"valid": True, "plantas": [2, 3], "problems": []}),
        ("impresion=2&fsc=3&planta_id=2", {"valid": True, "plantas": [2, 3], "problems": []}),
        ("impresion=2&fsc=3&rule_set=ot-b", {"valid": True, "plantas": [1, 2, 3], "problems": []}),
        (
            "cinta=1&planta_id=1",
            {
                "valid": False,
                "plantas": [2, 3],
                "problems": [
                    {
                        "field": "cinta",
                        "code": "NO_COMMON_PLANT",
                        "message": "Cinta Sí se hace en TIL TIL, OSORNO; lo ya elegido deja BUIN.",
                    },
                    {"field": "planta_id", "code": "EXCLUDED_BY", "message": "La excluye: Cinta."},
                ],
            },
        ),
    ],
)
@pytest.mark.parametrize("slash", ["", "/"])
def test_validate_answers_plants_and_problems(
    vendedor: Caller, query: str, answer: dict[str, Any], slash: str
) -> None:
    response = vendedor.get(f"cascade-combinations/validate{slash}?{query}")

    assert (response.status_code, response.json()) == (200, answer)


def test_validate_refuses_what_is_no_number(vendedor: Caller) -> None:
    response = vendedor.get("cascade-combinations/validate/?impresion=x")

    assert told(response) == (400, "formato", {"impresion": ["invalid"]})


@pytest.mark.parametrize("path", ["", "validate/?impresion=2&fsc=2", "{pk}", "{pk}/plantas"])
def test_combinations_come_from_memory_for_one_query(
    vendedor: Caller,
    combination: CascadeValidCombination,
    django_assert_num_queries: DjangoAssertNumQueries,
    path: str,
) -> None:
    path = f"cascade-combinations/{path.format(pk=combination.pk)}"
    first = vendedor.get(path)

    with django_assert_num_queries(1):
        again = vendedor.get(path)

    assert (again.status_code, again.content) == (200, first.content)


def test_plant_that_is_added_opens_the_cascade_at_once_and_closes_it_when_removed(
    superuser: Caller, vendedor: Caller, combination: CascadeValidCombination
) -> None:
    path = f"cascade-combinations/{combination.pk}/plantas"
    plants = [vendedor.post("cascade/evaluate", QUESTION).json()["valid_plants"]]

    added = superuser.post(path, {"planta_id": 1})
    plants.append(vendedor.post("cascade/evaluate", QUESTION).json()["valid_plants"])
    removed = superuser.delete(f"{path}/1/")
    plants.append(vendedor.post("cascade/evaluate", QUESTION).json()["valid_plants"])

    names = [{"planta_id": 1, "descripcion": "BUIN"}, {"planta_id": 2, "descripcion": "TIL TIL"}]
    assert (added.status_code, added.json()[:2]) == (201, names)
    assert (removed.status_code, removed.content) == (204, b"")
    assert plants == [[2, 3], [1, 2, 3], [2, 3]]
    assert vendedor.get(path).json() == [names[1], {"planta_id": 3, "descripcion": "OSORNO"}]


def test_plant_that_does_not_exist_is_refused(
    superuser: Caller, combination: CascadeValidCombination
) -> None:
    path = f"cascade-combinations/{combination.pk}/plantas/"

    assert told(superuser.post(path, {"planta_id": 9})) == (400, "NOT_FOUND", {"planta_id": ["NOT_FOUND"]})
    assert told(superuser.delete(f"{path}1")) == (404, "no_encontrado", {})
    assert list(combination.plantas.values_list("pk", flat=True)) == [2, 3]


def test_combination_is_created_with_plants_and_deleted(superuser: Caller) -> None:
    row = {"table": "impresion_fsc", "impresion": 2, "fsc": 0, "plantas": [1, 3], "rule_set": "ot-b"}

    created = superuser.post("cascade-combinations/", row)

    assert created.status_code == 201
    assert {name: created.json()[name] for name in row} == row
    deleted = superuser.delete(created.headers["Location"], seen=created.headers["ETag"])
    assert deleted.status_code == 204
    assert not CascadeValidCombination.objects.filter(pk=created.json()["id"]).exists()


@pytest.mark.parametrize(
    ("row", "refusal"),
    [
        ({"table": "impresion_fsc", "impresion": 2}, (400, "REQUIRED", {"fsc": ["REQUIRED"]})),
        (
            {"table": "cinta", "cinta": 1, "impresion": 2},
            (400, "NOT_APPLICABLE", {"impresion": ["NOT_APPLICABLE"]}),
        ),
        ({"table": "nada", "cinta": 1}, (400, "NOT_FOUND", {"table": ["NOT_FOUND"]})),
        ({"table": "cinta", "cinta": 1}, (400, "formato", {"__all__": ["invalid"]})),
        (
            {"table": "impresion_fsc", "impresion": 2, "fsc": 0, "plantas": [9]},
            (400, "NOT_FOUND", {"plantas": ["NOT_FOUND"]}),
        ),
        ({"table": "impresion_fsc", "impresion": 2, "fsc": 99}, (400, "formato", {"fsc": ["invalid"]})),
        ({"cinta": 1}, (400, "formato", {"table": ["required"]})),
    ],
)
def test_combination_that_does_not_fit_its_table_is_refused(
    superuser: Caller, row: dict[str, Any], refusal: Any
) -> None:
    before = CascadeValidCombination.objects.count()

    assert told(superuser.post("cascade-combinations/", row)) == refusal
    assert CascadeValidCombination.objects.count() == before


def test_combinations_are_written_by_who_keeps_the_rules_only(
    vendedor: Caller, combination: CascadeValidCombination
) -> None:
    path = f"cascade-combinations/{combination.pk}"

    answers = [
        vendedor.post("cascade-combinations/", {}),
        vendedor.delete(path, seen="*"),
        vendedor.post(f"{path}/plantas/", {"planta_id": 1}),
        vendedor.delete(f"{path}/plantas/2/"),
    ]

    assert [told(answer) for answer in answers] == [(403, "NOT_ALLOWED", {})] * 4
    assert list(combination.plantas.values_list("pk", flat=True)) == [2, 3]

"""CAD, material and final SAP code: the checks, the numbers, and what a refusal leaves."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.db import IntegrityError, connections, transaction
from django.db.transaction import TransactionManagementError

from envases_ot.choices import Area, Rol, State
from envases_ot.domain.material_codes import create_material, create_sap_code, next_material_code
from envases_ot.errors import DomainError, InvalidError, NotAllowedError
from envases_ot.models import Assignment, Cad, Material, MaterialSequence, SapCode, User, WorkOrder
from envases_ot.tests.factories import CARTON_ID, MaterialFactory, UserFactory, WorkOrderFactory

MEASURES: dict[str, Any] = {
    "carton_id": CARTON_ID,
    "interno_largo": 300,
    "interno_ancho": 200,
    "interno_alto": 150,
    "externo_largo": 308,
    "externo_ancho": 208,
    "externo_alto": 160,
    "largura_hm": 800,
    "anchura_hm": 600,
    "area_producto": "0.4700",
    "golpes_largo": 1,
    "golpes_ancho": 1,
    "rayado_c1r1": 150,
    "rayado_r1_r2": 300,
    "rayado_r2_c2": 150,
    "process_id": 1,
}
"""A flexo box whose numbers agree."""


def engineer_with(**changes: Any) -> tuple[User, WorkOrder]:
    """An engineer and the OT that they hold, ready for its material."""
    engineer = UserFactory.create(rol=Rol.INGENIERO)
    values = MEASURES | {"current_area_id": Area.DESARROLLO, "state_id": State.PROCESO_DISENO_ESTRUCTURAL}
    ot = WorkOrderFactory.create(**(values | changes))
    Assignment.objects.create(work_order=ot, area_id=Area.DESARROLLO, user=engineer, assigned_by=engineer)
    return engineer, ot


def cataloguer_with(**changes: Any) -> tuple[User, WorkOrder]:
    cataloguer = UserFactory.create(rol=Rol.CATALOGADOR)
    values = {
        "material_id": MaterialFactory.create(codigo="700009").pk,
        "current_area_id": Area.PRECATALOGACION,
        "state_id": State.PROCESO_PRECATALOGACION,
    }
    ot = WorkOrderFactory.create(**(values | changes))
    Assignment.objects.create(
        work_order=ot, area_id=Area.CATALOGACION, user=cataloguer, assigned_by=cataloguer
    )
    return cataloguer, ot


def stored() -> tuple[int, int, int, int]:
    return (
        Cad.objects.count(),
        Material.objects.count(),
        SapCode.objects.count(),
        MaterialSequence.objects.count(),
    )


@pytest.mark.django_db
def test_the_material_takes_the_next_number_and_the_cad_the_measures() -> None:
    engineer, ot = engineer_with()

    material = create_material(ot.pk, by=engineer, cad="L-100")

    ot.refresh_from_db()
    assert (
        material.codigo,
        material.descripcion,
        material.active,
        material.client_id,
        material.carton_id,
    ) == (
        "700001",
        ot.descripcion,
        False,
        ot.client_id,
        CARTON_ID,
    )
    assert ot.material == material
    assert ot.cad == material.cad
    assert ot.version == 2
    assert ot.cad is not None
    assert (ot.cad.codigo, ot.cad.largura_hm, ot.cad.rayado_r1_r2, ot.cad.interno_alto) == (
        "L-100",
        800,
        300,
        150,
    )


@pytest.mark.django_db
def test_an_ot_that_has_a_cad_is_tied_to_it() -> None:
    cad = Cad.objects.create(codigo="L-7", descripcion="CAJA")
    engineer, ot = engineer_with(cad_id=cad.pk, interno_largo=None)

    material = create_material(ot.pk, by=engineer)

    assert (material.cad, Cad.objects.count()) == (cad, 1)


CHECKS: dict[str, tuple[dict[str, Any], tuple[str, str]]] = {
    "creases of flexo": ({"rayado_c1r1": 149}, ("rayado_c1r1", "RAYADOS_SUM")),
    "product over HM": ({"area_producto": "0.4801"}, ("area_producto", "AREAS_ORDER")),
    "waste over HM": (
        {"recorte_adicional": "0.4801", "area_producto": "0"},
        ("recorte_adicional", "RECORTE_OVER_HM"),
    ),
    "creases never typed": ({"rayado_c1r1": None}, ("rayado_c1r1", "REQUIRED")),
    "no process": ({"process_id": None}, ("process_id", "REQUIRED")),
    "nothing typed": ({"largura_hm": None}, ("largura_hm", "REQUIRED")),
}


@pytest.mark.django_db
@pytest.mark.parametrize("case", CHECKS)
def test_each_check_refuses_and_leaves_everything_as_it_was(case: str) -> None:
    changes, expected = CHECKS[case]
    engineer, ot = engineer_with(**changes)
    before = stored()

    with pytest.raises(InvalidError) as refusal:
        create_material(ot.pk, by=engineer, cad="L-100")

    ot.refresh_from_db()
    assert expected in [(problem.field, problem.code) for problem in refusal.value.problems]
    assert (stored(), ot.material_id, ot.cad_id, ot.version) == (before, None, None, 1)


@pytest.mark.django_db
@pytest.mark.parametrize("rayados", [(0, 0, 0), (150, 300, 150)])
def test_a_blank_that_is_not_scored_or_adds_up_passes(rayados: tuple[int, int, int]) -> None:
    names = ("rayado_c1r1", "rayado_r1_r2", "rayado_r2_c2")
    engineer, ot = engineer_with(**dict(zip(names, rayados, strict=True)))

    assert create_material(ot.pk, by=engineer, cad="L-100").codigo == "700001"


@pytest.mark.django_db
def test_a_cad_code_that_is_taken_is_refused() -> None:
    Cad.objects.create(codigo="l-100", descripcion="CAJA")
    engineer, ot = engineer_with()

    with pytest.raises(InvalidError) as refusal:
        create_material(ot.pk, by=engineer, cad="L-100")

    assert [problem.code for problem in refusal.value.problems] == ["CAD_EXISTS"]
    assert Material.objects.count() == 0


@pytest.mark.django_db
def test_a_second_material_is_refused() -> None:
    engineer, ot = engineer_with()
    create_material(ot.pk, by=engineer, cad="L-100")

    with pytest.raises(DomainError) as refusal:
        create_material(ot.pk, by=engineer, cad="L-101")

    assert (refusal.value.code, Material.objects.count()) == ("MATERIAL_EXISTS", 1)


@pytest.mark.django_db
@pytest.mark.parametrize("rol", [Rol.VENDEDOR, Rol.INGENIERO, Rol.CATALOGADOR])
def test_who_does_not_hold_the_ot_makes_no_material(rol: Rol) -> None:
    _, ot = engineer_with()

    with pytest.raises(NotAllowedError) as refusal:
        create_material(ot.pk, by=UserFactory.create(rol=rol), cad="L-100")

    assert (refusal.value.code, Material.objects.count()) == ("NOT_ALLOWED", 0)


@pytest.mark.django_db
def test_a_number_that_an_imported_material_has_is_passed_over() -> None:
    MaterialFactory.create(codigo="700002")

    assert [next_material_code() for _ in range(2)] == ["700001", "700003"]


@pytest.mark.django_db
def test_a_refused_transaction_gives_its_number_back() -> None:
    next_material_code()
    with pytest.raises(RuntimeError), transaction.atomic():
        lose_a_number()

    assert next_material_code() == "700002"


def lose_a_number() -> None:
    next_material_code()
    raise RuntimeError


@pytest.fixture
def no_sequence(transactional_db: None) -> Iterator[None]:
    yield
    MaterialSequence.objects.all().delete()


@pytest.mark.usefixtures("no_sequence")
def test_a_number_is_not_given_outside_a_transaction() -> None:
    with pytest.raises(TransactionManagementError):
        next_material_code()

    assert MaterialSequence.objects.count() == 0


@pytest.mark.usefixtures("no_sequence")
def test_two_hundred_at_once_get_two_hundred_numbers_in_a_row() -> None:
    with ThreadPoolExecutor(max_workers=8) as pool:
        codes = list(pool.map(take_one, range(200)))

    given = [code for code in codes if code is not None]
    assert sorted(given) == [str(number) for number in range(700_001, 700_001 + len(given))]
    assert len(given) == 180


def take_one(turn: int) -> str | None:
    """One number on a connection of its own; every tenth transaction is undone, and its number goes to another."""
    try:
        with transaction.atomic():
            code = next_material_code()
            if turn % 10 == 9:
                transaction.set_rollback(True)
                return None
            return code
    finally:
        connections.close_all()


@pytest.mark.django_db
def test_the_final_code_is_prefix_number_and_suffix() -> None:
    cataloguer, ot = cataloguer_with()

    codes = [
        create_sap_code(ot.pk, prefijo=prefijo, sufijo="01", by=cataloguer) for prefijo in ("GE1", "GE2")
    ]

    ot.refresh_from_db()
    assert [code.codigo for code in codes] == ["GE1700009-01", "GE2700009-01"]
    assert (ot.codigo_sap_final, ot.version) == (True, 3)


SAP_REFUSALS: dict[str, tuple[dict[str, Any], tuple[str, str], str]] = {
    "taken": ({}, ("GE1", "99"), "SAP_CODE_TAKEN"),
    "badly written": ({}, ("GE1", "a b"), "SAP_CODE_INVALID"),
    "no material": ({"material_id": None}, ("GE1", "01"), "MATERIAL_MISSING"),
    "of a sample": ({"tipo_solicitud": 3}, ("GE1", "01"), "SAP_TYPE"),
    "before its time": (
        {"current_area_id": Area.CATALOGACION, "state_id": State.PROCESO_CATALOGACION},
        ("GE1", "01"),
        "SAP_AREA",
    ),
}


@pytest.mark.django_db
@pytest.mark.parametrize("case", SAP_REFUSALS)
def test_a_refused_final_code_leaves_everything_as_it_was(case: str) -> None:
    changes, (prefijo, sufijo), expected = SAP_REFUSALS[case]
    cataloguer, ot = cataloguer_with(**changes)
    SapCode.objects.create(work_order=ot, material=MaterialFactory.create(), codigo="ge1700009-99")

    with pytest.raises(DomainError) as refusal:
        create_sap_code(ot.pk, prefijo=prefijo, sufijo=sufijo, by=cataloguer)

    ot.refresh_from_db()
    assert refusal.value.code == expected
    assert (SapCode.objects.count(), ot.codigo_sap_final, ot.version) == (1, False, 1)


@pytest.mark.django_db
def test_the_database_itself_keeps_final_codes_apart() -> None:
    _, ot = cataloguer_with()
    material = MaterialFactory.create()
    SapCode.objects.create(work_order=ot, material=material, codigo="GE1700009-01")

    with pytest.raises(IntegrityError, match="sapcode_codigo_unico"), transaction.atomic():
        SapCode.objects.create(work_order=ot, material=material, codigo=" ge1700009-01")

    assert SapCode.objects.count() == 1

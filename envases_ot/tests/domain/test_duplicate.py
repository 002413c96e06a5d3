"""Duplicated OTs: what passes over, what never does, and that the copy is judged."""

from decimal import Decimal

import pytest

from envases_ot.choices import Area, Rol, State
from envases_ot.domain.duplicate import (
    NEVER_COPIED,
    NEVER_COPIED_GROUPS,
    copied_groups,
    copied_row,
    duplicate_ot,
)
from envases_ot.domain.ot_columns import COLUMN_OF, COLUMNS
from envases_ot.domain.work_order_problems import BLANK_ROW
from envases_ot.errors import DomainError, InvalidError, NotAllowedError
from envases_ot.models import CascadeValidCombination, Management, User, WorkOrder
from envases_ot.models.copies import WorkOrderCopy
from envases_ot.sections import ROW_GROUPS, SECTIONS
from envases_ot.tests.factories import MaterialFactory, UserFactory, WorkOrderFactory

EVERY = tuple(SECTIONS)
BEGINS_ANEW = {
    "id",
    "ingresado_por_id",
    "state_id",
    "current_area_id",
    "active",
    "version",
    "rule_set_id",
    "oc_file_date",
    "material_id",
    "codigo_sap_final",
    "created_at",
    "updated_at",
}
"""Columns of no section: the copy gets its own."""


def test_every_column_is_copied_or_on_the_list_of_those_that_never_are() -> None:
    marked = {column: f"valor de {column}" for column in WorkOrder().row}

    copy = copied_row(marked, sections=EVERY)

    passed = {column for column, value in copy.items() if value == marked[column]}
    never = {COLUMN_OF[name] for name in NEVER_COPIED}
    assert passed == set(COLUMNS) - never
    assert set(marked) == passed | never | BEGINS_ANEW
    assert not passed & BEGINS_ANEW


def test_every_group_is_copied_or_on_the_list_of_those_that_never_are() -> None:
    assert {*copied_groups(EVERY), *NEVER_COPIED_GROUPS} == set(ROW_GROUPS)
    assert not set(copied_groups(EVERY)) & set(NEVER_COPIED_GROUPS)


@pytest.mark.parametrize("title", EVERY)
def test_a_section_that_is_not_chosen_stays_blank(title: str) -> None:
    marked = {column: f"valor de {column}" for column in WorkOrder().row}

    copy = copied_row(marked, sections=[other for other in EVERY if other != title])

    columns = [COLUMN_OF[name] for name in SECTIONS[title] if name != "tipo_solicitud"]
    assert {column: copy[column] for column in columns} == {column: BLANK_ROW[column] for column in columns}


def source_ot(seller: User) -> WorkOrder:
    """An OT far on its way: with measures, inks, a material and its SAP code."""
    ot = WorkOrderFactory.create(
        creador=seller,
        reference_type=2,
        largura_hm=Decimal("800.0"),
        state_id=State.PROCESO_CATALOGACION,
        current_area_id=Area.CATALOGACION,
        material_id=MaterialFactory.create().pk,
        codigo_sap_final=True,
        version=7,
    )
    ot.inks.create(station=1, impresion=40)
    return ot


@pytest.mark.django_db
def test_the_copy_has_the_sections_of_its_source_and_a_life_of_its_own() -> None:
    seller = UserFactory.create(rol=Rol.VENDEDOR)
    source = source_ot(seller)

    copy = duplicate_ot(source.pk, sections=EVERY, by=seller)

    copy.refresh_from_db()
    same = {column: source.row[column] for column in COLUMNS if column not in ("creador_id", "oc_file")}
    assert {column: copy.row[column] for column in same} == same
    assert (copy.creador, copy.state_id, copy.current_area_id, copy.version) == (
        seller,
        State.PROCESO_VENTAS,
        Area.VENTAS,
        1,
    )
    assert (copy.material_id, copy.codigo_sap_final) == (None, False)
    assert list(copy.inks.values_list("station", "impresion")) == [(1, 40)]
    assert source.inks.count() == 1
    assert list(WorkOrderCopy.objects.values_list("work_order", "source")) == [(copy.pk, source.pk)]
    assert Management.objects.filter(work_order=copy).count() == 1


def counts() -> tuple[int, int]:
    return WorkOrder.objects.count(), WorkOrderCopy.objects.count()


@pytest.mark.django_db
def test_a_copy_without_a_section_that_it_needs_is_refused_whole() -> None:
    seller = UserFactory.create(rol=Rol.VENDEDOR)
    source = source_ot(seller)

    with pytest.raises(InvalidError) as refusal:
        duplicate_ot(source.pk, sections=[title for title in EVERY if title != "Observación"], by=seller)

    assert [(problem.field, problem.code) for problem in refusal.value.problems] == [
        ("observacion", "REQUIRED")
    ]
    assert counts() == (1, 0)


@pytest.mark.django_db
def test_what_no_plant_makes_any_more_is_not_copied() -> None:
    seller = UserFactory.create(rol=Rol.VENDEDOR)
    source = source_ot(seller)
    CascadeValidCombination.objects.all().delete()

    with pytest.raises(InvalidError):
        duplicate_ot(source.pk, sections=EVERY, by=seller)

    assert counts() == (1, 0)


@pytest.mark.django_db
@pytest.mark.parametrize("rol", [Rol.INGENIERO, Rol.VENDEDOR_EXTERNO, Rol.ADMINISTRADOR])
def test_others_do_not_duplicate(rol: Rol) -> None:
    source = source_ot(UserFactory.create())

    with pytest.raises(NotAllowedError) as refusal:
        duplicate_ot(source.pk, sections=EVERY, by=UserFactory.create(rol=rol))

    assert refusal.value.code == "NOT_ALLOWED"
    assert counts() == (1, 0)


@pytest.mark.django_db
def test_the_ot_of_another_seller_is_not_there_to_be_copied() -> None:
    source = source_ot(UserFactory.create())

    with pytest.raises(WorkOrder.DoesNotExist):
        duplicate_ot(source.pk, sections=EVERY, by=UserFactory.create(rol=Rol.VENDEDOR))

    assert counts() == (1, 0)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("tipo", "sections", "code"), [(6, EVERY, "DUPLICATE_TYPE"), (1, ["Nada"], "DUPLICATE_SECTION")]
)
def test_what_is_not_copied_at_all_is_refused(tipo: int, sections: list[str], code: str) -> None:
    seller = UserFactory.create(rol=Rol.VENDEDOR)
    source = WorkOrderFactory.create(creador=seller, tipo_solicitud=tipo)

    with pytest.raises(DomainError) as refusal:
        duplicate_ot(source.pk, sections=sections, by=seller)

    assert refusal.value.code == code
    assert counts() == (1, 0)

"""What is stored of an OT, by whom, and what a refusal leaves as it was."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django import DjangoAssertNumQueries, Settings

from envases_ot.choices import Area, Rol, State
from envases_ot.domain.rules_in_force import rules_in_force
from envases_ot.domain.work_order_changes import Change, changes_since
from envases_ot.domain.work_orders import create_ot, delete_ot, save_ot, update_ot
from envases_ot.errors import InvalidError, NotAllowedError, StaleError
from envases_ot.models import RuleSet, WorkOrder
from envases_ot.models.base import event_model
from envases_ot.tests.factories import (
    SuperuserFactory,
    UserFactory,
    WorkOrderFactory,
    ot_values,
)

pytestmark = pytest.mark.django_db


def stored(ot: WorkOrder) -> dict[str, Any]:
    return WorkOrder.objects.get(pk=ot.pk).row


def without(row: dict[str, Any], *columns: str) -> dict[str, Any]:
    return {column: value for column, value in row.items() if column not in columns}


# A new OT


def test_a_seller_captures_an_ot_that_starts_in_ventas() -> None:
    seller, values = UserFactory.create(), ot_values(telefono_contacto="9 1234 5678")

    row = stored(create_ot(values, by=seller))

    assert {column: row[column] for column in values} == values | {"telefono_contacto": "912345678"}
    assert {
        "creador_id": seller.pk,
        "ingresado_por_id": seller.pk,
        "current_area_id": Area.VENTAS,
        "state_id": State.PROCESO_VENTAS,
        "reference_type": 2,
        "rule_set_id": RuleSet.objects.get(status="published").pk,
        "version": 1,
        "active": True,
    }.items() <= row.items()


@pytest.mark.parametrize("rol", [Rol.INGENIERO, Rol.DISENADOR])
def test_an_ot_of_development_or_design_starts_in_development(rol: Rol) -> None:
    seller, author = UserFactory.create(), UserFactory.create(rol=rol)

    ot = create_ot(ot_values(creador_id=seller.pk), by=author)

    assert (ot.current_area_id, ot.state_id) == (Area.DESARROLLO, State.PROCESO_DISENO_ESTRUCTURAL)
    assert (ot.creador_id, ot.ingresado_por_id) == (seller.pk, author.pk)


def test_the_level_2_that_a_level_3_implies_is_filled_in() -> None:
    values = ot_values()
    level_2 = values.pop("subhierarchy_id")

    assert create_ot(values, by=UserFactory.create()).subhierarchy_id == level_2


@pytest.mark.rule("CASC-006")
def test_an_impossible_ot_is_not_stored() -> None:
    values = ot_values(cinta=1, planta_id=1, usd=None)

    with pytest.raises(InvalidError) as refused:
        create_ot(values, by=SuperuserFactory.create())

    assert [(problem.field, problem.code) for problem in refused.value.problems] == [
        ("usd", "REQUIRED"),
        ("planta_id", "EXCLUDED_BY"),
    ]
    assert WorkOrder.objects.count() == 0
    assert event_model(WorkOrder).objects.count() == 0


@pytest.mark.parametrize("column", ["state_id", "ingresado_por_id", "version", "hierarchy_id"])
def test_columns_that_nobody_writes_are_refused(column: str) -> None:
    with pytest.raises(InvalidError) as refused:
        create_ot(ot_values(**{column: 1}), by=SuperuserFactory.create())

    assert [(problem.field, problem.code) for problem in refused.value.problems] == [(column, "NOT_WRITABLE")]
    assert WorkOrder.objects.count() == 0


def test_creating_costs_four_queries(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    seller, values = UserFactory.create(), ot_values()
    rules_in_force()

    with django_assert_num_queries(4 + 2):  # with its first gestión; begin and end of the transaction
        create_ot(values, by=seller)


def test_a_purchase_order_is_stored_with_its_date(settings: Settings, tmp_path: Any) -> None:
    settings.MEDIA_ROOT = tmp_path
    order = SimpleUploadedFile("orden.pdf", b"%PDF-1.7 order")

    ot = create_ot(ot_values(oc=1, oc_file=order), by=UserFactory.create())

    ot.refresh_from_db()
    with ot.oc_file.open() as file:
        assert file.read() == b"%PDF-1.7 order"
    assert ot.oc_file_date is not None


# An OT that exists


def test_an_edit_saves_what_changed_and_counts_a_version() -> None:
    seller = UserFactory.create()
    ot = WorkOrderFactory.create(
        creador=seller, rule_set_id=RuleSet.objects.create(code="old", name="old").pk
    )
    before = stored(ot)

    update_ot(ot.pk, {"usd": 9, "descripcion": ot.descripcion}, by=seller, version=1)

    after = stored(ot)
    assert after["updated_at"] > before["updated_at"]
    assert without(after, "updated_at") == without(before, "updated_at") | {"usd": 9, "version": 2}


def test_an_edit_of_the_chain_stores_the_rules_that_judged_it() -> None:
    old = RuleSet.objects.create(code="old", name="old")
    ot = WorkOrderFactory.create(rule_set_id=old.pk, current_area_id=Area.DESARROLLO)

    update_ot(ot.pk, {"carton_color": 2}, by=UserFactory.create(rol=Rol.INGENIERO))

    assert stored(ot)["rule_set_id"] == RuleSet.objects.get(status="published").pk


def test_an_edit_without_change_writes_nothing() -> None:
    seller = UserFactory.create()
    ot = WorkOrderFactory.create(creador=seller)
    before = stored(ot)

    update_ot(ot.pk, {"usd": ot.usd}, by=seller)

    assert stored(ot) == before


def test_an_edit_refused_leaves_everything_as_it_was() -> None:
    seller = UserFactory.create()
    ot = WorkOrderFactory.create(creador=seller)
    before = stored(ot)

    with pytest.raises(InvalidError) as refused:
        update_ot(ot.pk, {"usd": 9, "planta_id": 3, "descripcion": ""}, by=seller)

    assert [(problem.field, problem.code) for problem in refused.value.problems] == [
        ("descripcion", "REQUIRED"),
        ("planta_id", "LOCKED_BY_ROLE"),
    ]
    assert stored(ot) == before


def test_an_ot_that_does_not_exist_is_told_as_such() -> None:
    with pytest.raises(WorkOrder.DoesNotExist):
        update_ot(999_999, {"usd": 1}, by=SuperuserFactory.create())


def test_updating_costs_four_queries(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    seller = UserFactory.create()
    ot = WorkOrderFactory.create(creador=seller)
    rules_in_force()

    with django_assert_num_queries(6):  # two of them are the savepoint's
        update_ot(ot.pk, {"usd": 9}, by=seller)


def test_a_stale_edit_is_told_who_changed_what_and_changes_nothing() -> None:
    seller, admin = UserFactory.create(), SuperuserFactory.create(nombre="Marta", apellido="Arce")
    ot = create_ot(ot_values(), by=seller)
    update_ot(ot.pk, {"usd": 9, "oc": 0}, by=admin, version=1)
    before = stored(ot)

    with pytest.raises(StaleError) as refused:
        update_ot(ot.pk, {"descripcion": "OTRA"}, by=seller, version=1)

    assert refused.value.code == "STALE"
    assert refused.value.message.startswith(
        f"La OT {ot.pk} cambió después de que usted la abrió: Marta Arce cambió venta anual (USD), "
        "orden de compra (OC) el "
    )
    assert stored(ot) == before


def test_changes_are_told_in_the_order_they_were_made() -> None:
    seller, admin = UserFactory.create(), SuperuserFactory.create()
    ot = create_ot(ot_values(), by=seller)
    update_ot(ot.pk, {"usd": 9}, by=seller)
    update_ot(ot.pk, {"descripcion": "OTRA"}, by=admin)

    changes = changes_since(ot.pk, 1)

    assert [(change.version, change.who, change.labels) for change in changes] == [
        (2, str(seller), ("venta anual (USD)",)),
        (3, str(admin), ("descripción",)),
    ]
    assert all(isinstance(change, Change) for change in changes)


def test_edits_of_different_columns_without_a_version_both_stay() -> None:
    seller = UserFactory.create()
    ot = WorkOrderFactory.create(creador=seller)
    seen_by_one, seen_by_other = (WorkOrder.objects.get(pk=ot.pk) for _ in range(2))
    seen_by_one.usd, seen_by_other.descripcion = 9, "OTRA"

    save_ot(seen_by_one, changed=["usd"], by=seller)
    save_ot(seen_by_other, changed=["descripcion"], by=seller)

    row = stored(ot)
    assert (row["usd"], row["descripcion"], row["version"]) == (9, "OTRA", 3)


# What a form saves


def test_save_ot_inserts_a_new_one() -> None:
    seller = UserFactory.create()
    values = ot_values()
    attributes = {field.column: field.attname for field in WorkOrder._meta.concrete_fields}
    ot = WorkOrder(**{attributes[column]: value for column, value in values.items()})

    save_ot(ot, changed=(), by=seller)

    row = stored(ot)
    assert (row["creador_id"], row["ingresado_por_id"], row["version"]) == (seller.pk, seller.pk, 1)


def test_save_ot_takes_names_of_fields_as_well_as_columns() -> None:
    ot = WorkOrderFactory.create()
    ot.planta_id = 3
    ot.carton_color = 2

    save_ot(ot, changed=["planta", "carton_color"], by=SuperuserFactory.create(), version=1)

    row = stored(ot)
    assert (row["planta_id"], row["carton_color"], row["version"]) == (3, 2, 2)


def test_save_ot_refuses_a_stale_form() -> None:
    ot = WorkOrderFactory.create()
    WorkOrder.objects.filter(pk=ot.pk).update(version=2, usd=8)
    ot.usd = 9

    with pytest.raises(StaleError) as refused:
        save_ot(ot, changed=["usd"], by=SuperuserFactory.create(), version=1)

    assert refused.value.code == "STALE"
    assert stored(ot)["usd"] == 8


# Taken out


def test_taking_an_ot_out_keeps_its_row() -> None:
    ot = WorkOrderFactory.create()
    before = stored(ot)

    delete_ot(ot.pk, by=SuperuserFactory.create(), version=1)

    changed = {"active": False, "version": 2}
    assert without(stored(ot), "updated_at") == without(before, "updated_at") | changed


@pytest.mark.parametrize("rol", sorted(set(Rol) - {Rol.SUPER_ADMINISTRADOR}))
def test_nobody_else_takes_an_ot_out(rol: Rol) -> None:
    user = UserFactory.create(rol=rol)
    ot = WorkOrderFactory.create(creador=user)
    before = stored(ot)

    with pytest.raises(NotAllowedError) as refused:
        delete_ot(ot.pk, by=user)

    assert refused.value.code == "NOT_ALLOWED"
    assert stored(ot) == before


def test_a_stale_taking_out_is_refused() -> None:
    ot = WorkOrderFactory.create(version=3)

    with pytest.raises(StaleError):
        delete_ot(ot.pk, by=SuperuserFactory.create(), version=2)

    assert stored(ot)["active"] is True

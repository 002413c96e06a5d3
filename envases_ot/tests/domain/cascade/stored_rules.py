"""Writes the published reference data into the tables, the way the fixtures do."""

from typing import Any

from envases_ot.choices import RuleAction, RuleCondition, RuleSetStatus
from envases_ot.domain.cascade.types import CHAIN, COVERAGE_EXTERNAL, COVERAGE_INTERNAL, FSC, IMPRESION, Row
from envases_ot.models import (
    CascadeCombinationPlanta,
    CascadeRule,
    CascadeTable,
    CascadeValidCombination,
    RuleSet,
)
from envases_ot.models.catalogs.boards import Carton, CartonImpresion, CartonPlanta
from envases_ot.models.catalogs.commerce import Canal, Hierarchy
from envases_ot.models.catalogs.plants import Planta
from envases_ot.models.catalogs.print import CoverageExternal, CoverageInternal, Fsc, Impresion
from envases_ot.models.catalogs.products import MaquilaServicio, ProductType
from envases_ot.tests.domain.cascade.published import TABLE_FIELDS, TABLE_NAMES, published_data, rule_set

SAMPLE_SCOPES: tuple[dict[str, Any], ...] = (
    {"tipo_solicitud": [3], "role": ["vendedor", "vendedor_externo"]},
    {"tipo_solicitud": [3], "role": ["disenador"], "mode": ["create"]},
)


def store_published_data() -> RuleSet:
    """Catalogs, variant A as the published rule set `ot-a`, variant B as the draft `ot-b`."""
    _store_catalogs()
    _store_cartons()
    store_rule_set("ot-b", variant="B", status=RuleSetStatus.DRAFT)
    return store_rule_set("ot-a", variant="A", status=RuleSetStatus.PUBLISHED)


def store_rule_set(code: str, *, variant: str, status: RuleSetStatus) -> RuleSet:
    stored = RuleSet.objects.create(code=code, name=f"Variante {variant}", status=status)
    plain = rule_set({"variant": variant})
    for table in plain.tables:
        row = CascadeTable.objects.create(
            rule_set=stored,
            referencia=table.referencia,
            name=TABLE_NAMES[table.referencia],
            fields=list(TABLE_FIELDS[table.referencia]),
        )
        _store_combinations(row, table.rows)
    for trigger, reset in plain.behaviour.resets.items():
        _store_reset(stored, trigger, list(reset))
    for number, scope in enumerate(SAMPLE_SCOPES):
        for target in (COVERAGE_INTERNAL, COVERAGE_EXTERNAL):
            _store_optional(stored, f"OPT-{number}-{target}", target, scope)
    return stored


def _store_combinations(table: CascadeTable, combinations: tuple[Row, ...]) -> None:
    rows = CascadeValidCombination.objects.bulk_create(
        CascadeValidCombination(
            table=table,
            por_confirmar=combination.por_confirmar,
            **dict(zip(table.attributes, combination.values, strict=True)),
        )
        for combination in combinations
    )
    CascadeCombinationPlanta.objects.bulk_create(
        CascadeCombinationPlanta(combination=row, planta_id=plant)
        for row, combination in zip(rows, combinations, strict=True)
        for plant in combination.plants
    )


def _store_reset(stored: RuleSet, trigger: str, reset: list[str]) -> None:
    CascadeRule.objects.create(
        rule_set=stored,
        rule_code=f"CASC-{CHAIN.index(trigger) + 1:03}",
        rule_name=trigger,
        trigger_field=trigger,
        target_field=reset[0],
        action=RuleAction.ENABLE,
        condition_type=RuleCondition.HAS_VALUE,
        reset_fields=reset,
    )


def _store_optional(stored: RuleSet, code: str, target: str, scope: dict[str, Any]) -> None:
    CascadeRule.objects.create(
        rule_set=stored,
        rule_code=code,
        rule_name=target,
        trigger_field="tipo_solicitud",
        target_field=target,
        action=RuleAction.OPTIONAL,
        condition_type=RuleCondition.CUSTOM,
        condition_value=scope,
    )


def _store_catalogs() -> None:
    catalogs, relations = published_data()["catalogs"], published_data()["relations"]
    plain = rule_set({})
    for option in plain.catalogs[IMPRESION]:
        Impresion.objects.create(pk=option.value, descripcion=option.label, offered=option.kind == "offered")
    for option in plain.catalogs[FSC]:
        Fsc.objects.create(codigo=option.value, descripcion=option.label, selectable=option.kind == "offered")
    for model, name in ((CoverageInternal, COVERAGE_INTERNAL), (CoverageExternal, COVERAGE_EXTERNAL)):
        for option in plain.catalogs[name]:
            model.objects.create(pk=option.value, descripcion=option.label)
    for row in catalogs["plantas"]:
        Planta.objects.create(
            pk=row["id"], descripcion=row["label"], centro=row["sap_centro"], secuencia=row["sequence_label"]
        )
    for row in catalogs["maquila_servicios"]:
        MaquilaServicio.objects.create(pk=row["id"], descripcion=row["label"])
    for option in plain.catalogs["product_type_id"]:
        product_type = ProductType(
            pk=option.value,
            codigo=f"PT{option.value}",
            descripcion=option.label,
            active=option.kind == "offered",
            maquila_enabled=option.value in plain.facts.maquila_product_types,
        )
        product_type.save()
        product_type.maquila_servicios.set(plain.facts.maquila_services.get(option.value, ()))
    for row in relations["canal_to_hierarchy"]:
        Hierarchy.objects.create(pk=row["hierarchy"], descripcion=f"Jerarquía {row['hierarchy']}")
        Canal(
            pk=row["canal"], codigo=f"C{row['canal']}", descripcion="", hierarchy_id=row["hierarchy"]
        ).save()


def _store_cartons() -> None:
    cartons = rule_set({}).cartons
    Carton.objects.bulk_create(
        Carton(
            pk=carton.id,
            codigo=carton.codigo,
            descripcion="",
            color=carton.color,
            alta_grafica=carton.alta_grafica,
            offset=carton.offset,
            active=carton.active,
        )
        for carton in cartons
    )
    CartonPlanta.objects.bulk_create(
        CartonPlanta(carton_id=carton.id, planta_id=plant) for carton in cartons for plant in carton.plants
    )
    CartonImpresion.objects.bulk_create(
        CartonImpresion(carton_id=carton.id, impresion_id=printing)
        for carton in cartons
        for printing in carton.impresiones
    )

"""Rows of the models as the plain rule set that the engine compiles."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from envases_ot.choices import CartonColor, Rol, RuleAction, RuleCondition, SiNo, TipoSolicitud
from envases_ot.domain.cascade.policy import CARTON_FLAGS, behaviour
from envases_ot.domain.cascade.questions import MODES
from envases_ot.domain.cascade.types import (
    CARTON_COLOR,
    CINTA,
    COVERAGE_EXTERNAL,
    COVERAGE_INTERNAL,
    FSC,
    IMPRESION,
    PLANTA,
    PRODUCT_TYPE,
    Behaviour,
    Carton,
    Facts,
    FieldRule,
    Option,
    OptionKind,
    Row,
    RuleSetData,
    Scope,
    Table,
)
from envases_ot.models import Canal, CascadeCombinationPlanta, CascadeRule, CascadeTable, RuleSet
from envases_ot.models import Carton as CartonModel
from envases_ot.models.base import Catalog
from envases_ot.models.cascade import CascadeValidCombination
from envases_ot.models.catalogs.boards import CartonImpresion, CartonPlanta
from envases_ot.models.catalogs.plants import Planta
from envases_ot.models.catalogs.print import CoverageExternal, CoverageInternal, DesignType, Fsc, Impresion
from envases_ot.models.catalogs.products import ProductType

NEGATIVE = (RuleCondition.NOT_EQUALS, RuleCondition.NOT_IN)


def read_rule_set(rule_set: RuleSet) -> RuleSetData:
    """The tables and rules of a rule set with the catalogs as they stand now."""
    return RuleSetData(
        code=rule_set.code,
        version=rule_set.version,
        catalogs=_catalogs(),
        tables=_tables(rule_set),
        cartons=_cartons(),
        carton_flags=CARTON_FLAGS,
        behaviour=_behaviour(rule_set),
        facts=_facts(),
    )


def _catalogs() -> dict[str, tuple[Option, ...]]:
    return {
        PRODUCT_TYPE: _options(ProductType),
        IMPRESION: tuple(
            Option(row.pk, row.descripcion, "offered" if row.active and row.offered else "retired")
            for row in Impresion.objects.order_by("pk")
        ),
        FSC: tuple(
            Option(row.codigo, row.descripcion, _fsc_kind(row)) for row in Fsc.objects.order_by("codigo")
        ),
        CINTA: tuple(Option(value, str(label)) for value, label in SiNo.choices),
        COVERAGE_INTERNAL: _options(CoverageInternal),
        COVERAGE_EXTERNAL: _options(CoverageExternal),
        PLANTA: _options(Planta),
        CARTON_COLOR: tuple(Option(value, str(label)) for value, label in CartonColor.choices),
    }


def _options(model: type[Catalog]) -> tuple[Option, ...]:
    rows = model._base_manager.order_by("pk")
    return tuple(Option(row.pk, row.descripcion, "offered" if row.active else "retired") for row in rows)


def _fsc_kind(fsc: Fsc) -> OptionKind:
    if not fsc.selectable:
        return "historic"
    return "offered" if fsc.active else "retired"


def _tables(rule_set: RuleSet) -> tuple[Table, ...]:
    plants = _ids_by(
        CascadeCombinationPlanta.objects.filter(combination__table__rule_set=rule_set).values_list(
            "combination_id", "planta_id"
        )
    )
    rows: dict[int, list[CascadeValidCombination]] = defaultdict(list)
    for row in CascadeValidCombination.objects.filter(table__rule_set=rule_set).order_by("pk"):
        rows[row.table_id].append(row)
    return tuple(
        Table(table.referencia, table.name, tuple(table.fields), _rows(table, rows[table.pk], plants))
        for table in CascadeTable.objects.filter(rule_set=rule_set).order_by("pk")
    )


def _rows(
    table: CascadeTable, combinations: Iterable[CascadeValidCombination], plants: Mapping[int, frozenset[int]]
) -> tuple[Row, ...]:
    """One row a tuple of the table's fields; a combination that leaves one of them blank allows nothing."""
    found: dict[tuple[int, ...], Row] = {}
    for combination in combinations:
        values = tuple(getattr(combination, attribute) for attribute in table.attributes)
        if None in values:
            continue
        made_in = plants.get(combination.pk, frozenset())
        before = found.get(values, Row(values, frozenset()))
        found[values] = Row(
            values,
            made_in | before.plants,
            por_confirmar=combination.por_confirmar or before.por_confirmar,
        )
    return tuple(found.values())


def _cartons() -> tuple[Carton, ...]:
    plants = _ids_by(CartonPlanta.objects.values_list("carton_id", "planta_id"))
    printings = _ids_by(CartonImpresion.objects.values_list("carton_id", "impresion_id"))
    nothing: frozenset[int] = frozenset()
    return tuple(
        Carton(
            id=row.pk,
            codigo=row.codigo,
            color=row.color,
            plants=plants.get(row.pk, nothing),
            impresiones=printings.get(row.pk, nothing),
            alta_grafica=row.alta_grafica,
            offset=row.offset,
            active=row.active,
        )
        for row in CartonModel._base_manager.order_by("pk")
    )


def _ids_by(pairs: Iterable[tuple[int, int]]) -> dict[int, frozenset[int]]:
    found: dict[int, set[int]] = defaultdict(set)
    for owner, value in pairs:
        found[owner].add(value)
    return {owner: frozenset(values) for owner, values in found.items()}


def _behaviour(rule_set: RuleSet) -> Behaviour:
    """What the active rules of the form add to the policy: resets, optional, required and locked fields."""
    rules = list(
        CascadeRule.objects.filter(rule_set=rule_set, active=True, form_context=rule_set.form_context)
    )
    resets: dict[str, tuple[str, ...]] = {}
    for rule in rules:
        if rule.reset_fields:
            before = resets.get(rule.trigger_field, ())
            resets[rule.trigger_field] = tuple(dict.fromkeys((*before, *rule.reset_fields)))
    return behaviour(
        resets=resets,
        optional=_field_rules(rules, RuleAction.OPTIONAL),
        required=_field_rules(rules, RuleAction.REQUIRE),
        locks=_field_rules(rules, RuleAction.LOCK),
    )


def _field_rules(rules: Iterable[CascadeRule], action: RuleAction) -> tuple[FieldRule, ...]:
    """Rules of one action; one whose condition is no object looks at a value, which these actions do not."""
    return tuple(
        FieldRule((rule.target_field,), _scope(rule))
        for rule in rules
        if rule.action == action and isinstance(rule.condition_value, dict)
    )


def _scope(rule: CascadeRule) -> Scope:
    """The condition of a rule: {"mode": [...], "role": [slugs], "tipo_solicitud": [...]}; a missing key is any."""
    return Scope(
        modes=_members(rule, "mode", MODES),
        roles=_members(rule, "role", Rol.values),
        tipos=_members(rule, "tipo_solicitud", TipoSolicitud.values),
    )


def _members(rule: CascadeRule, key: str, known: Iterable[Any]) -> frozenset[Any] | None:
    """What a key lets through: the listed ones or, under a negative condition, all others."""
    listed = rule.condition_value.get(key)
    if listed is None:
        return None
    members = frozenset(listed if isinstance(listed, list) else [listed])
    return frozenset(known) - members if rule.condition_type in NEGATIVE else members


def _facts() -> Facts:
    services: dict[int, list[int]] = defaultdict(list)
    through = ProductType.maquila_servicios.through._base_manager
    for product_type, service in through.order_by("maquilaservicio_id").values_list(
        "producttype_id", "maquilaservicio_id"
    ):
        services[product_type].append(service)
    return Facts(
        sequence_labels=dict(Planta.objects.order_by("pk").values_list("pk", "secuencia")),
        maquila_product_types=frozenset(
            ProductType._base_manager.filter(maquila_enabled=True).values_list("pk", flat=True)
        ),
        maquila_services={product_type: tuple(ids) for product_type, ids in services.items()},
        canal_hierarchies=dict(Canal._base_manager.exclude(hierarchy=None).values_list("pk", "hierarchy_id")),
        complexities=dict(DesignType.objects.values_list("pk", "complejidad")),
    )

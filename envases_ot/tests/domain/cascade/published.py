"""The published reference data and cases, as the engine's types. Overrides of the rules exist only here."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from envases_ot.domain.cascade.compiled import CompiledRules
from envases_ot.domain.cascade.policy import CARTON_FLAGS, behaviour
from envases_ot.domain.cascade.types import (
    CARTON_COLOR,
    CINTA,
    COVERAGE_EXTERNAL,
    COVERAGE_INTERNAL,
    FSC,
    IMPRESION,
    PLANTA,
    PRODUCT_TYPE,
    Carton,
    Facts,
    FieldRule,
    MissingRowPolicy,
    Option,
    Row,
    RuleSetData,
    Scope,
    Table,
)

DATA_DIR = Path(__file__).parents[2] / "data"

TABLE_FIELDS = {
    "impresion_fsc": (IMPRESION, FSC),
    "cinta": (CINTA,),
    "recubrimiento_interno": (COVERAGE_INTERNAL,),
    "impresion_recubrimiento_externo": (IMPRESION, COVERAGE_EXTERNAL),
}
TABLE_NAMES = {
    "impresion_fsc": "Impresión y FSC",
    "cinta": "Cinta",
    "recubrimiento_interno": "Recubrimiento interno",
    "impresion_recubrimiento_externo": "Impresión y recubrimiento externo",
}
OVERRIDES = ("variant", "delete_rows", "set_rows", "carton_set")

SAMPLE_COVERAGES = (
    FieldRule(
        (COVERAGE_INTERNAL, COVERAGE_EXTERNAL),
        Scope(tipos=frozenset({3}), roles=frozenset({"vendedor", "vendedor_externo"})),
    ),
    FieldRule(
        (COVERAGE_INTERNAL, COVERAGE_EXTERNAL),
        Scope(tipos=frozenset({3}), roles=frozenset({"disenador"}), modes=frozenset({"create"})),
    ),
)
"""Exception X1, which replaces the published EXCEP-001 and EXCEP-002."""

type RuleRows = dict[str, dict[tuple[int, ...], Row]]


@cache
def published_data() -> dict[str, Any]:
    return json.loads((DATA_DIR / "cascade_data.json").read_text())


@cache
def published_cases() -> list[dict[str, Any]]:
    return json.loads((DATA_DIR / "cascade_cases.json").read_text())["cases"]


def rule_set(given: Mapping[str, Any]) -> RuleSetData:
    """The published rules with the overrides of one case's input."""
    data = published_data()
    rows = _rule_rows(given)
    tables = tuple(
        Table(referencia, TABLE_NAMES[referencia], fields, tuple(rows[referencia].values()))
        for referencia, fields in TABLE_FIELDS.items()
    )
    cartons = given.get("carton_set", data["catalogs"]["cartons"])
    return RuleSetData(
        code=f"ot-{given.get('variant', 'A').lower()}",
        catalogs=_catalogs(data["catalogs"]),
        tables=tables,
        cartons=tuple(_carton(row) for row in cartons),
        carton_flags=CARTON_FLAGS,
        behaviour=behaviour(resets=_resets(data), optional=SAMPLE_COVERAGES),
        facts=_facts(data),
    )


@cache
def _compiled(overrides: str, policy: MissingRowPolicy) -> CompiledRules:
    return CompiledRules(rule_set(json.loads(overrides)), missing_row_policy=policy)


def compiled(given: Mapping[str, Any] | None = None) -> CompiledRules:
    """The compiled rules that a case's input asks for."""
    given = given or {}
    overrides = {name: given[name] for name in OVERRIDES if name in given}
    return _compiled(json.dumps(overrides, sort_keys=True), given.get("missing_row_policy", "block"))


def _rule_rows(given: Mapping[str, Any]) -> RuleRows:
    relation = published_data()["relations"]["relacion_filtro_ingresos_principales"]
    plants = {row["id"]: row["plants"] for row in relation["variant_A_default"]}
    if given.get("variant") == "B":
        plants |= {row["id"]: row["plants"] for row in relation["variant_B_fsc_free"]["overrides"]}
    rows: RuleRows = {referencia: {} for referencia in TABLE_FIELDS}
    for row in relation["variant_A_default"]:
        values = _values(row["filtro_1"], row["filtro_2"])
        inferred = row["confidence"] != "certain"
        rows[row["referencia"]][values] = Row(values, frozenset(plants[row["id"]]), por_confirmar=inferred)
    for referencia, first, second in given.get("delete_rows", ()):
        del rows[referencia][_values(first, second)]
    for referencia, first, second, made_in in given.get("set_rows", ()):
        values = _values(first, second)
        rows[referencia][values] = Row(values, frozenset(made_in))
    return rows


def _values(first: int, second: int | None) -> tuple[int, ...]:
    return (first,) if second is None else (first, second)


def _catalogs(catalogs: Mapping[str, Any]) -> dict[str, tuple[Option, ...]]:
    def plain(name: str) -> tuple[Option, ...]:
        return tuple(Option(row["id"], row["label"]) for row in catalogs[name])

    return {
        PRODUCT_TYPE: tuple(
            Option(row["id"], row["label"] or "", "offered" if row["active"] else "retired")
            for row in catalogs["product_types"]
        ),
        IMPRESION: tuple(
            Option(row["id"], row["label"], "offered" if row["offered_on_create"] else "retired")
            for row in catalogs["impresion"]
        ),
        FSC: tuple(
            Option(row["codigo"], row["label"], "offered" if row["selectable"] else "historic")
            for row in catalogs["fsc"]
        ),
        CINTA: plain("cinta"),
        COVERAGE_INTERNAL: plain("coverage_internal"),
        COVERAGE_EXTERNAL: plain("coverage_external"),
        PLANTA: plain("plantas"),
        CARTON_COLOR: plain("carton_color"),
    }


def _carton(row: Mapping[str, Any]) -> Carton:
    return Carton(
        id=row["id"],
        codigo=row["code"],
        color=row["color_id"],
        plants=frozenset(row["plants"]),
        impresiones=frozenset(row["impresion_ids"]),
        alta_grafica=bool(row["alta_grafica"]),
        offset=bool(row["offset"]),
        active=row["active"],
    )


def _resets(data: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    return {
        row["trigger"]: tuple(row["resets"])
        for row in data["cascade_rules_published"]["rows"]
        if row["code"].startswith("CASC")
    }


def _facts(data: Mapping[str, Any]) -> Facts:
    relations = data["relations"]
    return Facts(
        sequence_labels={row["id"]: row["sequence_label"] for row in data["catalogs"]["plantas"]},
        maquila_product_types=frozenset(relations["maquila_enabled_product_types"]["enabled"]),
        maquila_services={
            product_type: tuple(row["services"])
            for row in relations["maquila_services_by_product_type"]
            for product_type in row["product_types"]
        },
        canal_hierarchies={row["canal"]: row["hierarchy"] for row in relations["canal_to_hierarchy"]},
    )

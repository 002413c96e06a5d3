"""The results of an OT as it stands, or as somebody is about to leave it: the one reader before the one judge."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final
from uuid import UUID

from django.utils.timezone import localdate

from envases_ot.domain.calculation_parameters import parameters_on
from envases_ot.domain.calculations.results.judge import ot_results
from envases_ot.domain.calculations.results.types import Fact, Ink, OtFacts, Override, Result
from envases_ot.domain.cascade.rules import rules_version
from envases_ot.domain.permissions import readable_fields
from envases_ot.domain.work_order_rows import row_instances
from envases_ot.models import Carton, CoverageExternal, CoverageInternal, Process, User, WorkOrder

type PlainRow = Mapping[str, Any]

COLUMN_OF_FACT: Final = {
    "largura_hm_mm": "largura_hm",
    "anchura_hm_mm": "anchura_hm",
    "golpes_largo": "golpes_largo",
    "golpes_ancho": "golpes_ancho",
    "separacion_largo_mm": "separacion_golpes_largo",
    "separacion_ancho_mm": "separacion_golpes_ancho",
    "area_producto_m2": "area_producto",
    "recorte_adicional_m2": "recorte_adicional",
    "longitud_pegado_mm": "longitud_pegado",
    "recubrimiento_interior_pct": "percentage_coverage_internal",
    "recubrimiento_exterior_pct": "percentage_coverage_external",
    "color_interno_pct": "impresion_color_interno",
    "cintas_x_caja": "cintas_x_caja",
}
SIDES: Final = {
    "largo_mm": ("externo_largo", "interno_largo"),
    "ancho_mm": ("externo_ancho", "interno_ancho"),
}
"""The outer measure where it is known, else the inner one."""
LOOKED_UP: Final = ("process_id", "carton_id", "coverage_internal_id", "coverage_external_id")
RESULT_COLUMNS: Final = (
    *COLUMN_OF_FACT.values(),
    *(name for pair in SIDES.values() for name in pair),
    *LOOKED_UP,
)
"""Columns of an OT that its results read."""
GROUP_COLUMNS: Final = {
    "inks": ("station", "impresion", "cm2_clisse"),
    "overrides": ("measure", "value", "reason"),
}
"""Groups of rows that they read, and what of them."""


@dataclass(frozen=True, slots=True)
class Masters:
    """What the catalogs say of what an OT chose, by number."""

    processes: Mapping[int, str]
    coverages_internal: Mapping[int, str]
    coverages_external: Mapping[int, str]
    boards: Mapping[int, Mapping[str, Fact]]


def results_of(
    ot: WorkOrder,
    *,
    reader: User | None = None,
    changed: PlainRow | None = None,
    rows: Mapping[str, Iterable[PlainRow]] | None = None,
    stored: Mapping[str, Iterable[Any]] | None = None,
) -> tuple[Result, ...]:
    """The results of an OT, of what its reader may read; without one, as on a paper, of all of it.

    Args:
        ot: stored, or a new one that is not yet.
        changed: {column: value} laid over the OT, as on a page that is not saved.
        rows: {group of GROUP_COLUMNS: rows} instead of the stored ones; a measure that is not stored so is fixed by
            the reader.
        stored: the rows as `row_instances` gives them, where somebody has read them already.
    """
    unread = unread_fields(reader, ot) if reader else frozenset()
    values = {name: value for name, value in {**ot.row, **(changed or {})}.items() if name not in unread}
    kept = _stored_rows(ot, stored)
    groups = {name: [*found] for name, found in {**kept, **(rows or {})}.items() if name not in unread}
    authors = {_override_key(row): row["told"] for row in kept["overrides"]}
    facts = OtFacts(
        values=_facts(values, masters_now()),
        inks=_inks(groups.get("inks", ())),
        overrides={
            row["measure"]: _override(row, by=authors.get(_override_key(row)) or str(reader))
            for row in groups.get("overrides", ())
        },
    )
    return ot_results(facts, parameters=parameters_on(localdate()))


def unread_fields(reader: User, ot: WorkOrder) -> frozenset[str]:
    """What the results read and this reader does not."""
    readable = readable_fields(reader, ot if ot.pk else None, ot.tipo_solicitud)
    return frozenset((*RESULT_COLUMNS, *GROUP_COLUMNS)) - readable


def masters_now() -> Masters:
    """Kept in the process until a catalog changes; one small query as long as none does."""
    return _masters(rules_version())


@lru_cache(maxsize=2)
def _masters(version: UUID | None) -> Masters:
    boards = Carton._base_manager.values("pk", "tipo", "gramaje_g_m2", "espesor_mm", "ect_min_lb_in")
    return Masters(
        processes=dict(Process._base_manager.values_list("pk", "descripcion")),
        coverages_internal=_coatings(CoverageInternal),
        coverages_external=_coatings(CoverageExternal),
        boards={
            row["pk"]: {
                "tipo_carton": row["tipo"] or None,
                "gramaje_g_m2": row["gramaje_g_m2"],
                "espesor_mm": _number(row["espesor_mm"]),
                "ect_lb_in": _number(row["ect_min_lb_in"]),
            }
            for row in boards
        },
    )


def _coatings(model: type[CoverageInternal | CoverageExternal]) -> dict[int, str]:
    return {pk: name.casefold() for pk, name in model._base_manager.values_list("pk", "descripcion")}


def _stored_rows(
    ot: WorkOrder, stored: Mapping[str, Iterable[Any]] | None
) -> dict[str, list[dict[str, Any]]]:
    """A query, unless they are given or the OT is new."""
    found = stored if stored is not None else row_instances(ot) if ot.pk else {}
    return {
        group: [
            {**{name: getattr(row, name) for name in columns}, "told": _author(row)}
            for row in found.get(group, ())
        ]
        for group, columns in GROUP_COLUMNS.items()
    }


def _author(row: Any) -> str:
    """Who wrote a row, as `row_instances` tells it or the row itself; "" where it says nobody."""
    return row.told if hasattr(row, "told") else str(getattr(row, "by", ""))


def _facts(values: PlainRow, masters: Masters) -> dict[str, Fact]:
    numbers = {fact: _number(values.get(column)) for fact, column in COLUMN_OF_FACT.items()}
    for fact, (outer, inner) in SIDES.items():
        numbers[fact] = _number(values.get(outer) or values.get(inner))
    chosen = {name: values.get(name) for name in LOOKED_UP}
    return {
        **numbers,
        "proceso": masters.processes.get(_key(chosen["process_id"])),
        "recubrimiento_interior": masters.coverages_internal.get(_key(chosen["coverage_internal_id"])),
        "recubrimiento_exterior": masters.coverages_external.get(_key(chosen["coverage_external_id"])),
        **masters.boards.get(_key(chosen["carton_id"]), {}),
    }


def _inks(rows: Iterable[PlainRow]) -> tuple[Ink, ...]:
    """In the order of their stations; of two at one station, which is refused on saving, the last."""
    inks = {
        station: Ink(station, _number(row.get("impresion")), _number(row.get("cm2_clisse")))
        for row in rows
        for station in (int(row["station"]),)
    }
    return tuple(inks[station] for station in sorted(inks))


def _override(row: PlainRow, *, by: str) -> Override:
    return Override(float(row["value"]), by, str(row.get("reason") or ""))


def _override_key(row: PlainRow) -> tuple[str, float, str]:
    return row["measure"], float(row["value"]), str(row.get("reason") or "")


def _number(value: object) -> float | None:
    return None if value is None or value == "" else float(str(value))


def _key(value: object) -> int:
    """A number of a catalog; 0 is none."""
    return 0 if value is None else int(str(value))

"""What the rows of a group must be to the OT that they stand in: one rule a group."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from envases_ot.choices import AjusteAreaDesarrollo, SiNo
from envases_ot.domain.cascade import secondary_data as data
from envases_ot.errors import Problem
from envases_ot.models import Cad, Matriz, SecuenciaOperacional
from envases_ot.ot_choices import RoutePlant

type Row = Mapping[str, Any]
type Rule = Callable[[Row, Sequence[Row]], Iterable[Problem]]

AUXILIARIES = {RoutePlant.AUXILIAR_1: "check_planta_alt1", RoutePlant.AUXILIAR_2: "check_planta_alt2"}
PLANTS_OF_ROUTE: Mapping[int, tuple[int, int, int]] = {1: (1, 2, 3), 2: (2, 1, 3), 3: (3, 1, 2)}
"""{target plant: original, auxiliary 1, auxiliary 2}. Source: cascade spec 7.10."""


def stations_of(ot_row: Row) -> int:
    """Colour stations that an OT has: the varnish is one of its colours. Source: cascade spec 7.7, R36."""
    count = ot_row["numero_colores"] or 0
    return max(count - 1, 0) if ot_row["coverage_external_id"] == data.UV_COVERAGE else count


def _inks(ot_row: Row, rows: Sequence[Row]) -> Iterable[Problem]:
    most = stations_of(ot_row)
    if any(row["station"] > most for row in rows):
        message = f"La OT tiene {most} estaciones de color: cambie el número de colores o quite las que sobran (R36)."
        yield Problem("inks", "TOO_MANY_STATIONS", message)


def _tape_lines(ot_row: Row, rows: Sequence[Row]) -> Iterable[Problem]:
    """Source: cascade spec 7.5."""
    if rows and ot_row["cinta"] != SiNo.SI:
        yield Problem("tape_lines", "CLOSED", "La caja no lleva cinta: quite las distancias (H03).")
        return
    most = ot_row["cintas_x_caja"] or 0
    if any(row["position"] > most for row in rows):
        message = f"La caja lleva {most} cintas: quite las distancias que sobran (R31)."
        yield Problem("tape_lines", "TOO_MANY_TAPES", message)


def _matrices(ot_row: Row, rows: Sequence[Row]) -> Iterable[Problem]:
    """Source: cascade spec 7.13: dies whose plan is the CAD."""
    if not rows or ot_row["cad_id"] is None:
        return
    code = Cad._base_manager.values_list("codigo", flat=True).get(pk=ot_row["cad_id"])
    chosen = [row["matriz_id"] for row in rows]
    if Matriz._base_manager.filter(pk__in=chosen).exclude(plano_cad=code).exists():
        yield Problem("matrices", "OTHER_CAD", f"La matriz es de otro plano: elija una del CAD {code}.")


def _secuencias(ot_row: Row, rows: Sequence[Row]) -> Iterable[Problem]:
    """Source: cascade spec 7.10."""
    if not rows:
        return
    plants = PLANTS_OF_ROUTE.get(ot_row["planta_id"])
    if plants is None:
        yield Problem("secuencias", "UPSTREAM_MISSING", "Elija primero la planta objetivo.")
        return
    chosen = {row["secuencia_operacional_id"] for row in rows}
    plant_of = dict(SecuenciaOperacional._base_manager.filter(pk__in=chosen).values_list("pk", "planta_id"))
    if any(plant_of[row["secuencia_operacional_id"]] != plants[row["route_plant"]] for row in rows):
        yield Problem(
            "secuencias", "OTHER_PLANT", "Cada operación es de la planta de su secuencia: elija una de ella."
        )
    for auxiliary, check in AUXILIARIES.items():
        if not ot_row[check] and any(row["route_plant"] == auxiliary for row in rows):
            yield Problem(
                "secuencias", "AUXILIARY_CLOSED", f"Marque {auxiliary.label} para darle una secuencia."
            )


def _layers(ot_row: Row, rows: Sequence[Row]) -> Iterable[Problem]:
    if rows and ot_row["product_type_id"] != data.CORNER_BOARD:
        yield Problem("layers", "NOT_APPLICABLE", "Solo un esquinero lleva papeles por capas.")


def _study_rows(ot_row: Row, rows: Sequence[Row]) -> Iterable[Problem]:
    if rows and ot_row["ajuste_area_desarrollo"] != AjusteAreaDesarrollo.ESTUDIO_BENCHMARKING:
        yield Problem(
            "study_rows", "NOT_APPLICABLE", "Solo un estudio benchmarking lleva muestras que comparar."
        )


def _free(ot_row: Row, rows: Sequence[Row]) -> Iterable[Problem]:
    return ()


RULES_OF_GROUP: Mapping[str, Rule] = {
    "inks": _inks,
    "tape_lines": _tape_lines,
    "matrices": _matrices,
    "secuencias": _secuencias,
    "layers": _layers,
    "study_rows": _study_rows,
    "overrides": _free,
}

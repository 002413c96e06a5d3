"""Trims: what the sheet is larger than its blanks, by tool, process family, board family and axis."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from envases_ot.domain.calculations.families import BoardFamily, ProcessFamily
from envases_ot.errors import DomainError


class TrimUse(StrEnum):
    """Tools that trim: the legacy has a table of its own in each; the client decides which is right."""

    OT = "ot"
    COTIZADOR = "cotizador"
    AREAHC = "areahc"


class Axis(StrEnum):
    """Side of the sheet: LARGO is the machine direction, ANCHO that of the reel's width."""

    LARGO = "largo"
    ANCHO = "ancho"


type TrimKey = tuple[TrimUse, ProcessFamily, BoardFamily | None, Axis]
"""A key without board family holds for every board that has no row of its own."""
type TrimTable = Mapping[TrimKey, float]
"""Key -> mm."""


def trim_mm(
    trims: TrimTable, *, use: TrimUse, process: ProcessFamily, board: BoardFamily | None, axis: Axis
) -> float:
    """The trim of one axis of a sheet.

    Raises:
        DomainError: TRIM_MISSING, the table has no row for this process and board.

    >>> trim_mm(LEGACY_TRIMS, use=TrimUse.OT, process=ProcessFamily.TROQUEL, board=BoardFamily.DOBLE, axis=Axis.LARGO)
    25

    Source: ot/calculations.md 1.2.
    """
    for key in ((use, process, board, axis), (use, process, None, axis)):
        if key in trims:
            return trims[key]
    message = f"Falta la orilla de {process.value} en el {axis.value} ({use.value}): agréguela a la tabla de orillas."
    raise DomainError(message, code="TRIM_MISSING", field="proceso")


def _legacy_trims() -> Iterator[tuple[TrimKey, float]]:
    """The three tables of the legacy as one."""
    dies = {ProcessFamily.TROQUEL, ProcessFamily.MATRIZ_COMPLETA}
    late_dies = {ProcessFamily.TROQUEL_CON_PROCESO, ProcessFamily.TROQUEL_ALTA_GRAFICA}
    for process in ProcessFamily:
        if process in dies:
            yield from _by_board(TrimUse.OT, process, single=20, laminated=20, double=25)
        elif process is ProcessFamily.OFFSET:
            yield from _any_board(TrimUse.OT, process, largo=24, ancho=24)
        elif process in (ProcessFamily.CORRUGADO, ProcessFamily.SIN_PROCESO):
            yield from _any_board(TrimUse.OT, process, largo=0, ancho=0)
        else:
            yield from _any_board(TrimUse.OT, process, largo=10, ancho=0)
        if process in dies | late_dies:
            yield from _by_board(TrimUse.COTIZADOR, process, single=20, laminated=25, double=25)
        else:
            largo = 10 if process is ProcessFamily.FLEXO else 0
            yield from _any_board(TrimUse.COTIZADOR, process, largo=largo, ancho=0)
        is_die = process in (ProcessFamily.TROQUEL, ProcessFamily.TROQUEL_CON_PROCESO)
        yield from _any_board(TrimUse.AREAHC, process, largo=25 if is_die else 10, ancho=25 if is_die else 0)


def _any_board(
    use: TrimUse, process: ProcessFamily, *, largo: float, ancho: float
) -> Iterator[tuple[TrimKey, float]]:
    yield (use, process, None, Axis.LARGO), largo
    yield (use, process, None, Axis.ANCHO), ancho


def _by_board(
    use: TrimUse, process: ProcessFamily, *, single: float, laminated: float, double: float
) -> Iterator[tuple[TrimKey, float]]:
    for axis in Axis:
        yield (use, process, BoardFamily.SIMPLE, axis), single
        yield (use, process, BoardFamily.SIMPLE_EMPLACADO, axis), laminated
        yield (use, process, BoardFamily.DOBLE, axis), double


LEGACY_TRIMS: Final[TrimTable] = MappingProxyType(dict(_legacy_trims()))

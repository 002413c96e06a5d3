"""Families of processes and boards: what trims depend on. Names and ids of the masters are read here only."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from envases_ot.errors import InvalidError, Problem


class ProcessFamily(StrEnum):
    """Processes that are trimmed alike by every tool."""

    FLEXO = "flexo"
    TROQUEL = "troquel"
    MATRIZ_COMPLETA = "matriz_completa"
    TROQUEL_CON_PROCESO = "troquel_con_proceso"
    TROQUEL_ALTA_GRAFICA = "troquel_alta_grafica"
    OFFSET = "offset"
    CORRUGADO = "corrugado"
    SIN_PROCESO = "sin_proceso"
    OTRO = "otro"


class BoardFamily(StrEnum):
    """Board types that are trimmed alike by every tool."""

    SIMPLE = "simple"
    SIMPLE_EMPLACADO = "simple_emplacado"
    DOBLE = "doble"


@dataclass(frozen=True, slots=True)
class ProcessKind:
    """A process of the master; `legacy_id` is for those who still ask by number."""

    legacy_id: int
    name: str
    family: ProcessFamily


PROCESSES: Final = (
    ProcessKind(1, "FLEXO", ProcessFamily.FLEXO),
    ProcessKind(2, "DIECUTTER", ProcessFamily.TROQUEL),
    ProcessKind(3, "S/PROCESO", ProcessFamily.SIN_PROCESO),
    ProcessKind(4, "DIECUTTER-C/PEGADO", ProcessFamily.TROQUEL),
    ProcessKind(5, "FLEXO/MATRIZ PARCIAL", ProcessFamily.FLEXO),
    ProcessKind(6, "DIECUTTER-C/PROCESO", ProcessFamily.TROQUEL_CON_PROCESO),
    ProcessKind(7, "OFFSET", ProcessFamily.OFFSET),
    ProcessKind(8, "FLEXO-C/TROQUELADO", ProcessFamily.OTRO),
    ProcessKind(9, "OFFSET-C/PEGADO", ProcessFamily.OFFSET),
    ProcessKind(10, "FLEXO/MATRIZ COMPLET", ProcessFamily.MATRIZ_COMPLETA),
    ProcessKind(11, "DIECUTTER - ALTA GRAFICA", ProcessFamily.TROQUEL_ALTA_GRAFICA),
    ProcessKind(12, "DIECUTTER -C/PEGADO ALTA GRAFICA", ProcessFamily.TROQUEL_ALTA_GRAFICA),
    ProcessKind(13, "CORRUGADO", ProcessFamily.CORRUGADO),
    ProcessKind(14, "ESQUINEROS", ProcessFamily.OTRO),
    ProcessKind(15, "PIEZAS INTERIORES", ProcessFamily.OTRO),
    ProcessKind(16, "SEMICORRUGADO", ProcessFamily.OTRO),
    ProcessKind(17, "SEMIP. INTERIOR", ProcessFamily.OTRO),
)
"""Source: the master of processes; families by ot/calculations.md 1.2 and its third contradiction."""

BOARD_TYPES: Final[Mapping[str, BoardFamily]] = MappingProxyType(
    {
        "SIMPLES": BoardFamily.SIMPLE,
        "POWER PLY": BoardFamily.SIMPLE,
        "MONOTAPA": BoardFamily.SIMPLE,
        "SIMPLE EMPLACADO": BoardFamily.SIMPLE_EMPLACADO,
        "DOBLES": BoardFamily.DOBLE,
        "DOBLE MONOTAPA": BoardFamily.DOBLE,
    }
)
"""Source: ot/calculations.md 1.2; the quoting engine counts SIMPLE EMPLACADO as double, so it stands alone."""


def process_family(name: str | None, *, field: str = "proceso") -> ProcessFamily | None:
    """Family of a process by its name, without looking at case and spaces; None while there is none.

    Raises:
        InvalidError: PROCESS_UNKNOWN: a renamed process would get the trim of another one in silence.

    >>> process_family("Diecutter")
    <ProcessFamily.TROQUEL: 'troquel'>

    Source: ot/calculations.md 0, master data by name.
    """
    if name is None:
        return None
    for process in PROCESSES:
        if _plain(process.name) == _plain(name):
            return process.family
    raise _unknown(field, "PROCESS_UNKNOWN", f"No existe el proceso «{name}»", [p.name for p in PROCESSES])


def process_family_of_id(legacy_id: int | None, *, field: str = "process_id") -> ProcessFamily | None:
    """Family of a process by its number; None while there is none.

    Raises:
        InvalidError: PROCESS_UNKNOWN.

    >>> process_family_of_id(10)
    <ProcessFamily.MATRIZ_COMPLETA: 'matriz_completa'>
    """
    if legacy_id is None:
        return None
    for process in PROCESSES:
        if process.legacy_id == legacy_id:
            return process.family
    ids = [str(process.legacy_id) for process in PROCESSES]
    raise _unknown(field, "PROCESS_UNKNOWN", f"No existe el proceso {legacy_id}", ids)


def board_family(name: str | None, *, field: str = "tipo_carton") -> BoardFamily | None:
    """Family of a board type by its name; None while there is none.

    Raises:
        InvalidError: BOARD_TYPE_UNKNOWN.

    >>> board_family("power ply")
    <BoardFamily.SIMPLE: 'simple'>

    Source: ot/calculations.md 1.2, second contradiction: an unknown board type is rejected.
    """
    if name is None:
        return None
    for known, family in BOARD_TYPES.items():
        if _plain(known) == _plain(name):
            return family
    raise _unknown(field, "BOARD_TYPE_UNKNOWN", f"No existe el tipo de cartón «{name}»", list(BOARD_TYPES))


def _plain(name: str) -> str:
    return "".join(name.split()).casefold()


def _unknown(field: str, code: str, what: str, known: list[str]) -> InvalidError:
    return InvalidError([Problem(field, code, f"{what}: use uno de {', '.join(known)}.")])

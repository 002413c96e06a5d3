"""Rows that a question describes in words instead of naming them by id.

The published cases say "client with installations [I1]" or "a child of 5"; a caller without our ids may ask the same.
"""

import re
from collections.abc import Callable, Mapping

from envases_ot.domain.cascade.secondary_types import NOTHING_KNOWN, Event, RowFacts, RowId

CHILD = re.compile(r"child of (\d+)")
INSTALLATIONS = re.compile(r"with installations \[(?P<ids>[^\]]*)\]")
RAYADOS = re.compile(r"with rayados \(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)")


def described_row(event: Event) -> RowFacts:
    """Facts of the row that the event's text describes; a plain code such as "CAD-X" says nothing."""
    read = READERS.get(event.field)
    return read(event.value) if read is not None and isinstance(event.value, str) else NOTHING_KNOWN


def _child(text: str) -> RowFacts:
    child = CHILD.search(text)
    return RowFacts(parent=int(child[1])) if child else NOTHING_KNOWN


def _client(text: str) -> RowFacts:
    if "without installation" in text:
        return RowFacts(options={"instalacion_cliente": ()})
    named = INSTALLATIONS.search(text)
    if named is None:
        return NOTHING_KNOWN
    ids: tuple[RowId, ...] = tuple(part.strip() for part in named["ids"].split(",") if part.strip())
    return RowFacts(options={"instalacion_cliente": ids})


def _cad(text: str) -> RowFacts:
    if "without rayados" in text:
        return RowFacts(rayados=(None, None, None))
    creases = RAYADOS.search(text)
    return RowFacts(rayados=tuple(int(crease) for crease in creases.groups())) if creases else NOTHING_KNOWN


def _die(text: str) -> RowFacts:
    return RowFacts(is_complete_die="completa" in text.lower())


def _material(text: str) -> RowFacts:
    return RowFacts(has_carton="without carton" not in text)


READERS: Mapping[str, Callable[[str], RowFacts]] = {
    "subhierarchy_id": _child,
    "subsubhierarchy_id": _child,
    "client_id": _client,
    "cad_id": _cad,
    "matriz_id": _die,
    "reference_id": _material,
}

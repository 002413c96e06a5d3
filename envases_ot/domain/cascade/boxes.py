"""Sets of products as boxes of bits: the exact part of the engine.

A *box* is one integer: a segment of bits a chain field, one bit a value. It stands for every product that takes
any set bit of each segment. Rules are unions of boxes; applying two rules is intersecting boxes pairwise.
"""

from collections.abc import Iterable, Mapping, Sequence

from envases_ot.domain.cascade.types import CHAIN, PLANTA, Row, Selection, Table


class Layout:
    """Where each value of each field has its bit; chain order from the lowest bit up.

    Every field has one spare bit that no box sets: a value outside the catalog is chosen as that bit.
    """

    def __init__(self, values: Mapping[str, Sequence[int]]) -> None:
        self.values = {name: tuple(values[name]) for name in CHAIN}
        self.bits: dict[str, dict[int, int]] = {}
        self.segments: dict[str, int] = {}
        self._spare: dict[str, int] = {}
        self._decoded: dict[int, tuple[int, ...]] = {}
        position = 0
        for name in CHAIN:
            domain = self.values[name]
            self.bits[name] = {value: 1 << (position + index) for index, value in enumerate(domain)}
            self.segments[name] = ((1 << len(domain)) - 1) << position
            self._spare[name] = 1 << (position + len(domain))
            position += len(domain) + 1
        self.full = sum(self.segments.values())
        self.owner = {bit: name for name in CHAIN for bit in (*self.bits[name].values(), self._spare[name])}

    def chosen(self, selection: Selection) -> int:
        """The bits of the chosen values."""
        bits = 0
        for name, value in selection.items():
            if value is not None and name in self.bits:
                bits |= self.bits[name].get(value, self._spare[name])
        return bits

    def decode(self, bits: int, name: str) -> tuple[int, ...]:
        """Values of a field that are set, in screen order."""
        segment = bits & self.segments[name]
        found = self._decoded.get(segment)
        if found is None:
            found = tuple(value for value, bit in self.bits[name].items() if segment & bit)
            if segment:  # zero belongs to every field
                self._decoded[segment] = found
        return found

    def is_empty(self, box: int) -> bool:
        return any(not box & segment for segment in self.segments.values())

    def box(self, allowed: Mapping[str, Iterable[int]]) -> int:
        """The box that leaves the given values of some fields and everything of the others."""
        box = self.full
        for name, values in allowed.items():
            bits = self.bits[name]
            box = box & ~self.segments[name] | sum(bits[value] for value in set(values) if value in bits)
        return box


def table_boxes(layout: Layout, table: Table, *, ignore_missing: bool) -> list[int]:
    """What a table allows. With `ignore_missing` a tuple without a row is allowed in every plant."""
    boxes = [row_box(layout, table, row) for row in table.rows]
    allowed = [box for box in boxes if not layout.is_empty(box)]
    if ignore_missing:
        allowed += _complement(layout, table)
    return merged(layout, allowed)


def row_box(layout: Layout, table: Table, row: Row) -> int:
    """The products of one row: its values, in its plants."""
    values = {name: (value,) for name, value in zip(table.fields, row.values, strict=True)}
    return layout.box(values) & layout.box({PLANTA: row.plants})


def _complement(layout: Layout, table: Table) -> list[int]:
    """Products whose tuple has no row at all in the table."""
    left = [layout.full]
    for row in table.rows:
        left = [
            piece
            for box in left
            for piece in _without(layout, box, table.fields, row)
            if not layout.is_empty(piece)
        ]
    return left


def _without(layout: Layout, box: int, fields: Sequence[str], row: Row) -> list[int]:
    """The box less one tuple: first field differs, or first equal and second differs, ..."""
    pieces = []
    for name, value in zip(fields, row.values, strict=True):
        bit = layout.bits[name].get(value, 0)
        pieces.append(box & ~bit)
        box = box & ~layout.segments[name] | box & bit
    return pieces


def joined(layout: Layout, left: Sequence[int], right: Sequence[int]) -> list[int]:
    """Products in both unions."""
    both = (one & other for one in left for other in right)
    return merged(layout, [box for box in both if not layout.is_empty(box)])


def merged(layout: Layout, boxes: Sequence[int]) -> list[int]:
    """The same products in fewer boxes: boxes that differ in one field only become one."""
    current = list(boxes)
    while True:
        before = len(current)
        for name in reversed(CHAIN):
            segment = layout.segments[name]
            groups: dict[int, int] = {}
            for box in current:
                rest = box & ~segment
                groups[rest] = groups.get(rest, 0) | box
            current = list(groups.values())
        if len(current) == before:
            return current


class BoxSet:
    """All products that can be made, and the three questions that are asked about them."""

    def __init__(self, layout: Layout, boxes: Sequence[int]) -> None:
        self.boxes = tuple(boxes)
        ends = {name: layout.segments[name].bit_length() for name in CHAIN}
        upto = {name: (1 << ends[name]) - 1 for name in CHAIN}
        self._upto = {bit: upto[name] for bit, name in layout.owner.items()} | {0: layout.full}
        self._segment = {bit: layout.segments[name] for bit, name in layout.owner.items()}
        self._layout = layout

    def is_possible(self, chosen: int) -> bool:
        """Whether some product has all the chosen values."""
        return any(chosen & box == chosen for box in self.boxes)

    def prefix_options(self, chosen: int) -> int:
        """For each field, the values that some product has together with the choices *before* that field."""
        union = 0
        upto = self._upto
        for box in self.boxes:
            missing = (chosen & box) ^ chosen
            union |= box & upto[missing & -missing]
        return union

    def possible(self, chosen: int) -> int:
        """For each field, the values of the products that have *all* the chosen values."""
        union = 0
        for box in self.boxes:
            if chosen & box == chosen:
                union |= box
        kept = self._layout.full
        for bit_name in self._chosen_fields(chosen):
            kept &= ~self._layout.segments[bit_name]
        return union & (kept | chosen)

    def alternatives(self, chosen: int) -> int:
        """For each field, the values that some product has together with the choices of all *other* fields."""
        union = 0
        for box in self.boxes:
            missing = (chosen & box) ^ chosen
            if not missing:
                union |= box
            elif not missing & (missing - 1):
                union |= box & self._segment[missing]
        return union

    def _chosen_fields(self, chosen: int) -> list[str]:
        names = []
        while chosen:
            low = chosen & -chosen
            names.append(self._layout.owner[low])
            chosen ^= low
        return names

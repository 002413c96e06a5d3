"""What a paper says: plain values, complete without the database, kept with the paper as JSON."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from envases_ot.domain.drawings.blanks import BlankMeasures
from envases_ot.domain.drawings.box_drawing import ClosedBox
from envases_ot.domain.drawings.swatches import Station


@dataclass(frozen=True, slots=True)
class Entry:
    """A field: Spanish label, and its value as people read it; "" is "not yet"."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Group:
    """Fields under a title, set in `columns` columns, from left to right and then down."""

    title: str
    entries: tuple[Entry, ...]
    columns: int = 3


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows under a title, with a text a heading; `widths` of the columns are parts of a line."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Company:
    """Whose paper it is. Source: commercial/documents.md, "settings, never literals"."""

    name: str
    division: str


@dataclass(frozen=True, slots=True)
class Issue:
    """Which copy it is.

    Attributes:
        number: counts the copies of this OT, from 1; None on one that is not kept.
        at, by: as printed.
        url: what the QR opens.
    """

    number: int | None
    at: str
    by: str
    url: str


@dataclass(frozen=True, slots=True)
class FichaOt:
    """The technical sheet of an OT.

    Attributes:
        heading, client: the product and whose it is.
        facts: the few that stand on top, in large.
        blank, box: drawn to scale; None while measures are missing or do not fit, which `no_drawing` says.
    """

    ot: int
    tipo: str
    heading: str
    client: str
    facts: tuple[Entry, ...]
    blank: BlankMeasures | None
    box: ClosedBox | None
    no_drawing: str
    stations: tuple[Station, ...]
    parts: tuple[Group | Grid, ...]
    observacion: str
    company: Company
    issue: Issue


def as_json(context: FichaOt) -> Mapping[str, Any]:
    """The context as JSON keeps it."""
    return asdict(context)


type Triple = tuple[str, str, str]
"""Length, width and height in mm, as printed; "" is "not yet"."""


@dataclass(frozen=True, slots=True)
class SampleLabel:
    """What goes on a sample. Source: commercial/documents.md 4.

    Attributes:
        registry: Spanish line that the certification asks for: code, revision and date.
        sample: number of the sample; read by a scanner.
        onda, color: flute and outer colour of the board.
        url: what the QR opens.
    """

    ot: int
    sample: str
    cad: str
    client: str
    description: str
    designer: str
    created: str
    inner: Triple
    outer: Triple
    onda: str
    color: str
    registry: str
    company: Company
    url: str


@dataclass(frozen=True, slots=True)
class ClientLabel:
    """What goes on a parcel for a client. Source: commercial/documents.md 5."""

    ot: int
    client: str
    addressee: str
    address: str
    commune: str
    company: Company
    url: str

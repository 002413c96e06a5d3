"""Fields of an OT as a paper says them: label, value in words, and its unit after it."""

import re
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final

from django.db.models import Model
from django.utils.timezone import localtime

from envases_ot.documents.types import Entry
from envases_ot.domain.calculations.written import as_written

UNIT: Final = re.compile(r"^(?P<label>.*) \((?P<unit>[^()]*)\)$")
"""How a label says its unit: «largura HM (mm)»."""


def entry(row: Model, name: str) -> Entry:
    """One field of a row; reads what it points at."""
    field: Any = row._meta.get_field(name)
    label, unit = label_and_unit(str(field.verbose_name))
    text = value_text(getattr(row, name), choices=dict(getattr(field, "flatchoices", None) or ()))
    if text and isinstance(getattr(row, name), list):
        members = dict(field.base_field.flatchoices)
        text = ", ".join(str(members.get(member, member)) for member in getattr(row, name))
    return Entry(label, f"{text} {unit}".strip() if text else "")


def label_and_unit(verbose_name: str) -> tuple[str, str]:
    """The label, with its first letter in upper case, and the unit or "".

    >>> label_and_unit("largura HM (mm)"), label_and_unit("% recubrimiento interno")
    (('Largura HM', 'mm'), ('% recubrimiento interno', '%'))
    """
    found = UNIT.match(verbose_name)
    label, unit = (found["label"], found["unit"]) if found else (verbose_name, "")
    if label.startswith("%"):
        unit = "%"
    return label[:1].upper() + label[1:], unit


def value_text(value: Any, *, choices: dict[Any, Any] | None = None) -> str:
    """A value in words; "" where there is none yet. A number keeps its decimals, without needless zeros.

    >>> value_text(Decimal("12500.50")), value_text(0), value_text(True), value_text(None)
    ('12.500,5', '0', 'Sí', '')
    """
    if value is None or value == "":
        return ""
    if choices and not isinstance(value, list) and value in choices:
        return str(choices[value])
    if isinstance(value, bool):
        return "Sí" if value else "No"
    if isinstance(value, Decimal | float | int):
        return number_text(value)
    if isinstance(value, datetime):
        return f"{localtime(value):%d-%m-%Y %H:%M}"
    return f"{value:%d-%m-%Y}" if isinstance(value, date) else str(value)


def number_text(value: Decimal | float | int, *, decimals: int | None = None) -> str:
    """A number as Chile writes it; with `decimals`, that many at most.

    >>> number_text(1234567.8912, decimals=2), number_text(Decimal("0.500"))
    ('1.234.567,89', '0,5')
    """
    return as_written(f"{value:,f}" if decimals is None else f"{value:,.{decimals}f}")

"""What can be imported: a kind is one or more sheets, each of one sort of rows, loaded in this order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

from django.apps import apps

from envases_ot.errors import Problem
from envases_ot.importer.columns import SheetColumn
from envases_ot.importer.model_rows import rows_of
from envases_ot.importer.ot_rows import OtRows
from envases_ot.models import Client, Contact, Installation, RulesVersion, User
from envases_ot.models.base import Catalog

MAX_SHEET_NAME: Final = 31


class Rows(Protocol):
    """One sort of rows, as the loader uses it.

    Attributes:
        is_judged_whole: a check need not write them, which would use up their numbers; the others' constraints speak
            when they are written.
    """

    is_judged_whole: bool

    def judged(self, values: dict[str, Any]) -> tuple[Any, list[Problem]]: ...

    def write(self, rows: Sequence[Any]) -> tuple[int, int]: ...


class RowsMaker(Protocol):
    def __call__(self, by: User) -> Rows: ...

    def columns(self) -> list[SheetColumn]: ...


@dataclass(frozen=True, slots=True)
class Kind:
    """`action`: what the policy is asked; `sheets`: {name: what its rows become}."""

    label: str
    action: str
    sheets: Mapping[str, RowsMaker]


def _kinds() -> dict[str, Kind]:
    clients = {"Clientes": Client, "Instalaciones": Installation, "Contactos": Contact}
    found = {
        "ots": Kind("OT nuevas", "ot.create", {"OT": OtRows}),
        "clientes": Kind(
            "Clientes, instalaciones y contactos",
            "admin.clients",
            {name: rows_of(model) for name, model in clients.items()},
        ),
    }
    for model in apps.get_app_config(RulesVersion._meta.app_label).get_models():
        if issubclass(model, Catalog):
            title = str(model._meta.verbose_name_plural)
            label = title[:1].upper() + title[1:]
            sheets = {label[:MAX_SHEET_NAME]: rows_of(model)}
            found[str(model._meta.model_name)] = Kind(label, "admin.master_data", sheets)
    return found


KINDS: Final[Mapping[str, Kind]] = _kinds()
"""Key of `ImportRun.kind` -> what it is."""

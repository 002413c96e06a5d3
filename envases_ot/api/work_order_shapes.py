"""How an OT looks in JSON: its columns, letter by letter, in the order of the form."""

from collections.abc import Callable, Mapping
from copy import copy
from typing import Any, Final

from django.conf import settings
from django.db import models
from rest_framework import serializers

from envases_ot.api.column_shapes import Column, shape_of
from envases_ot.api.serializers import Strict
from envases_ot.domain.cascade.rules import load_rules
from envases_ot.domain.cascade.types import CHAIN
from envases_ot.domain.ot_columns import COLUMNS
from envases_ot.domain.permissions import acting_rol, never_read, readable_fields
from envases_ot.domain.work_order_problems import BLANK_ROW
from envases_ot.models import User, WorkOrder

FIELDS: Final[Mapping[str, "Column"]] = {
    str(field.column): field for field in WorkOrder._meta.concrete_fields
}
ATTRIBUTES: Final = {column: field.attname for column, field in FIELDS.items()}

READ_ONLY: Final = (
    "ingresado_por_id",
    "oc_file_date",
    "rule_set_id",
    "material_id",
    "codigo_sap_final",
    "state_id",
    "current_area_id",
    "version",
    "created_at",
    "updated_at",
)
DERIVED: Final = {"hierarchy_id": "canal__hierarchy_id"}
"""Name -> path of the ORM, for what an OT says without storing it."""

DECIMALS: Final = tuple(column for column in COLUMNS if isinstance(FIELDS[column], models.DecimalField))
DETAIL: Final = ("id", *COLUMNS, *READ_ONLY)
LISTED: Final = (
    "id",
    "tipo_solicitud",
    "client_id",
    "creador_id",
    "descripcion",
    "canal_id",
    *CHAIN,
    "state_id",
    "current_area_id",
    "version",
    "created_at",
    "updated_at",
)


def _shapes(columns: tuple[str, ...], **more: Any) -> dict[str, Any]:
    return {column: shape_of(FIELDS[column]) for column in columns} | more


_LEVEL_1 = serializers.IntegerField(read_only=True, allow_null=True, help_text="La fija el canal.")
_CARRIED = {name: shape_of(FIELDS[name], read_only=True) for name in ("id", *READ_ONLY)}


class _Sent(Strict):
    """Takes only the fields that came, as light copies: making all fifty anew took longer than judging the OT."""

    def get_fields(self) -> dict[str, Any]:
        sent = getattr(self, "initial_data", None)  # there is none while the schema is written
        if not isinstance(sent, Mapping):
            return super().get_fields()
        return {name: copy(field) for name, field in self._declared_fields.items() if name in sent}


WorkOrderInput = type("WorkOrderInput", (_Sent,), _shapes(COLUMNS, **_CARRIED, hierarchy_id=_LEVEL_1))
"""What is sent: any of the columns; those that nobody writes may come along with a row that was read."""


class _Answered(serializers.Serializer[Any]):
    """Every name of an answer is always there."""

    def get_fields(self) -> dict[str, Any]:
        fields = super().get_fields()
        for field in fields.values():
            field.required = True
        return fields


_FILE = serializers.CharField(allow_null=True, help_text="Ruta del archivo de la OC, con la misma sesión.")

WorkOrderAnswer = type("WorkOrderAnswer", (_Answered,), _shapes(DETAIL, oc_file=_FILE, hierarchy_id=_LEVEL_1))
WorkOrderListed = type("WorkOrderListed", (_Answered,), _shapes(LISTED))


def row_of(ot: WorkOrder) -> dict[str, Any]:
    """A saved OT as it is answered; the hierarchy of its channel is known to the compiled rules."""
    row = {column: getattr(ot, ATTRIBUTES[column]) for column in DETAIL}
    row["oc_file"] = str(ot.oc_file)
    row["hierarchy_id"] = load_rules().data.facts.canal_hierarchies.get(ot.canal_id)
    return row


def answered(row: dict[str, Any], *, reader: User, seller_rol: Callable[[], str]) -> dict[str, Any]:
    """The row as this reader may see it: a path instead of the file, nothing of what their form does not show.

    Args:
        seller_rol: gives the role of the OT's seller; asked only when it matters.
    """
    row["oc_file"] = oc_path(row["id"]) if row["oc_file"] else None
    for column in DECIMALS:
        if row[column] is not None:
            row[column] = float(row[column])
    for column in never_read(acting_rol(reader)):
        row[column] = BLANK_ROW[column]
    if row["dato_sub_cliente"]:
        seller = WorkOrder(creador=User(rol=seller_rol()))
        if "dato_sub_cliente" not in readable_fields(reader, seller, row["tipo_solicitud"]):
            row["dato_sub_cliente"] = ""
    return row


def oc_path(ot_pk: int) -> str:
    return f"/{settings.API_PREFIX}/work-orders/{ot_pk}/oc-file/"

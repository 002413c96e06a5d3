"""What a row of an OT gets by itself, before it is judged: every door goes through here, so all store the same."""

from collections.abc import Mapping
from typing import Any

from envases_ot.choices import Rol, TipoSolicitud
from envases_ot.domain.cascade.secondary_data import SIN_REFERENCIA
from envases_ot.domain.written import NEW_PRODUCT
from envases_ot.models import User

type Row = Mapping[str, Any]

ORG_VENTA_NACIONAL = 1
"""Sales organisation of everything that an external seller captures. Source: ot/required_matrix.json L27."""


def complete_row(row: Row, *, user: User) -> dict[str, Any]:
    """The row with its texts trimmed and with what the rules fill in. Pure: reads and writes nothing else.

    Args:
        row: a value for every column, `id` None for a new OT; values that contradict a rule stay, to be refused.

    >>> seller = User(id=7, rol=Rol.VENDEDOR)
    >>> row = dict.fromkeys(FILLED) | {"id": None, "tipo_solicitud": 3, "telefono_contacto": "+56 9 1234 5678"}
    >>> completed = complete_row(row, user=seller)
    >>> completed["telefono_contacto"], completed["muestra"], completed["creador_id"]
    ('+56912345678', True, 7)
    """
    texts = {column: value.strip() for column, value in row.items() if isinstance(value, str)}
    trimmed = {**row, **texts}
    if trimmed["telefono_contacto"]:
        trimmed["telefono_contacto"] = "".join(trimmed["telefono_contacto"].split())
    return trimmed | filled_values(trimmed, user=user)


def filled_values(row: Row, *, user: User) -> dict[str, Any]:
    """Column -> value, for what the rules fill in this row. Source: ot/fields.md sections 1 to 5."""
    filled: dict[str, Any] = {}
    tipo = row["tipo_solicitud"]
    if row["id"] is None:
        filled |= _defaults(row, user=user)
    if tipo == TipoSolicitud.MUESTRA_CON_CAD:
        filled["muestra"] = True
    elif not row["muestra"]:
        filled["numero_muestras"] = None
    return filled


def _defaults(row: Row, *, user: User) -> dict[str, Any]:
    """What a new OT has when nobody says otherwise."""
    defaults: dict[str, Any] = {}
    if row["creador_id"] is None:
        defaults["creador_id"] = user.pk
    if row["tipo_solicitud"] in NEW_PRODUCT and row["reference_type"] is None and row["reference_id"] is None:
        defaults["reference_type"] = SIN_REFERENCIA
    if user.rol == Rol.VENDEDOR_EXTERNO:
        own = {"client_id": user.client_id, "org_venta_id": ORG_VENTA_NACIONAL}
        defaults |= {column: value for column, value in own.items() if row[column] is None}
    return defaults


FILLED = (
    "id",
    "tipo_solicitud",
    "creador_id",
    "client_id",
    "org_venta_id",
    "telefono_contacto",
    "muestra",
    "numero_muestras",
    "reference_type",
    "reference_id",
)
"""Columns that this module reads or writes."""

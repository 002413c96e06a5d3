"""Which columns of an OT a role writes, as data: sections by area, then the locks. Asks nothing about one OT.

Source: ot/required_matrix.json (rules L..., H...), ot/fields.md "Edit windows", cascade spec 3.1.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from envases_ot.choices import AREA_OF_ROL, Area, Rol, TipoSolicitud
from envases_ot.domain.cascade.policy import EDITABLE
from envases_ot.domain.cascade.types import CHAIN, Context, Mode
from envases_ot.domain.permission_table import DESIGN, DEVELOPMENT, SALES, SUPER
from envases_ot.models import WorkOrder
from envases_ot.sections import SECTIONS

COLUMN_OF = {field.name: str(field.column) for field in WorkOrder._meta.concrete_fields}
COLUMNS = tuple(COLUMN_OF[name] for names in SECTIONS.values() for name in names)
"""What people write, as columns in screen order."""

COMERCIAL = tuple(COLUMN_OF[name] for name in SECTIONS["Datos comerciales"])
SOLICITA = tuple(COLUMN_OF[name] for name in SECTIONS["Solicita"])
REFERENCIA = tuple(COLUMN_OF[name] for name in SECTIONS["Referencia"])
HISTORY = ("plano", "datos_cotizar", "boceto", "nuevo_material")
"""Boxes of section 4 that old OTs show and nobody ticks any more."""
CLIENT_AND_TYPE = ("tipo_solicitud", "client_id", "instalacion_cliente")
OC = ("oc", "oc_file")
REFERENCE = ("reference_type", "reference_id", "bloqueo_referencia")

WRITTEN_BY_AREA: Mapping[Area, frozenset[str]] = {
    Area.VENTAS: frozenset((*COMERCIAL, *SOLICITA, *REFERENCIA, "observacion")),
    Area.DESARROLLO: frozenset((*CHAIN, "indicador_facturacion")),
    Area.DISENO: frozenset({"indicador_facturacion"}),
}
"""Area -> columns that its roles write once the OT exists; the other areas write sections that come later."""

NEW_PRODUCT = frozenset({TipoSolicitud.DESARROLLO_COMPLETO, TipoSolicitud.PROYECTO_INNOVACION})
SAMPLE = frozenset({TipoSolicitud.MUESTRA_CON_CAD})
ART = frozenset({TipoSolicitud.ARTE_CON_MATERIAL})
OTHER = frozenset({TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO})
EXTERNAL = frozenset({Rol.VENDEDOR_EXTERNO})
EVERYBODY = frozenset(Rol)


@dataclass(frozen=True, slots=True)
class Lock:
    """Columns that some roles do not write; None means any request type, any mode."""

    rule: str
    fields: tuple[str, ...]
    roles: frozenset[Rol] = EVERYBODY
    tipos: frozenset[TipoSolicitud] | None = None
    mode: Mode | None = None

    def covers(self, rol: Rol, *, mode: Mode, tipo_solicitud: int) -> bool:
        return (
            rol in self.roles
            and (self.tipos is None or tipo_solicitud in self.tipos)
            and (self.mode is None or self.mode == mode)
        )


LOCKS = (
    Lock("L02", ("indicador_facturacion",), roles=SALES),
    Lock("L02b", ("indicador_facturacion",), roles=frozenset({Rol.DISENADOR}), mode="create"),
    Lock("R32", ("indicador_facturacion",), roles=DESIGN, tipos=frozenset(TipoSolicitud) - ART),
    Lock("R33", ("indicador_facturacion",), roles=DEVELOPMENT, tipos=ART),
    Lock("L07", CLIENT_AND_TYPE, roles=EVERYBODY - SUPER, mode="edit"),
    Lock("L23", ("reference_type",), roles=EVERYBODY - SUPER, tipos=ART, mode="edit"),
    Lock("L25", (*REFERENCE, "analisis", "prueba_industrial", "muestra"), tipos=SAMPLE, mode="create"),
    Lock("L27", ("client_id", "org_venta_id"), roles=EXTERNAL),
    Lock("H01", ("dato_sub_cliente",), roles=EVERYBODY - EXTERNAL - SUPER),
    Lock("H02", ("creador_id",), roles=EVERYBODY - DEVELOPMENT - DESIGN - SUPER),
    Lock("H02b", ("creador_id",), roles=DEVELOPMENT | DESIGN, mode="edit"),
    Lock("H08", HISTORY),
    Lock("OC", OC, roles=EVERYBODY - SALES - SUPER),
)
"""The chain has its own table, in `cascade.policy`."""

NOT_APPLICABLE: Mapping[TipoSolicitud, frozenset[str]] = {
    **dict.fromkeys(TipoSolicitud, frozenset({"ajuste_area_desarrollo"})),
    TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO: frozenset((*CHAIN, *REFERENCIA)),
}
"""Request type -> columns that its form does not have. Source: ot/fields.md "Type 6 fields", cascade spec X5."""


@cache  # asked for every judgement; the answers are as many as roles, modes and types
def role_columns(rol: Rol, *, mode: Mode, tipo_solicitud: int) -> frozenset[str]:
    """Columns that a role writes in a form of this mode and type, when it may write in that OT at all."""
    area = AREA_OF_ROL.get(rol)
    everything = mode == "create" or rol in SUPER
    written = (
        frozenset(COLUMNS) if everything else WRITTEN_BY_AREA.get(area or Area.ADMINISTRACION, frozenset())
    )
    locked = {
        column
        for lock in LOCKS
        if lock.covers(rol, mode=mode, tipo_solicitud=tipo_solicitud)
        for column in lock.fields
    }
    return (
        written
        - locked
        - NOT_APPLICABLE.get(TipoSolicitud(tipo_solicitud), frozenset())
        - (frozenset(CHAIN) - _chain_columns(rol, mode=mode, tipo_solicitud=tipo_solicitud))
    )


def _chain_columns(rol: Rol, *, mode: Mode, tipo_solicitud: int) -> frozenset[str]:
    context = Context(mode=mode, role=rol.value, tipo_solicitud=tipo_solicitud)
    return frozenset(name for rule in EDITABLE if rule.scope.covers(context) for name in rule.fields)

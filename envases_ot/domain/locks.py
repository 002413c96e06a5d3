"""Which columns of an OT a role writes, as data: sections by area, then the locks. Asks nothing about one OT.

Source: ot/required_matrix.json (rules L..., H...), ot/fields.md "Edit windows", cascade spec 3.1.
"""

from dataclasses import dataclass
from functools import cache

from envases_ot.choices import AREA_OF_ROL, Area, Rol, TipoSolicitud
from envases_ot.domain.cascade.policy import EDITABLE
from envases_ot.domain.cascade.types import CHAIN, Context, Mode
from envases_ot.domain.ot_columns import COLUMNS, GROUPS
from envases_ot.domain.permission_table import CATALOGUERS, DESIGN, DEVELOPMENT, SALES, SUPER
from envases_ot.domain.written import (
    ART,
    BLANK,
    CAD_COPIES,
    CATALOGACION,
    CLIENT_AND_TYPE,
    COLORES,
    EDGE_PRINT,
    GOLPES,
    HISTORY,
    MEDIDAS,
    NEW_PRODUCT,
    NOT_APPLICABLE,
    OC,
    PALLET_WISHES,
    RAYADOS,
    REFERENCE,
    SAMPLE,
    TESTS,
    WRITTEN_BY_AREA,
)

EXTERNAL = frozenset({Rol.VENDEDOR_EXTERNO})
DESIGNER = frozenset({Rol.DISENADOR})
EVERYBODY = frozenset(Rol)
PALLET_CREATORS = SALES | DESIGNER | SUPER
PALLET_EDITORS = frozenset({Rol.JEFE_DESARROLLO, Rol.CATALOGADOR}) | SUPER
"""Source: cascade spec 7.3, recommended: who may touch the pallet in a new OT, and in one that exists."""
TECHNICAL = (
    *BLANK,
    *GOLPES,
    "cuchillas",
    "longitud_pegado",
    "bct_min_lb",
    "tipo_sentido_onda",
    "inks",
    "matrices",
)
"""What only those who draw and print write."""
NOT_IN_A_SAMPLE = (
    "style_id",
    "items_set",
    "veces_item",
    "bct_min_lb",
    "numero_colores",
    "inks",
    "process_id",
    "pegado_terminacion",
    "armado_id",
    *MEDIDAS[:6],
    "tipo_sentido_onda",
    "peso_contenido_caja",
    "autosoportante",
    "envase_id",
    "cajas_altura",
    "pallet_sobre_pallet",
    "cantidad",
)


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
    Lock("L02b", ("indicador_facturacion",), roles=DESIGNER, mode="create"),
    Lock("R32", ("indicador_facturacion",), roles=DESIGN, tipos=frozenset(TipoSolicitud) - ART),
    Lock("R33", ("indicador_facturacion",), roles=DEVELOPMENT, tipos=ART),
    Lock("L07", CLIENT_AND_TYPE, roles=EVERYBODY - SUPER, mode="edit"),
    Lock("L23", ("reference_type", "cad_id"), roles=EVERYBODY - SUPER, tipos=ART, mode="edit"),
    Lock("L25", (*REFERENCE, "analisis", "prueba_industrial", "muestra"), tipos=SAMPLE, mode="create"),
    Lock("L27", ("client_id", "org_venta_id"), roles=EXTERNAL),
    Lock("H01", ("dato_sub_cliente",), roles=EVERYBODY - EXTERNAL - SUPER),
    Lock("H02", ("creador_id",), roles=EVERYBODY - DEVELOPMENT - DESIGN - SUPER),
    Lock("H02b", ("creador_id",), roles=DEVELOPMENT | DESIGN, mode="edit"),
    Lock("H08", HISTORY),
    Lock("OC", OC, roles=EVERYBODY - SALES - SUPER),
    Lock("L02", TECHNICAL, roles=SALES),
    Lock("L02b", TECHNICAL, roles=DESIGNER, mode="create"),
    Lock("L02c", RAYADOS, roles=SALES, tipos=frozenset(TipoSolicitud) - NEW_PRODUCT, mode="create"),
    Lock("L03", PALLET_WISHES, roles=EVERYBODY - PALLET_CREATORS, mode="create"),
    Lock("L04", (*PALLET_WISHES, "pallet_qa_id"), roles=EVERYBODY - PALLET_EDITORS, mode="edit"),
    Lock("L05", ("termocontraible",), roles=EVERYBODY - SUPER, mode="edit"),
    Lock("L11", COLORES, roles=frozenset({Rol.INGENIERO}), mode="edit"),
    Lock("L12", ("numero_colores",), roles=DESIGNER, tipos=frozenset(TipoSolicitud) - SAMPLE, mode="edit"),
    Lock("L13", ("pegado_terminacion",), roles=DESIGNER, mode="edit"),
    Lock("L16", EDGE_PRINT, roles=CATALOGUERS | EXTERNAL),
    Lock("L17", ("trazabilidad",), roles=frozenset({Rol.INGENIERO, Rol.DISENADOR}) | CATALOGUERS),
    Lock("L18", ("design_type_id",), roles=frozenset({Rol.JEFE_VENTAS, Rol.JEFE_DESARROLLO}) | CATALOGUERS),
    Lock("L19", CAD_COPIES, roles=SALES | DESIGN, mode="edit"),
    Lock("L21", (*GOLPES, "cuchillas"), roles=SALES | DESIGN),
    Lock("L24", ("style_id",), tipos=ART, mode="create"),
    Lock("L25", NOT_IN_A_SAMPLE, tipos=SAMPLE, mode="create"),
    Lock("L26", ("cad",), tipos=NEW_PRODUCT),
    Lock("H11", TESTS, roles=EVERYBODY - DEVELOPMENT),
    Lock("H12", CATALOGACION, roles=EVERYBODY - CATALOGUERS - SUPER),
    Lock("H12", CATALOGACION, mode="create"),
    Lock("OVERRIDE", ("overrides",), roles=EVERYBODY - DEVELOPMENT - SUPER),
)
"""The chain has its own table, in `cascade.policy`. OC and OVERRIDE are rules of ours."""


@cache  # asked for every judgement; the answers are as many as roles, modes and types
def role_columns(rol: Rol, *, mode: Mode, tipo_solicitud: int) -> frozenset[str]:
    """Columns that a role writes in a form of this mode and type, when it may write in that OT at all."""
    area = AREA_OF_ROL.get(rol)
    everything = mode == "create" or rol in SUPER
    written = (
        frozenset((*COLUMNS, *GROUPS))
        if everything
        else WRITTEN_BY_AREA.get(area or Area.ADMINISTRACION, frozenset())
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

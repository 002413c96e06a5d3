"""The policy as data: action -> the roles that may, and those that may only under a condition.

The recommended side of workflow/permissions.json; the few rows that differ on purpose are listed with their reason in
docs/decisions/0003. Conditions are named here and decided in `permission_conditions`.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from envases_ot.choices import Rol


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that people do.

    Attributes:
        label: Spanish, completes "no puede ...".
        always: roles that may, whichever the OT.
        when: {role: name of the condition under which it may}.
    """

    label: str
    always: frozenset[Rol]
    when: Mapping[Rol, str]


def _action(label: str, always: Collection[Rol] = (), **conditions: Collection[Rol]) -> Action:
    when = {rol: name for name, roles in conditions.items() for rol in roles}
    return Action(label, frozenset(always), MappingProxyType(when))


SELLERS = frozenset({Rol.VENDEDOR, Rol.VENDEDOR_EXTERNO})
SALES = SELLERS | {Rol.JEFE_VENTAS}
DEVELOPMENT = frozenset({Rol.JEFE_DESARROLLO, Rol.INGENIERO})
DESIGN = frozenset({Rol.JEFE_DISENO, Rol.DISENADOR})
CATALOGUERS = frozenset(
    {Rol.JEFE_PRECATALOGACION, Rol.PRECATALOGADOR, Rol.JEFE_CATALOGACION, Rol.CATALOGADOR}
)
SAMPLE_ROOM = frozenset({Rol.JEFE_MUESTRAS, Rol.TECNICO_MUESTRAS})
MANAGERS = frozenset({Rol.GERENTE_GENERAL, Rol.GERENTE_COMERCIAL})
ADMINISTRATORS = frozenset({Rol.ADMINISTRADOR, Rol.SUPER_ADMINISTRADOR})
SUPER = frozenset({Rol.SUPER_ADMINISTRADOR})

WORKERS = SALES | DEVELOPMENT | DESIGN | CATALOGUERS | SAMPLE_ROOM
READERS = WORKERS | MANAGERS | SUPER
INTERNAL_CREATORS = (SALES - {Rol.VENDEDOR_EXTERNO}) | DEVELOPMENT | DESIGN
ASSIGNED_WORKERS = frozenset(
    {Rol.INGENIERO, Rol.DISENADOR, Rol.PRECATALOGADOR, Rol.CATALOGADOR, Rol.TECNICO_MUESTRAS}
)
CHIEFS = frozenset(
    {
        Rol.JEFE_VENTAS,
        Rol.JEFE_DESARROLLO,
        Rol.JEFE_DISENO,
        Rol.JEFE_PRECATALOGACION,
        Rol.JEFE_CATALOGACION,
        Rol.JEFE_MUESTRAS,
    }
)

OVERSEERS = MANAGERS | ADMINISTRATORS | CHIEFS
"""Who reads the reports."""

ACTIONS: Mapping[str, Action] = MappingProxyType(
    {
        "ot.list": _action("ver la lista de OT", READERS),
        "ot.list.own_only_default": _action("partir de sus propias OT", SELLERS),
        "ot.list.assigned_only_default": _action(
            "partir de sus OT asignadas", ASSIGNED_WORKERS - {Rol.TECNICO_MUESTRAS}
        ),
        "ot.list.area_default_3": _action("partir del área de Diseño Gráfico", DESIGN),
        "ot.list.area_default_4_5": _action("partir de las áreas de Catalogación", CATALOGUERS),
        "ot.list.state_17_only": _action("partir de las OT en Sala de Muestras", SAMPLE_ROOM),
        "ot.list.own_cutting_room": _action("partir de su sala de corte", {Rol.TECNICO_MUESTRAS}),
        "ot.list.export": _action("exportar la lista de OT", READERS),
        "ot.view": _action("ver esta OT", (READERS | ADMINISTRATORS) - SELLERS, own_ot=SELLERS),
        "ot.log_icon": _action("ver el acceso a la bitácora en la lista", SUPER),
        "ot.log_view": _action(
            "ver la bitácora de esta OT",
            ADMINISTRATORS | {Rol.GERENTE_GENERAL},
            own_ot={Rol.VENDEDOR},
            own_ot_or_own_area=WORKERS - SELLERS - {Rol.TECNICO_MUESTRAS},
        ),
        "ot.create": _action("crear una OT", INTERNAL_CREATORS | {Rol.VENDEDOR_EXTERNO}),
        "ot.create.type_1": _action(
            "crear un Desarrollo Completo", INTERNAL_CREATORS | {Rol.VENDEDOR_EXTERNO}
        ),
        "ot.create.type_3": _action("crear una Muestra con CAD", INTERNAL_CREATORS),
        "ot.create.type_5": _action("crear un Arte con Material", SALES | DESIGN),
        "ot.create.type_6": _action(
            "crear Otras Solicitudes Desarrollo", (SALES | DEVELOPMENT) - {Rol.VENDEDOR_EXTERNO}
        ),
        "ot.create.type_7": _action("crear un Proyecto de Innovación", INTERNAL_CREATORS),
        "ot.edit": _action("editar esta OT", SUPER, own_ot_in_ventas=SALES, ot_in_own_area=ASSIGNED_WORKERS),
        "ot.edit.client_type_plant": _action(
            "cambiar el cliente, el tipo de solicitud o la instalación", SUPER
        ),
        "ot.edit.description": _action(
            "cambiar la descripción comercial",
            description_open_in_ventas={Rol.JEFE_VENTAS},
            description_open_to_seller=SELLERS,
        ),
        "ot.edit.oc": _action(
            "cambiar la orden de compra", oc_open_in_ventas={Rol.JEFE_VENTAS}, oc_open_to_seller=SELLERS
        ),
        "ot.edit.mckee": _action("usar los análisis de McKee y de anchura", DEVELOPMENT | SUPER),
        "ot.duplicate": _action("duplicar una OT", {Rol.JEFE_VENTAS, Rol.VENDEDOR}),
        "ot.create_cad_material": _action(
            "crear el CAD y el material de esta OT", assigned_in_own_area=DEVELOPMENT
        ),
        "ot.final_sap_code": _action("crear el código SAP de esta OT", assigned_in_own_area=CATALOGUERS),
        "assign.self": _action("tomar una OT sin asignar", ASSIGNED_WORKERS),
        "assign.team": _action("asignar una OT a su equipo", CHIEFS),
        "act.change_state": _action(
            "mover una OT",
            assigned_in_own_area=WORKERS - {Rol.TECNICO_MUESTRAS},
            ot_in_room={Rol.TECNICO_MUESTRAS},
        ),
        "ot.approve.sales": _action(
            "aprobar o rechazar muestras como Jefe de Ventas", {Rol.JEFE_VENTAS} | SUPER
        ),
        "ot.approve.development": _action(
            "aprobar o rechazar muestras como Jefe de Diseño Estructural",
            SUPER,
            after_sales_approved={Rol.JEFE_DESARROLLO},
        ),
        "act.reopen_finished": _action("reabrir una OT terminada", SUPER),
        "sample.labels": _action(
            "imprimir etiquetas de muestras",
            (SALES - {Rol.VENDEDOR_EXTERNO}) | DEVELOPMENT | SAMPLE_ROOM | SUPER,
        ),
        "report.load_month": _action("ver la carga de OT por mes", OVERSEERS),
        "report.active": _action("ver las OT activas por área", OVERSEERS),
        "report.time_area": _action("ver los tiempos por área", OVERSEERS),
        "report.rejections": _action("ver los rechazos", OVERSEERS),
        "report.conversion": _action("ver la conversión de OT", OVERSEERS),
        "report.active_users": _action("ver las OT activas por usuario", OVERSEERS),
        "report.cancellations": _action("ver las anulaciones", OVERSEERS - {Rol.JEFE_MUESTRAS}),
        "report.samples_pending": _action(
            "ver las muestras pendientes",
            (OVERSEERS - {Rol.JEFE_VENTAS, Rol.JEFE_PRECATALOGACION, Rol.JEFE_CATALOGACION}) | SAMPLE_ROOM,
        ),
        "report.external_designer": _action(
            "ver los diseños externos", OVERSEERS - {Rol.JEFE_PRECATALOGACION, Rol.JEFE_CATALOGACION}
        ),
        "admin.users": _action("administrar usuarios", ADMINISTRATORS),
        "admin.impersonate": _action("entrar como otro usuario"),
        "admin.clients": _action("administrar clientes", ADMINISTRATORS | {Rol.JEFE_VENTAS}),
        "admin.master_data": _action("administrar las tablas maestras", ADMINISTRATORS),
        "admin.calendar": _action("administrar el calendario", ADMINISTRATORS),
        "admin.rules": _action("editar las reglas", SUPER),
    }
)

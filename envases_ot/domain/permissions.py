"""Who may do what: the one place that the admin, the API and the commands ask.

`permission_table` says it as data. A superuser may do everything the table knows; no question here is about whether
values are valid, and nobody is excused from that.
"""

from collections.abc import Mapping
from functools import cache

from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet

from envases_ot.choices import Area, Rol, State, TipoSolicitud
from envases_ot.domain.cascade.types import Mode
from envases_ot.domain.locks import role_columns
from envases_ot.domain.ot_columns import COLUMNS, GROUPS
from envases_ot.domain.permission_conditions import CONDITIONS
from envases_ot.domain.permission_table import ACTIONS, CATALOGUERS, DESIGN, DEVELOPMENT, SALES, SUPER
from envases_ot.domain.workflow.absences import acting_for
from envases_ot.domain.written import CATALOGACION, CLIENT_AND_TYPE, CONTACT, HISTORY, OC, PERCENTAGES, TESTS
from envases_ot.errors import NotAllowedError
from envases_ot.models import User, WorkOrder

type Asker = User | AnonymousUser

CATALOGUING_AREAS = (Area.CATALOGACION, Area.PRECATALOGACION)
CLOSED_FOR_SALES = frozenset({State.TERMINADA, State.PERDIDA, State.ANULADA, State.MODIFICACION_OC})
"""States that the sales people's list leaves out at first. Source: workflow/spec.md 13.1."""


COLUMNS_OF_ACTION: Mapping[str, tuple[str, ...]] = {
    "ot.edit.client_type_plant": CLIENT_AND_TYPE,
    "ot.edit.oc": OC,
    "ot.edit.description": ("descripcion",),
}
"""Actions about some columns only; the description is open to whoever edits the OT as well."""


OPEN_WITH_MATERIAL = (
    *CONTACT,
    *PERCENTAGES,
    "numero_colores",
    "inks",
    "color_interno",
    "impresion_color_interno",
    "barniz_uv",
    "longitud_pegado",
)
"""What development and design keep once the material exists; the catalogue goes on with its own form."""
AFTER_MATERIAL = CATALOGACION


def can(user: Asker, action: str, ot: WorkOrder | None = None, *, tipo_solicitud: int | None = None) -> bool:
    """Whether the policy lets this user do this.

    Args:
        action: an id of the table; an unknown one is a KeyError.
        ot: the OT it is done to; without it the answer is whether there can be an OT to do it to.
        tipo_solicitud: for "ot.create", the request type too.
    """
    rule = ACTIONS[action]
    if not isinstance(user, User) or not user.is_active:
        return False
    if action == "ot.create" and tipo_solicitud is not None:
        typed = f"ot.create.type_{tipo_solicitud}"
        if typed not in ACTIONS or not can(user, typed):
            return False
    rol = Rol(user.rol)
    if user.is_superuser or rol in rule.always:
        return True
    if rol not in rule.when:
        return False
    return ot is None or CONDITIONS[rule.when[rol]](user, ot)


def require(
    user: Asker, action: str, ot: WorkOrder | None = None, *, tipo_solicitud: int | None = None
) -> None:
    """Let pass or refuse, saying who may.

    Raises:
        NotAllowedError: NOT_ALLOWED.
    """
    if can(user, action, ot, tipo_solicitud=tipo_solicitud):
        return
    rule = ACTIONS[action]
    who = f"Su rol ({Rol(user.rol).label})" if isinstance(user, User) else "Quien no ha iniciado sesión"
    allowed = [rol.label for rol in Rol if rol in rule.always or rol in rule.when]
    hint = f"Puede: {', '.join(allowed)}." if allowed else "No lo puede ningún rol."
    raise NotAllowedError(f"{who} no puede {rule.label}. {hint}", code="NOT_ALLOWED")


def visible_ots(user: Asker) -> QuerySet[WorkOrder]:
    """The OTs that a user may see, as "ot.view" says for each of them; those taken out are in no list."""
    ots = WorkOrder.objects.filter(active=True)
    if not isinstance(user, User) or not can(user, "ot.view"):
        return ots.none()
    sellers = own_sellers(user)
    return ots if sellers is None else ots.filter(creador__in=sorted(sellers))


def own_sellers(user: User) -> frozenset[int] | None:
    """Sellers whose OTs alone this user sees: themselves, and whom they stand in for; None when they see all."""
    if user.is_superuser or Rol(user.rol) in ACTIONS["ot.view"].always:
        return None
    return acting_for(user)


def default_list_scope(user: Asker) -> dict[str, tuple[int, ...]]:
    """Filters that the list starts with, as look-ups of the ORM; who may see more may lift them.

    Source: workflow/spec.md 13.1.
    """
    if not isinstance(user, User) or user.is_superuser:
        return {}
    if can(user, "ot.list.state_17_only"):
        return {"state_id__in": (State.SALA_MUESTRAS,)}
    scope: dict[str, tuple[int, ...]] = {}
    if can(user, "ot.list.area_default_4_5"):
        scope["current_area_id__in"] = CATALOGUING_AREAS
    elif can(user, "ot.list.area_default_3"):
        scope["current_area_id__in"] = (Area.DISENO,)
    elif can(user, "ot.list.assigned_only_default") and user.area is not None:
        scope["current_area_id__in"] = (user.area,)
    if Rol(user.rol) in SALES - {Rol.VENDEDOR_EXTERNO}:
        scope["state_id__in"] = tuple(state for state in State if state not in CLOSED_FOR_SALES)
    return scope


def creatable_types(user: Asker) -> tuple[TipoSolicitud, ...]:
    """Request types that the user may create, in the order of the form."""
    return tuple(tipo for tipo in TipoSolicitud if can(user, "ot.create", tipo_solicitud=tipo))


def can_retire(user: Asker) -> bool:
    """Whether the user may take an OT out of the lists: only who may edit every OT (docs/decisions/0003)."""
    if not isinstance(user, User) or not user.is_active:
        return False
    return user.is_superuser or Rol(user.rol) in ACTIONS["ot.edit"].always


def acting_rol(user: User) -> Rol:
    """The role that the rules of the form see: a superuser counts as super administrator."""
    return Rol.SUPER_ADMINISTRADOR if user.is_superuser else Rol(user.rol)


def act_as_roles(user: Asker) -> frozenset[Rol]:
    """Roles as which a user may ask the cascade: the own one; any, for those who administer users."""
    if not isinstance(user, User):
        return frozenset()
    return frozenset(Rol) if can(user, "admin.users") else frozenset({Rol(user.rol)})


def editable_fields(user: Asker, ot: WorkOrder | None, tipo_solicitud: int) -> frozenset[str]:
    """Columns that the user may write: in a new OT of this type, or in this OT.

    Args:
        ot: as stored; None for a new one.
    """
    if not isinstance(user, User):
        return frozenset()
    mode: Mode = "create" if ot is None else "edit"
    columns = role_columns(acting_rol(user), mode=mode, tipo_solicitud=tipo_solicitud)
    if ot is None:
        return columns if can(user, "ot.create", tipo_solicitud=tipo_solicitud) else frozenset()
    return columns & _open_columns(user, ot) - _closed_by_material(user, ot)


def roles_that_write(column: str, *, mode: Mode, tipo_solicitud: int) -> list[Rol]:
    """For the words of a refusal: who may be asked to fill or change this column."""
    return [
        rol
        for rol in Rol
        if _may_write(rol, mode=mode, tipo_solicitud=tipo_solicitud)
        and column in role_columns(rol, mode=mode, tipo_solicitud=tipo_solicitud)
    ]


def _may_write(rol: Rol, *, mode: Mode, tipo_solicitud: int) -> bool:
    somebody = User(rol=rol)
    if mode == "create":
        return can(somebody, "ot.create", tipo_solicitud=tipo_solicitud)
    return can(somebody, "ot.edit")


def _open_columns(user: User, ot: WorkOrder) -> frozenset[str]:
    """Columns whose actions the policy allows in this OT, whichever the role's own sections."""
    columns: set[str] = set()
    if can(user, "ot.edit", ot):
        columns.update((*COLUMNS, *GROUPS))
    for action, named in COLUMNS_OF_ACTION.items():
        if can(user, action, ot):
            columns.update(named)
        elif action != "ot.edit.description":
            columns.difference_update(named)
    return frozenset(columns)


def _closed_by_material(user: User, ot: WorkOrder) -> frozenset[str]:
    """What an assigned material closes. Source: ot/required_matrix.json L40."""
    if ot.material_id is None or acting_rol(user) in SUPER:
        return frozenset()
    still_open = OPEN_WITH_MATERIAL if acting_rol(user) in DEVELOPMENT | DESIGN else ()
    return frozenset((*COLUMNS, *GROUPS)) - {*still_open, *AFTER_MATERIAL}


def readable_fields(user: Asker, ot: WorkOrder | None, tipo_solicitud: int) -> frozenset[str]:
    """Columns that the form shows the user; what is not among them is not sent to them either.

    Source: ot/required_matrix.json H01, H08, H11 and H12.
    """
    if not isinstance(user, User):
        return frozenset()
    hidden = set(HISTORY) if ot is None else {name for name in HISTORY if not getattr(ot, name)}
    seller = user if ot is None else ot.creador
    if Rol(seller.rol) != Rol.VENDEDOR_EXTERNO:
        hidden.add("dato_sub_cliente")
    return frozenset((*COLUMNS, *GROUPS)) - hidden - never_read(acting_rol(user))


@cache
def never_read(rol: Rol) -> frozenset[str]:
    """Columns of the forms of others, whichever the OT. Source: ot/required_matrix.json H11 and H12."""
    catalogue = () if rol in CATALOGUERS | SUPER else CATALOGACION
    tests = () if rol in DEVELOPMENT | SUPER else TESTS
    return frozenset((*catalogue, *tests))

"""Answers to the groups "creation", "approvals" and "edit_codes" of the published cases."""

from envases_ot.choices import Area, Rol, State, TipoSolicitud
from envases_ot.domain.permission_table import DEVELOPMENT
from envases_ot.domain.workflow.answers_moves import Answer
from envases_ot.domain.workflow.approvals import (
    Approval,
    Approvals,
    approval_refusal,
    can_decide,
    needed_approvals,
)
from envases_ot.domain.workflow.codes import (
    area_refusal,
    can_make_cad,
    can_make_sap_code,
    crease_refusal,
    sap_code,
    sap_numbers,
    size_refusal,
    trim_refusal,
)
from envases_ot.domain.workflow.creation import CODED, creation_refusal, start_of
from envases_ot.domain.workflow.edits import (
    ALONE,
    Editing,
    can_duplicate,
    can_edit,
    can_edit_description,
    can_edit_oc,
)
from envases_ot.domain.workflow.reading import Reader

SIDES = ("largo", "ancho", "alto")
INNER = tuple(f"interno_{side}" for side in SIDES)
OUTER = tuple(f"externo_{side}" for side in SIDES)
AREAS = ("area_hc", "area_hm", "product_area")
TRIMS = ("recorte_caracteristico", "recorte_adicional")


def answer_creation(reader: Reader) -> Answer:
    rol, tipo = reader.rol(), reader.code("type", TipoSolicitud)
    reason = creation_refusal(rol, tipo, reader.count("descripcion_len"))
    if reason is not None:
        return {"allowed": False, "reason": reason}
    start = start_of(rol)
    return {
        "allowed": True,
        "area": start.area.value,
        "state": start.state.value,
        "slots": {str(area.value): who for area, who in start.slots.items()},
        "material_code": tipo in CODED,
    }


def answer_approvals(reader: Reader) -> Answer:
    """By what is asked: whether a role decides now, whether the samples may go to the room, or who has to approve."""
    tipo = reader.code("type", TipoSolicitud) or TipoSolicitud.MUESTRA_CON_CAD
    needed = needed_approvals(tipo, reader.number("numero_muestras"))
    approvals = Approvals(
        reader.code("sales", Approval) or needed.sales,
        reader.code("development", Approval) or needed.development,
    )
    if reader.has("role_id", "role"):
        return {"allowed": can_decide(reader.rol(), approvals)}
    if reader.has("to_state"):
        is_room = reader.needed("to_state", State) == State.SALA_MUESTRAS
        reason = approval_refusal(tipo, approvals) if is_room else None
        return {"accepted": True} if reason is None else {"refused": reason.value}
    return {"sales": approvals.sales.value, "development": approvals.development.value}


def answer_edit_codes(reader: Reader) -> Answer:
    """By what is asked: what has to fit, a code, the right to make one, a copy, or the right to edit."""
    if reader.has("creases", *INNER, *OUTER, *AREAS, *TRIMS):
        return _fit(reader)
    if reader.has("material"):
        return _code(reader)
    if reader.has("material_code"):
        return dict(
            sap_numbers(
                reader.text("material_code"),
                product_type=reader.number("product_type"),
                process=reader.number("process"),
            )
        )
    if not reader.has("assigned", "ot_area", "last_state", "visited_state_6", "people"):
        return _copy(reader)
    return _edit(reader)


def _fit(reader: Reader) -> Answer:
    reasons = (
        _crease_reason(reader),
        size_refusal(
            [reader.measure(name) for name in INNER],
            [reader.measure(name) for name in OUTER],
            existing_cad=reader.flag("existing_cad"),
        ),
        area_refusal(*(reader.measure(name) for name in AREAS)),
        trim_refusal(reader.measure("area_hm"), [reader.measure(name) for name in TRIMS]),
    )
    reason = next((reason for reason in reasons if reason is not None), None)
    return {"allowed": True} if reason is None else {"allowed": False, "refused": reason}


def _crease_reason(reader: Reader) -> str | None:
    width = reader.measure("anchura_hm")
    if not reader.has("creases") or width is None:
        return None
    return crease_refusal(reader.count("process"), width, reader.measures("creases"))


def _code(reader: Reader) -> Answer:
    """A CAD by structural design, the final SAP code by the catalogue roles."""
    rol = reader.rol()
    asked = can_make_cad if rol in DEVELOPMENT else can_make_sap_code
    allowed = asked(
        rol,
        reader.needed("ot_area", Area),
        reader.needed("type", TipoSolicitud),
        assigned=reader.flag("assigned"),
        has_material=_has_material(reader),
    )
    if not allowed or not reader.has("prefix"):
        return {"allowed": allowed}
    code = sap_code(reader.text("prefix"), reader.text("code"), reader.text("suffix"))
    return {"allowed": True, "codigo": code}


def _has_material(reader: Reader) -> bool:
    """`material` is a truth value, the number of one, or null."""
    return (
        reader.number("material") is not None if not reader.is_truth("material") else reader.flag("material")
    )


def _copy(reader: Reader) -> Answer:
    tipo = reader.needed("type", TipoSolicitud)
    requested = reader.code("requested_type", TipoSolicitud) or tipo
    if not can_duplicate(reader.rol(), tipo, requested):
        return {"allowed": False}
    return {"allowed": True, "opens": "prefilled creation form"}


def _edit(reader: Reader) -> Answer:
    editing = Editing(
        rol=reader.rol(),
        ot_area=reader.code("ot_area", Area) or Area.VENTAS,
        state=reader.code("last_state", State) or State.PROCESO_VENTAS,
        tipo=reader.code("type", TipoSolicitud) or TipoSolicitud.DESARROLLO_COMPLETO,
        assigned=reader.flag("assigned", default=True),
        people=reader.count("people", ALONE),
        visited_precatalogacion=reader.flag("visited_state_6"),
    )
    return {
        "edit": can_edit(editing),
        "edit_description": can_edit_description(editing),
        "edit_oc": can_edit_oc(editing),
        "edit_client": editing.rol == Rol.SUPER_ADMINISTRADOR,
    }

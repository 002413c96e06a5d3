"""Secondary cascades of the commercial sections: hierarchy, client, installation, pallet, order, reference."""

from envases_ot.domain.cascade import secondary_data as data
from envases_ot.domain.cascade.change import INSTALLATION_FSC_OUT, change
from envases_ot.domain.cascade.compiled import CompiledRules
from envases_ot.domain.cascade.policy import (
    INGENIERO,
    JEFE_DESARROLLO,
    JEFE_VENTAS,
    SELLERS,
    VENDEDOR,
    VENDEDOR_EXTERNO,
)
from envases_ot.domain.cascade.secondary_types import Answer, Event, RowFacts, SecondaryQuestion
from envases_ot.domain.cascade.types import CHAIN, FSC, Context
from envases_ot.domain.written import short_form

PALLET_ROLES = SELLERS | {JEFE_VENTAS, INGENIERO}
ORDER_ROLES = frozenset({JEFE_VENTAS, VENDEDOR})
DEVELOPMENT_ROLES = frozenset({JEFE_DESARROLLO, INGENIERO})


def other_request(_: CompiledRules, __: SecondaryQuestion, event: Event, ___: RowFacts) -> Answer:
    """The short form of a sub-type, and none of the other two. Source: ot/fields.md "Type 6 fields"."""
    shown, hidden = short_form(event.value if isinstance(event.value, int) else None)
    return {"visible": shown, "hidden": hidden}


def canal(rules: CompiledRules, _: SecondaryQuestion, event: Event, rows: RowFacts) -> Answer:
    """Source: cascade spec 7.1."""
    hierarchy = rules.data.facts.canal_hierarchies.get(event.value) if isinstance(event.value, int) else None
    return {"values": {"hierarchy_id": hierarchy}} | _level_1(hierarchy is not None, rows)


def hierarchy(_: CompiledRules, __: SecondaryQuestion, event: Event, rows: RowFacts) -> Answer:
    return _level_1(event.value is not None, rows)


def _level_1(is_set: bool, rows: RowFacts) -> Answer:
    reset = ["subhierarchy_id", "subsubhierarchy_id"]
    if not is_set:
        return {"reset": reset, "disabled": reset}
    answer: Answer = {
        "locked": ["hierarchy_id"],
        "enabled": ["subhierarchy_id"],
        "reset": reset,
        "disabled": ["subsubhierarchy_id"],
    }
    return answer | _children("subhierarchy_id", rows)


def subhierarchy(_: CompiledRules, question: SecondaryQuestion, event: Event, rows: RowFacts) -> Answer:
    """Source: cascade spec 7.1; parenthood was never checked on the server."""
    if event.value is None:
        return {"reset": ["subsubhierarchy_id"], "disabled": ["subsubhierarchy_id"]}
    refusal = _not_child(question, "hierarchy_id", rows)
    if refusal is not None:
        return refusal
    answer: Answer = {
        "enabled": ["subhierarchy_id", "subsubhierarchy_id"],
        "reset": ["subsubhierarchy_id"],
        "options_rule": {"subsubhierarchy_id": "active children of the level 2"},
    }
    return answer | _children("subsubhierarchy_id", rows)


def subsubhierarchy(_: CompiledRules, question: SecondaryQuestion, event: Event, rows: RowFacts) -> Answer:
    refusal = None if event.value is None else _not_child(question, "subhierarchy_id", rows)
    return refusal or {"accepted": True}


def _not_child(question: SecondaryQuestion, parent_field: str, rows: RowFacts) -> Answer | None:
    parent = question.values.get(parent_field)
    if rows.parent is None or parent is None or rows.parent == parent:
        return None
    return {"accepted": False, "reason": "NOT_CHILD"}


def _children(name: str, rows: RowFacts) -> Answer:
    """Options of the next level, when known; a level without any is not mandatory."""
    if name not in rows.options:
        return {}
    children = list(rows.options[name])
    return {"options": {name: children}} | ({} if children else {"not_required": [name]})


def client(_: CompiledRules, question: SecondaryQuestion, event: Event, rows: RowFacts) -> Answer:
    """One installation is taken by itself; with none the pallet opens for the seller. Source: cascade spec 7.2."""
    answer: Answer = {"reset": list(data.CLIENT_RESET)}
    installations = rows.options.get("instalacion_cliente")
    if event.value is None or installations is None:
        return answer
    answer["options"] = {"instalacion_cliente": list(installations)}
    if len(installations) == 1:
        answer["values"] = {"instalacion_cliente": installations[0]}
        answer["then"] = "apply the installation rule"
    elif not installations:
        answer["enabled" if question.role == VENDEDOR else "disabled"] = ["restriccion_pallet"]
        answer["not_required"] = list(data.PALLET_LABELS)
    return answer


def installation(rules: CompiledRules, question: SecondaryQuestion, event: Event, rows: RowFacts) -> Answer:
    """What an installation copies on the OT; its FSC goes through the chain. Source: cascade spec 7.2."""
    if event.value is None:
        return {"reset": list(data.CLIENT_RESET[2:]), "not_required": list(data.PALLET_LABELS)}
    known = {**rows.values, **event.data}
    answer: Answer = {
        "filled": list(data.INSTALLATION_COPIES),
        "values": {name: known[name] for name in data.INSTALLATION_COPIES if name in known},
        "required": list(data.PALLET_LABELS),
        "options_rule": {"contactos_cliente": "active contacts of the installation, at most five"},
        "options": {name: list(ids) for name, ids in rows.options.items()},
    }
    fsc = known.get(FSC)
    return answer | (_installation_fsc(rules, question, fsc) if isinstance(fsc, int) else {})


def _installation_fsc(rules: CompiledRules, question: SecondaryQuestion, fsc: int) -> Answer:
    answer: Answer = {"installation_fsc": fsc}
    selections = question.selections
    if selections is None or question.tipo_solicitud is None:
        return answer
    context = Context(question.mode, question.role, question.tipo_solicitud)
    outcome = change(rules, context, selections, name=FSC, value=fsc)
    if outcome.reason == "NOT_ALLOWED":
        return answer | {"note": INSTALLATION_FSC_OUT}
    if not outcome.accepted:
        return answer
    lost = [name for name in outcome.reset if name in CHAIN]
    return answer | {
        "apply_change": {"field": FSC, "value": fsc},
        "expected_reset": lost,
        "ask_user": bool(lost),
    }


def restriccion_pallet(_: CompiledRules, question: SecondaryQuestion, event: Event, __: RowFacts) -> Answer:
    """Source: cascade spec 7.3; edit closes only the first three."""
    if event.value == 1:
        required = list(data.PALLET_BLOCK) if question.role in PALLET_ROLES else []
        return {"enabled": list(data.PALLET_BLOCK), "required": required}
    closed = list(data.PALLET_BASICS if question.mode == "edit" else data.PALLET_BLOCK)
    return {"disabled": closed, "reset": closed}


def pallet_sobre_pallet(_: CompiledRules, __: SecondaryQuestion, event: Event, ___: RowFacts) -> Answer:
    if event.value == 1:
        return {"enabled": ["cantidad"]}
    return {"disabled": ["cantidad"], "reset": ["cantidad"]}


def orden_compra(_: CompiledRules, question: SecondaryQuestion, event: Event, __: RowFacts) -> Answer:
    """Source: cascade spec 7.15."""
    if event.value != 1:
        return {"hidden": ["archivo_oc"], "required": []}
    return {"visible": ["archivo_oc"], "required": ["archivo_oc"] if question.role in ORDER_ROLES else []}


def muestra(_: CompiledRules, __: SecondaryQuestion, event: Event, ___: RowFacts) -> Answer:
    """Source: cascade spec 7.15."""
    if event.value == 1:
        return {"visible": ["numero_muestras"], "required": ["numero_muestras"]}
    return {"hidden": ["numero_muestras"], "reset": ["numero_muestras"], "required": []}


def reference_type(_: CompiledRules, __: SecondaryQuestion, event: Event, ___: RowFacts) -> Answer:
    """Source: cascade spec 7.15."""
    closed = list(data.REFERENCE_FIELDS)
    if event.value == data.SIN_REFERENCIA:
        return {"disabled": closed, "reset": closed}
    return {"enabled": closed}


def reference(_: CompiledRules, question: SecondaryQuestion, event: Event, rows: RowFacts) -> Answer:
    """Type 5 takes board, CAD and product from the reference material and locks them. Source: cascade spec 3.2, 6."""
    if question.tipo_solicitud != data.TIPO_ARTE:
        return {}
    fields = list(data.REFERENCE_FILLS)
    if event.value is None:
        return {"reset": fields}
    if not rows.has_carton:
        return {"accepted": False, "reason": "NO_CARTON"}
    values = {name: rows.values[name] for name in fields if name in rows.values}
    return {"filled": fields, "readonly": fields, "values": values}


def reference_type_options(question: SecondaryQuestion) -> Answer:
    """Type 5 does not offer "Sin referencia"."""
    without = data.SIN_REFERENCIA if question.tipo_solicitud == data.TIPO_ARTE else None
    return {"options": [value for value in data.REFERENCE_TYPES if value != without]}


def request_types(question: SecondaryQuestion) -> Answer:
    """Request types that a role may create. Source: cascade spec 1."""
    if question.role == VENDEDOR_EXTERNO:
        return {"options": list(data.TIPOS_OF_EXTERNAL_SELLER)}
    if question.area == "desarrollo" or (question.area is None and question.role in DEVELOPMENT_ROLES):
        return {"options": list(data.TIPOS_OF_DEVELOPMENT)}
    return {"options": list(data.TIPOS_OF_SALES)}


def hierarchies_of_copy() -> Answer:
    """A duplicate starts without hierarchies. Source: cascade spec 7.1."""
    return {"values": {"hierarchy_id": None, "subhierarchy_id": None, "subsubhierarchy_id": None}}

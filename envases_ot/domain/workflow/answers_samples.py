"""Answers to the group "samples" of the published cases.

The published questions do not name the act: S001 finishes and S010 rejects the very same sample. So an answer says what
the acts of the role would do, under keys that do not meet; `action` asks about one of them.
"""

from collections.abc import Callable, Mapping
from typing import Final

from envases_ot.choices import (
    AjusteAreaDesarrollo,
    Area,
    GestionType,
    MuestraState,
    Rol,
    State,
    TipoSolicitud,
)
from envases_ot.domain.permission_table import SAMPLE_ROOM
from envases_ot.domain.workflow import samples
from envases_ot.domain.workflow.answers_moves import Answer
from envases_ot.domain.workflow.reading import Reader
from envases_ot.domain.workflow.refusals import Refusal

REFUSED: Final[Answer] = {"allowed": False}


def answer_samples(reader: Reader) -> Answer:
    """By what is asked: one act by name, the deliveries of a sample, a shipment, or what the role may do."""
    action = reader.text("action")
    if action:
        if action not in ACTIONS:
            raise reader.malformed("action", f"Use uno de: {', '.join(ACTIONS)}.")
        return ACTIONS[action](reader)
    if reader.has("destinations"):
        return _deliveries(reader)
    if reader.has("forma", "numero_envio"):
        return _shipment(reader)
    return _acts_of_role(reader) if reader.has("sample") else _create(reader)


def _acts_of_role(reader: Reader) -> Answer:
    rol = reader.rol()
    if rol in SAMPLE_ROOM:
        if reader.has("other_pending"):
            return _return(reader)
        return _reject(reader) | _finish(reader) | _prioritised(reader)
    if rol == Rol.JEFE_DESARROLLO:
        return _cancel(reader) | _prioritise(reader)
    return _cancel(reader)


def _deliveries(reader: Reader) -> Answer:
    addresses = reader.count("client_addresses")
    if addresses > samples.ADDRESSES_MAX:
        raise reader.malformed("client_addresses", f"Hasta {samples.ADDRESSES_MAX} direcciones.")
    rows = samples.delivery_rows(reader.numbers("destinations"), addresses)
    return {"rows": len(rows), "per_row": rows}


def _shipment(reader: Reader) -> Answer:
    number = reader.text("numero_envio")
    if samples.needs_shipment_number(reader.count("destination"), reader.number("forma"), number):
        return {"refused": Refusal.SHIPMENT_NUMBER.value}
    return {"accepted": True}


def _read(reader: Reader) -> samples.Before:
    sample = reader.inner("sample")
    return samples.Before(
        rol=reader.rol(),
        ot_area=reader.needed("ot_area", Area),
        state=sample.needed("state", MuestraState),
        user_room=reader.number("user_room"),
        room=sample.number("room"),
        destination=sample.count("destination"),
        is_cut=sample.flag("cut_date_checked"),
        is_own=sample.flag("own"),
    )


def _finish(reader: Reader) -> Answer:
    before = _read(reader)
    if not samples.can_finish(before):
        return REFUSED
    told = 'seller "Muestra Lista"' if before.destination == samples.RETIRA_VENTAS else None
    return {"allowed": True, "to": MuestraState.TERMINADA.value, "notify": told}


def _return(reader: Reader) -> Answer:
    """One of several goes back as a gestion; the last one takes the OT along."""
    if not samples.can_return(_read(reader)):
        return REFUSED
    is_last = reader.count("other_pending") == 0
    return {
        "allowed": True,
        "to": MuestraState.DEVUELTA.value,
        "gestion_type": GestionType.CAMBIO_ESTADO.value if is_last else GestionType.DEVOLUCION_MUESTRA.value,
        "ot_state": State.MUESTRA_DEVUELTA.value if is_last else None,
    }


def _reject(reader: Reader) -> Answer:
    if not samples.can_reject(_read(reader)):
        return REFUSED
    return {
        "allowed": True,
        "gestion_type": GestionType.CAMBIO_ESTADO.value,
        "ot_state": State.RECHAZADA.value,
        "all_pending_to": MuestraState.RECHAZADA.value,
    }


def _cancel(reader: Reader) -> Answer:
    return (
        {"allowed": True, "to": MuestraState.ANULADA.value} if samples.can_cancel(_read(reader)) else REFUSED
    )


def _prioritise(reader: Reader) -> Answer:
    prioritised = _prioritised(reader)
    return {"allowed": True, **prioritised} if prioritised else REFUSED


def _prioritised(reader: Reader) -> Answer:
    """The mark that the sample would have; nothing for those who do not set it."""
    if not samples.can_prioritise(_read(reader)):
        return {}
    return {"prioritaria": int(not reader.inner("sample").flag("prioritaria"))}


def _delete(reader: Reader) -> Answer:
    return {"allowed": samples.can_delete(_read(reader))}


def _create(reader: Reader) -> Answer:
    area = reader.needed("ot_area", Area)
    if not samples.can_create(reader.rol(), area, assigned=reader.flag("assigned")):
        return REFUSED
    return {"allowed": True, "state": samples.created_state(area).value}


def _import(reader: Reader) -> Answer:
    area = reader.code("ot_area", Area) or Area.DESARROLLO
    tipo = reader.needed("request_type", TipoSolicitud)
    ajuste = reader.code("adjust", AjusteAreaDesarrollo)
    if not samples.can_import(reader.rol(), tipo, ajuste, assigned=reader.flag("assigned")):
        return REFUSED
    return {"allowed": True, "state": samples.created_state(area, is_import=True).value}


ACTIONS: Final[Mapping[str, Callable[[Reader], Answer]]] = {
    "finish": _finish,
    "return": _return,
    "reject": _reject,
    "cancel": _cancel,
    "priority": _prioritise,
    "delete": _delete,
    "create": _create,
    "import": _import,
}

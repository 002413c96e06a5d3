"""Why the workflow says no: the published words, which other systems compare, and the Spanish that people read."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final


class Refusal(StrEnum):
    """One reason; its value is the published text. Source: workflow/cases.json, `refused` and `reason`."""

    REDIRECTED = "role without work space: sent back"
    NO_AREA = "role has no area: history and files only"
    NOT_ASSIGNED = "not assigned to the OT"
    NO_BUTTON = "chief/super role: activity button not shown"
    LOST = "Perdida: only Ventas may reactivate"
    CANCELLED = "Anulada: closed for ever, a new OT is required"
    OTHER_AREA = "OT is in another area: only Consulta and Archivo"
    NO_TARGET = "no target state for this role area"
    NOT_OFFERED = "state not offered"
    EXTERNAL_PENDING = "external design not received"
    NO_SAMPLES = "no samples"
    NO_CUTTING_ROOM = "samples without cutting room"
    SAMPLES_IN_PROCESS = "samples still in process"
    SAMPLES_OPEN = "samples still open"
    APPROVAL_PENDING = "approval pending"
    APPROVAL_REJECTED = "approval rejected"
    REJECTION_INCOMPLETE = "target area and motive required"
    TARGET_NOT_ALLOWED = "target not allowed"
    MOTIVE_NOT_ALLOWED = "motive not allowed"
    SHIPMENT_NUMBER = "shipment number required"


MESSAGES: Final[Mapping[Refusal, str]] = {
    Refusal.REDIRECTED: "Su rol no trabaja OT: administra usuarios y tablas.",
    Refusal.NO_AREA: "Su rol no tiene área: puede leer la OT y sus archivos, no moverla.",
    Refusal.NOT_ASSIGNED: "No está asignado a esta OT: pida a su jefe que se la asigne.",
    Refusal.NO_BUTTON: "El Super Administrador no mueve OT: solo reabre una terminada.",
    Refusal.LOST: "La OT está perdida: solo Ventas la puede reactivar.",
    Refusal.CANCELLED: "La OT está anulada y no vuelve: cree una nueva.",
    Refusal.OTHER_AREA: "La OT está en otra área: desde aquí solo se consulta o se suben archivos.",
    Refusal.NO_TARGET: "La OT terminó: desde aquí no se mueve.",
    Refusal.NOT_OFFERED: "Desde el estado actual no se pasa a ese estado.",
    Refusal.EXTERNAL_PENDING: "Falta recibir el diseño enviado al diseñador externo.",
    Refusal.NO_SAMPLES: "La OT no tiene muestras: agregue al menos una.",
    Refusal.NO_CUTTING_ROOM: "Hay muestras sin sala de corte: indíquela en cada una.",
    Refusal.SAMPLES_IN_PROCESS: "Hay muestras en proceso: termínelas, recházelas o devuélvalas.",
    Refusal.SAMPLES_OPEN: "Hay muestras sin terminar: termínelas, recházelas o anúlelas.",
    Refusal.APPROVAL_PENDING: "Falta aprobar las muestras: pídalo al jefe que corresponde.",
    Refusal.APPROVAL_REJECTED: "Las muestras no se aprobaron: cambie su número para que se decida de nuevo.",
    Refusal.REJECTION_INCOMPLETE: "Para rechazar indique el área de destino y el motivo.",
    Refusal.TARGET_NOT_ALLOWED: "Desde esta área no se rechaza hacia esa.",
    Refusal.MOTIVE_NOT_ALLOWED: "Ese motivo no sirve para rechazar hacia esa área.",
    Refusal.SHIPMENT_NUMBER: "El envío por Chile Express necesita su número.",
}

"""The secondary cascades: what a field outside the chain opens, closes, fills or asks for. Pure.

Source: cascade spec 7. The rows that a question names (a client, a CAD) are looked up by the door and come as facts.
"""

from collections.abc import Callable, Mapping

from envases_ot.domain.cascade import secondary_commercial as commercial
from envases_ot.domain.cascade import secondary_print as printing
from envases_ot.domain.cascade import secondary_product as product
from envases_ot.domain.cascade.compiled import CompiledRules
from envases_ot.domain.cascade.secondary_data import TIPO_MUESTRA
from envases_ot.domain.cascade.secondary_types import (
    NOTHING_KNOWN,
    Answer,
    Event,
    RowFacts,
    SecondaryQuestion,
)

type Rule = Callable[[CompiledRules, SecondaryQuestion, Event, RowFacts], Answer]

RULES_BY_FIELD: Mapping[str, tuple[Rule, ...]] = {
    "ajuste_area_desarrollo": (commercial.other_request,),
    "canal_id": (commercial.canal,),
    "hierarchy_id": (commercial.hierarchy,),
    "subhierarchy_id": (commercial.subhierarchy,),
    "subsubhierarchy_id": (commercial.subsubhierarchy,),
    "client_id": (commercial.client,),
    "instalacion_cliente": (commercial.installation,),
    "restriccion_pallet": (commercial.restriccion_pallet,),
    "pallet_sobre_pallet": (commercial.pallet_sobre_pallet,),
    "oc": (commercial.orden_compra,),
    "muestra": (commercial.muestra,),
    "reference_type": (commercial.reference_type,),
    "reference_id": (commercial.reference,),
    "product_type_id": (product.product_type,),
    "maquila": (product.maquila,),
    "cinta": (product.cinta,),
    "fsc": (product.fsc,),
    "planta_id": (product.planta,),
    "cad_id": (product.cad,),
    "matriz_id": (product.matriz,),
    "product_type_developing_id": (product.development,),
    "pegado_terminacion": (product.pegado_terminacion,),
    "impresion": (printing.impresion,),
    "coverage_internal_id": (product.coverage,),
    "coverage_external_id": (product.coverage, printing.coverage_external),
    "percentage_coverage_external": (printing.percentage_external,),
    "numero_colores": (printing.numero_colores,),
    "trazabilidad": (printing.trazabilidad,),
    "design_type_id": (printing.design_type,),
}


def derive(rules: CompiledRules, question: SecondaryQuestion, rows: RowFacts = NOTHING_KNOWN) -> Answer:
    """What follows from the event, or from the state when there is none; an empty answer means nothing does.

    Args:
        rows: what is known of the row that the event chose.
    """
    if question.event is None:
        return _of_state(question)
    answer: Answer = {}
    for rule in RULES_BY_FIELD.get(question.event.field, ()):
        answer |= rule(rules, question, question.event, rows)
    return answer


def _of_state(question: SecondaryQuestion) -> Answer:
    """The cascades that look at the form as it stands."""
    if question.field_asked == "termocontraible":
        return product.termocontraible(question)
    if question.field_asked == "reference_type":
        return commercial.reference_type_options(question)
    if "termocontraible" in question.installation:
        return product.termocontraible_of_installation(question)
    if question.material_assigned:
        return product.development_with_material(question)
    if question.selections is not None:
        return printing.colour_lock(question)
    return _of_form(question)


def _of_form(question: SecondaryQuestion) -> Answer:
    """What a form starts with, by mode, request type or role."""
    if question.mode == "duplicate" and question.stored:
        hierarchies = commercial.hierarchies_of_copy() if "canal_id" in question.stored else {}
        return hierarchies | (product.cad_of_copy() if "cad_id" in question.stored else {})
    if question.tipo_solicitud == TIPO_MUESTRA:
        return {"values": {"muestra": 1}}
    return commercial.request_types(question)

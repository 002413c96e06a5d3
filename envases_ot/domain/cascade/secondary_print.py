"""Secondary cascades of printing: design type, colours, UV varnish, traceability, the colour lock."""

from envases_ot.domain.cascade import secondary_data as data
from envases_ot.domain.cascade.compiled import CompiledRules
from envases_ot.domain.cascade.effects import design_of
from envases_ot.domain.cascade.policy import VENDEDOR
from envases_ot.domain.cascade.secondary_types import Answer, Event, RowFacts, SecondaryQuestion
from envases_ot.domain.cascade.types import COVERAGE_EXTERNAL, COVERAGE_INTERNAL, IMPRESION

COLOUR_SLOTS = 6
UV_FIELDS = ("barniz_uv", "porcentanje_barniz_uv")
TRACED = frozenset({2, 3})


def impresion(_: CompiledRules, question: SecondaryQuestion, event: Event, __: RowFacts) -> Answer:
    external = _number(question.values.get(COVERAGE_EXTERNAL))
    return design_of(_number(event.value), mode=question.mode, external=external)


def coverage_external(_: CompiledRules, question: SecondaryQuestion, event: Event, __: RowFacts) -> Answer:
    """The colours that the coating leaves, and the varnish percentage that UV copies. Source: cascade spec 7.6, 7.7."""
    answer: Answer = {}
    if IMPRESION in question.values:
        printing = _number(question.values[IMPRESION])
        answer = design_of(printing, mode=question.mode, external=_number(event.value))
    percentage = question.values.get("percentage_coverage_external")
    if event.value == data.UV_COVERAGE and percentage is not None:
        answer["values"] = {"porcentanje_barniz_uv": percentage}
    return answer


def percentage_external(_: CompiledRules, question: SecondaryQuestion, event: Event, __: RowFacts) -> Answer:
    """Source: cascade spec 7.6."""
    if question.values.get(COVERAGE_EXTERNAL) != data.UV_COVERAGE:
        return {}
    return {"values": {"porcentanje_barniz_uv": event.value}}


def numero_colores(_: CompiledRules, question: SecondaryQuestion, event: Event, __: RowFacts) -> Answer:
    """Slots that a colour count opens; with UV one of the colours is the varnish. Source: cascade spec 7.7."""
    has_uv = question.values.get(COVERAGE_EXTERNAL) == data.UV_COVERAGE
    slots = min(max((_number(event.value) or 0) - int(has_uv), 0), COLOUR_SLOTS)
    return {
        "colour_slots_enabled": list(range(1, slots + 1)),
        "colour_slots_cleared": list(range(slots + 1, COLOUR_SLOTS + 1)),
        "barniz_uv_enabled": has_uv,
        "porcentanje_barniz_uv_enabled": has_uv,
        "cleared": [] if has_uv else list(UV_FIELDS),
    }


def trazabilidad(_: CompiledRules, question: SecondaryQuestion, event: Event, __: RowFacts) -> Answer:
    """Only where nothing is printed: with a real printing the count stays. Source: cascade spec 7.8."""
    applies = question.tipo_solicitud == 1 and question.role == VENDEDOR
    if not applies or question.values.get(IMPRESION) != data.NO_PRINTING:
        return {"values": {}}
    if event.value in TRACED:
        return {"values": {"numero_colores": 1}}
    untraced = question.stored.get("numero_colores", 0) if question.mode == "edit" else 0
    return {"values": {"numero_colores": untraced}}


def design_type(rules: CompiledRules, _: SecondaryQuestion, event: Event, __: RowFacts) -> Answer:
    """Source: cascade spec 7.7."""
    complexity = rules.data.facts.complexities.get(event.value) if isinstance(event.value, int) else None
    return {"values": {"complejidad": complexity}, "readonly": ["complejidad"]}


def colour_lock(question: SecondaryQuestion) -> Answer:
    """Graphic fields wait for both coverages; printing does not, as the coverages depend on it.

    Source: cascade spec 7.9.
    """
    selections = question.selections or {}
    is_blank = any(selections.get(name) is None for name in (COVERAGE_INTERNAL, COVERAGE_EXTERNAL))
    if question.tipo_solicitud in data.COLOUR_LOCK_TIPOS and is_blank:
        return {
            "disabled": list(data.COLOUR_LOCK),
            "reason": "COVERAGES_MISSING",
            "not_disabled": [IMPRESION],
        }
    return {"enabled": ["design_type_id", "numero_colores"]}


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None

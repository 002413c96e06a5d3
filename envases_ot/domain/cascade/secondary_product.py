"""Secondary cascades of the product: maquila, tape, country, plant, CAD, die, development, finish."""

from envases_ot.domain.cascade import secondary_data as data
from envases_ot.domain.cascade.compiled import CompiledRules
from envases_ot.domain.cascade.effects import maquila_of, sequences_of
from envases_ot.domain.cascade.policy import (
    DISENADOR,
    INGENIERO,
    JEFE_DESARROLLO,
    JEFE_VENTAS,
    SELLERS,
    SUPER_ADMINISTRADOR,
)
from envases_ot.domain.cascade.secondary_types import Answer, Event, RowFacts, SecondaryQuestion

TAPE_ROLES = frozenset({JEFE_DESARROLLO, INGENIERO})
PERCENTAGE_ROLES = SELLERS | {DISENADOR}
DEVELOPMENT_DATA_ROLES = SELLERS | {JEFE_VENTAS, JEFE_DESARROLLO, INGENIERO}


def product_type(rules: CompiledRules, question: SecondaryQuestion, event: Event, _: RowFacts) -> Answer:
    """Maquila of the type, and the fixed measures of a corner board. Source: cascade spec 7.12, 7.13."""
    value = event.value if isinstance(event.value, int) else None
    facts = rules.data.facts
    enabled = value in facts.maquila_product_types
    services = list(facts.maquila_services.get(value, ())) if value is not None else []
    answer: Answer = {
        "maquila_enabled": enabled,
        **maquila_of(facts, value, mode=question.mode),
        "services_if_yes": services if enabled else [],
        "services_map": services,
        "services_enabled": False,
    }
    if value == data.CORNER_BOARD and question.mode != "create":
        answer["values"] = dict(data.CORNER_BOARD_VALUES)
        answer["readonly"] = list(data.CORNER_BOARD_VALUES)
    return answer


def maquila(rules: CompiledRules, question: SecondaryQuestion, event: Event, _: RowFacts) -> Answer:
    """Source: cascade spec 7.12."""
    service = ["maquila_servicio_id"]
    if event.value != 1:
        return {"disabled": service, "reset": service, "values": {"maquila_servicio_id": None}}
    product = question.values.get("product_type_id")
    services = rules.data.facts.maquila_services.get(product, ()) if isinstance(product, int) else ()
    answer: Answer = {"enabled": service, "options": {"maquila_servicio_id": list(services)}}
    return answer if services else answer | {"not_required": service}


def coverage(_: CompiledRules, question: SecondaryQuestion, event: Event, __: RowFacts) -> Answer:
    """The percentage of a coverage. Source: cascade spec 7.6."""
    percentage = data.PERCENTAGES[event.field]
    if event.value is None or event.value == data.NO_COVERAGE:
        return {"disabled": [percentage], "reset": [percentage]}
    required = [percentage] if question.role in PERCENTAGE_ROLES else []
    return {"enabled": [percentage], "required": required}


def cinta(_: CompiledRules, question: SecondaryQuestion, event: Event, __: RowFacts) -> Answer:
    """Source: cascade spec 7.5."""
    block = list(data.TAPE_BLOCK)
    if event.value != 1:
        return {"hidden": block, "reset": block}
    return {
        "visible": block,
        "required": block if question.role in TAPE_ROLES else [],
        "options": {"tipo_cinta": [1, 2], "corte_liner": [0, 1]},
        "ranges": {"cintas_x_caja": [0, data.MAX_CINTAS_X_CAJA], "distancia_cinta_n": [0, None]},
    }


def fsc(_: CompiledRules, __: SecondaryQuestion, event: Event, ___: RowFacts) -> Answer:
    """Source: cascade spec 7.4."""
    if event.value is None:
        return {}
    if event.value == data.SIN_FSC:
        return {"disabled": ["pais_id"], "reset": ["pais_id"]}
    return {"enabled": ["pais_id"], "required_recommended": ["pais_id"]}


def planta(rules: CompiledRules, _: SecondaryQuestion, event: Event, __: RowFacts) -> Answer:
    """Source: cascade spec 7.10, 7.11."""
    value = event.value if isinstance(event.value, int) else None
    answer = sequences_of(rules.data.facts, value)
    if value is None:
        return answer
    return (
        {"termocontraible": None}
        | answer
        | {
            "original_grid": data.ORIGINAL_GRID,
            "auxiliary_grids": data.AUXILIARY_GRIDS,
            "options_rule": "active sequences of the plant of each grid",
        }
    )


def termocontraible(question: SecondaryQuestion) -> Answer:
    return {"visible": question.tipo_solicitud in data.TERMOCONTRAIBLE_TIPOS}


def termocontraible_of_installation(question: SecondaryQuestion) -> Answer:
    """The plant's rule wins; the installation is a default where the plant leaves a choice. Source: 7.11."""
    plant = question.values.get("planta_id")
    if isinstance(plant, int) and plant in data.TERMOCONTRAIBLE_PLANTS:
        return {
            "values": {"termocontraible": question.installation["termocontraible"]},
            "enabled": ["termocontraible"],
        }
    return {"values": {"termocontraible": 0}, "disabled": ["termocontraible"]}


def cad(_: CompiledRules, question: SecondaryQuestion, event: Event, rows: RowFacts) -> Answer:
    """Source: cascade spec 7.13."""
    measures = list(data.CAD_MEASURES)
    answer: Answer = {"reset": ["matriz_id", *data.STROKES, "cuchillas"]}
    if event.value is None:
        return answer | {"enabled": measures, "readonly": []}
    answer |= {
        "filled": measures,
        "readonly": [] if question.role == SUPER_ADMINISTRADOR else measures,
        "options_rule": {"matriz_id": "active dies whose plano_cad equals the CAD code"},
        "options": {name: list(ids) for name, ids in rows.options.items()},
        "values": dict(rows.values),
    }
    return answer | _rayados(rows)


def _rayados(rows: RowFacts) -> Answer:
    """All three creases: each is its value or 0; none: free; some: written as they come."""
    if rows.rayados is None:
        return {}
    creases = dict(zip(data.RAYADOS, rows.rayados, strict=True))
    if not any(creases.values()):
        return {"allowed_values": {}}
    answer: Answer = {"values": {**rows.values, **creases}}
    if all(creases.values()):
        answer["allowed_values"] = {name: [0, value] for name, value in creases.items()}
    return answer


def matriz(_: CompiledRules, __: SecondaryQuestion, event: Event, rows: RowFacts) -> Answer:
    """Source: cascade spec 7.13."""
    if event.value is None:
        return {"reset": list(data.DIE_FILLS)}
    answer: Answer = {"filled": list(data.DIE_FILLS), "values": dict(rows.values)}
    return answer | ({"reset": list(data.RAYADOS)} if rows.is_complete_die else {})


def cad_of_copy() -> Answer:
    """A duplicate drops the CAD and all that came from it. Source: cascade spec 4."""
    return {"reset": ["cad_id", "matriz_id", *data.RAYADOS, "items_set", *data.CAD_MEASURES]}


def development(_: CompiledRules, question: SecondaryQuestion, event: Event, __: RowFacts) -> Answer:
    """Source: cascade spec 7.14."""
    branch = data.DEVELOPMENT_BRANCHES.get(event.value, ()) if isinstance(event.value, int) else ()
    closed = [name for name in (*data.FOOD_FIELDS, *data.SUBSTANCE_FIELDS) if name not in branch]
    must = question.role in DEVELOPMENT_DATA_ROLES or (
        question.role == DISENADOR and question.mode == "create"
    )
    return {
        "enabled": list(branch),
        "required": list(branch) if must else [],
        "disabled": closed,
        "reset": closed,
    }


def development_with_material(question: SecondaryQuestion) -> Answer:
    """An assigned material closes the section in edit. Source: cascade spec 7.14."""
    if question.mode != "edit" or question.role == SUPER_ADMINISTRADOR:
        return {"disabled": []}
    return {"disabled": list(data.DEVELOPMENT_SECTION)}


def pegado_terminacion(_: CompiledRules, __: SecondaryQuestion, event: Event, ___: RowFacts) -> Answer:
    """Source: cascade spec 7.13."""
    return {"values": {"pegado": None if event.value is None else int(event.value != 0)}}

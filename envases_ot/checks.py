"""System checks of ours: what is said twice has to agree, or `manage.py check` names what does not."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from django.core.checks import CheckMessage, Error, register

from envases_ot.choices import ChainField
from envases_ot.domain.calculations.families import BoardFamily, ProcessFamily
from envases_ot.domain.calculations.parameters import CONSTANTS
from envases_ot.domain.calculations.trims import Axis, TrimUse
from envases_ot.domain.cascade import policy
from envases_ot.domain.cascade.types import CHAIN
from envases_ot.domain.locks import LOCKS
from envases_ot.domain.ot_columns import COLUMNS, GROUPS
from envases_ot.domain.permission_conditions import CONDITIONS
from envases_ot.domain.permission_table import ACTIONS
from envases_ot.domain.required import REQUIRED
from envases_ot.domain.written import NOT_APPLICABLE, WRITTEN_BY_AREA
from envases_ot.models import CalculationConstant, CascadeValidCombination, Trim, WorkOrder
from envases_ot.sections import SECTIONS


@register()
def check_sections(**kwargs: Any) -> list[CheckMessage]:
    """Every field of the OT that people write stands in exactly one section, and nothing else does. Code E001."""
    written = {field.name for field in WorkOrder._meta.concrete_fields if field.editable} - {"id"}
    places = Counter(name for names in SECTIONS.values() for name in names)
    expected = dict.fromkeys(written, 1)
    return [
        Error(
            f"El campo {name} está en {places[name]} secciones; debe estar en {expected.get(name, 0)}.",
            hint="sections.py nombra una vez cada campo de la OT que se escribe.",
            id="envases_ot.E001",
        )
        for name in sorted(written | set(places))
        if places[name] != expected.get(name, 0)
    ]


@register()
def check_chain(**kwargs: Any) -> list[CheckMessage]:
    """The nine fields of the cascade are one list, and columns of the OT and of its combinations. Code E002."""
    tables = {"choices.ChainField": ChainField.values, "cascade.types.CHAIN": CHAIN}
    for model in (WorkOrder, CascadeValidCombination):
        columns = [str(field.column) for field in model._meta.concrete_fields]
        tables[str(model._meta.verbose_name)] = [name for name in columns if name in CHAIN]
    return [
        Error(f"{where} no tiene los campos de la cascada en su orden: {list(names)}.", id="envases_ot.E002")
        for where, names in tables.items()
        if tuple(names) != CHAIN
    ]


@register()
def check_policy(**kwargs: Any) -> list[CheckMessage]:
    """What the policy names exists: columns of a section, conditions that are decided somewhere. Codes E003, E004."""
    named = {
        "domain/locks.py": [column for lock in LOCKS for column in lock.fields],
        "domain/written.py, áreas": [column for columns in WRITTEN_BY_AREA.values() for column in columns],
        "domain/written.py, tipos": [column for columns in NOT_APPLICABLE.values() for column in columns],
        "domain/required.py": [column for rule in REQUIRED for column in (*rule.fields, *rule.triggers)],
        "domain/cascade/policy.py": [
            column
            for rule in (*policy.EDITABLE, *policy.OPTIONAL, *policy.REQUIRED)
            for column in rule.fields
        ],
    }
    undecided = {name for action in ACTIONS.values() for name in action.when.values()} - set(CONDITIONS)
    return [
        *(error for where, columns in named.items() for error in _unknown_columns(where, columns)),
        *(
            Error(f"Ninguna función decide la condición {name} de la política.", id="envases_ot.E004")
            for name in sorted(undecided)
        ),
    ]


@register()
def check_calculations(**kwargs: Any) -> list[CheckMessage]:
    """What the tables of constants and trims can say is what the formulas know. Code E005."""
    pairs: dict[str, tuple[Iterable[str], Iterable[str]]] = {
        "constantes de cálculo": (CalculationConstant.Codigo.values, CONSTANTS),
        "herramientas de las orillas": (Trim.Uso.values, TrimUse),
        "familias de proceso": (Trim.FamiliaProceso.values, ProcessFamily),
        "familias de cartón": (Trim.FamiliaCarton.values, ("", *BoardFamily)),
        "ejes": (Trim.Eje.values, Axis),
    }
    return [
        Error(f"Las {name} de la tabla y de las fórmulas difieren: {sorted(unlike)}.", id="envases_ot.E005")
        for name, (stored, known) in pairs.items()
        if (unlike := set(stored) ^ set(known))
    ]


def _unknown_columns(where: str, columns: Iterable[str]) -> list[CheckMessage]:
    return [
        Error(f"{where} nombra la columna {column}, que no está en ninguna sección.", id="envases_ot.E003")
        for column in sorted(set(columns) - {*COLUMNS, *GROUPS})
    ]

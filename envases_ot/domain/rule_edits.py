"""What an edit of the rules must keep: every name real, every row whole. One judge for the admin and the API."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import transaction

from envases_ot.choices import ChainField, Rol, RuleCondition, RuleSetStatus, TipoSolicitud
from envases_ot.errors import DomainError, Problem
from envases_ot.models import CascadeTable, RuleSet, WorkOrder

KNOWN_COLUMNS = frozenset(
    field.column for field in WorkOrder._meta.concrete_fields if field.editable and not field.generated
)
LISTED = (RuleCondition.IN, RuleCondition.NOT_IN)
COMPARED = (RuleCondition.EQUALS, RuleCondition.NOT_EQUALS, *LISTED)


def validate_rule(row: Mapping[str, Any]) -> list[Problem]:
    """Problems of a `CascadeRule` as it would be stored: names that are no OT column, conditions that say nothing."""
    return [
        *_unknown(row, "trigger_field", [row.get("trigger_field")]),
        *_unknown(row, "target_field", [row.get("target_field")]),
        *_unknown(row, "reset_fields", row.get("reset_fields") or []),
        *_condition_problems(row),
    ]


def _unknown(row: Mapping[str, Any], field: str, names: Sequence[Any]) -> list[Problem]:
    strangers = [str(name) for name in names if name and name not in KNOWN_COLUMNS]
    if not strangers:
        return []
    message = f"No es un campo de la OT: {', '.join(strangers)}. Use el nombre de la columna, como planta_id."
    return [Problem(field, "CAMPO_DESCONOCIDO", message)]


def _condition_problems(row: Mapping[str, Any]) -> list[Problem]:
    value = row.get("condition_value")
    kind = row.get("condition_type")
    if kind in COMPARED and value in (None, "", [], {}):
        return [
            Problem(
                "condition_value", "CONDICION_VACIA", "Esta condición necesita un valor con que comparar."
            )
        ]
    if kind in LISTED and not isinstance(value, list | dict):
        return [Problem("condition_value", "CONDICION_FORMA", "Escriba una lista, como [1, 2].")]
    if not isinstance(value, dict):
        return []
    return [
        *_strange_members(value, "role", frozenset(Rol.values), "No es un rol"),
        *_strange_members(
            value, "tipo_solicitud", frozenset(TipoSolicitud.values), "No es un tipo de solicitud"
        ),
    ]


def _strange_members(value: Mapping[str, Any], key: str, known: frozenset[Any], what: str) -> list[Problem]:
    members = value.get(key, [])
    strangers = [
        member for member in (members if isinstance(members, list) else [members]) if member not in known
    ]
    if not strangers:
        return []
    named = ", ".join(str(member) for member in strangers)
    return [Problem("condition_value", "CONDICION_DESCONOCIDA", f"{what}: {named}.")]


def validate_combination(table: CascadeTable, row: Mapping[str, Any]) -> list[Problem]:
    """Problems of a combination: it fills exactly the fields of its table. `row` is by column name."""
    problems = []
    for column in ChainField.values:
        filled = row.get(column) is not None
        if column in table.fields and not filled:
            problems.append(Problem(column, "REQUIRED", f"La tabla «{table.name}» lleva este campo."))
        elif column not in table.fields and filled:
            problems.append(
                Problem(column, "NOT_APPLICABLE", f"La tabla «{table.name}» no lleva este campo.")
            )
    return problems


def validate_table(table: CascadeTable, fields: Sequence[str]) -> list[Problem]:
    """A table that has rows keeps its fields: the rows are written in them."""
    if len(set(fields)) != len(fields):
        return [Problem("fields", "CAMPO_REPETIDO", "Hay un campo repetido.")]
    if table.pk and list(fields) != _stored_fields(table) and table.combinations.exists():
        return [
            Problem(
                "fields", "TABLA_CON_FILAS", "La tabla ya tiene filas: cree otra tabla en vez de cambiarla."
            )
        ]
    return []


def _stored_fields(table: CascadeTable) -> list[str]:
    return list(CascadeTable.objects.values_list("fields", flat=True).get(pk=table.pk))


@transaction.atomic
def publish_rules(rule_set_pk: int) -> RuleSet:
    """Puts a rule set in force and retires the one that was, for the same form.

    Raises:
        DomainError: SIN_TABLAS, a rule set without tables would allow nothing.
    """
    rule_set = RuleSet.objects.select_for_update().get(pk=rule_set_pk)
    if not rule_set.tables.exists():
        raise DomainError("El juego no tiene tablas: con él nada sería posible.", code="SIN_TABLAS")
    published = RuleSet.objects.select_for_update().filter(
        form_context=rule_set.form_context, status=RuleSetStatus.PUBLISHED
    )
    for other in published.exclude(pk=rule_set_pk):
        other.status = RuleSetStatus.RETIRED
        other.save(update_fields=["status", "updated_at"])
    rule_set.status = RuleSetStatus.PUBLISHED
    rule_set.save(update_fields=["status", "updated_at"])
    return rule_set


@transaction.atomic
def copy_rules(rule_set_pk: int, *, code: str) -> RuleSet:
    """A draft with the same tables, rows, plants and rules, one version further."""
    source = RuleSet.objects.get(pk=rule_set_pk)
    draft = RuleSet.objects.create(
        code=code,
        name=f"{source.name} (borrador)",
        form_context=source.form_context,
        version=source.version + 1,
        notes=source.notes,
    )
    for table in source.tables.all():
        combinations = list(table.combinations.prefetch_related("plantas"))
        table.pk = None
        table.rule_set = draft
        table.save()
        for combination in combinations:
            plants = list(combination.plantas.all())
            combination.pk = None
            combination.table = table
            combination.save()
            combination.plantas.set(plants)
    for rule in source.rules.all():
        rule.pk = None
        rule.rule_set = draft
        rule.save()
    return draft

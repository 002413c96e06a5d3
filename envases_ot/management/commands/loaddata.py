"""`manage.py loaddata`: Django's, and then the judge: impossible orders and rules are not loaded."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import batched
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.management.base import CommandError
from django.core.management.commands import loaddata
from django.core.serializers import sort_dependencies
from django.core.serializers.base import DeserializedObject
from django.db.models import Model

from envases_ot.choices import RuleSetStatus
from envases_ot.domain.cascade.rules import load_rules
from envases_ot.domain.rule_edits import validate_combination
from envases_ot.domain.work_orders import judge_stored
from envases_ot.errors import DomainError, Problem
from envases_ot.models import (
    Carton,
    CartonImpresion,
    CartonPlanta,
    CascadeCombinationPlanta,
    CascadeTable,
    CascadeValidCombination,
    RuleSet,
    WorkOrder,
)
from envases_ot.models.base import columns_of

FIRST_MODEL = re.compile(r'"model":\s*"([a-z_.]+)"')
READ_AHEAD = 4096
"""Characters in which the first row of a file names its model."""
BATCH = 500
SHOWN = 20
"""Refusals told one by one."""
WHAT_CAN_BE_MADE = (
    Carton,
    CartonImpresion,
    CartonPlanta,
    CascadeCombinationPlanta,
    CascadeTable,
    CascadeValidCombination,
    RuleSet,
)


class Command(loaddata.Command):
    help = (
        "Carga archivos de datos, todo o nada. El orden de los archivos no importa: cada uno va después de "
        "aquellos cuyas claves naturales nombra. Se rechazan, con su código de regla, las OT imposibles, las "
        "combinaciones que no calzan con su tabla y un juego de reglas publicado con el que nada se puede hacer."
    )

    def loaddata(self, fixture_labels: Iterable[str]) -> None:
        self.loaded: defaultdict[type[Model], list[Any]] = defaultdict(list)
        super().loaddata(self.in_working_order(fixture_labels))
        try:
            refusals = [*self.refused_rules(), *self.refused_orders()]
        except DomainError as error:
            raise CommandError(f"No se cargó nada. [{error.code}] {error.message}") from error
        if refusals:
            raise CommandError(told(refusals))

    def save_obj(self, obj: DeserializedObject) -> bool:
        saved: bool = super().save_obj(obj)
        if saved and isinstance(obj.object, WorkOrder | CascadeValidCombination):
            self.loaded[type(obj.object)].append(obj.object.pk)
        return saved

    def in_working_order(self, labels: Iterable[str]) -> list[str]:
        """The labels, a file after those that its natural keys name; where no model can be read, last and as given."""
        models = sort_dependencies([(app, None) for app in apps.get_app_configs()])
        position = {model._meta.label_lower: number for number, model in enumerate(models)}
        return sorted(labels, key=lambda label: position.get(first_model(label), len(position)))

    def refused_rules(self) -> Iterator[str]:
        rows = CascadeValidCombination.objects.using(self.using).select_related("table__rule_set")
        for pks in batched(self.loaded[CascadeValidCombination], BATCH):
            for row in rows.filter(pk__in=pks):
                where = f"Combinación {row.pk} de {row.table.rule_set.code}"
                yield from said(where, validate_combination(row.table, columns_of(row)))
        if self.models.intersection(WHAT_CAN_BE_MADE):
            for code in RuleSet.objects.filter(status=RuleSetStatus.PUBLISHED).values_list("code", flat=True):
                if not load_rules(code).products.is_possible(0):
                    yield f"Juego {code}: [RULE_SET_EMPTY] está publicado y con él nada se puede hacer."

    def refused_orders(self) -> Iterator[str]:
        for pks in batched(self.loaded[WorkOrder], BATCH):
            for ot in WorkOrder.objects.using(self.using).filter(pk__in=pks):
                yield from said(str(ot), judge_stored(ot.row))


def first_model(label: str) -> str:
    """The model that the first row of a JSON file names; "" for any other label."""
    path = Path(label)
    if path.suffix != ".json" or not path.is_file():
        return ""
    with path.open(encoding="utf-8") as file:
        found = FIRST_MODEL.search(file.read(READ_AHEAD))
    return found[1] if found else ""


def said(where: str, problems: Iterable[Problem]) -> Iterator[str]:
    for problem in problems:
        field = f"{problem.field}: " if problem.field else ""
        yield f"{where}: [{problem.code}] {field}{problem.message}"


def told(refusals: list[str]) -> str:
    rest = len(refusals) - SHOWN
    more = [f"... y {rest} más."] if rest > 0 else []
    return "\n".join(["No se cargó nada:", *refusals[:SHOWN], *more])

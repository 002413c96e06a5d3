"""Many new OTs at once: each is judged as one alone would be, and they are written together.

The rules are compiled once, what rows point at is asked once for each different set of it, rows go in by COPY. The
history of every OT and its first gestión are written as they are for one.
"""

from collections.abc import Mapping, Sequence
from operator import itemgetter
from typing import Any

import pghistory
from django.db import connection
from django.utils import timezone

from envases_ot.domain.completion import complete_row
from envases_ot.domain.references import References, Targets, read_references
from envases_ot.domain.rules_in_force import rules_in_force
from envases_ot.domain.work_order_problems import BLANK_ROW
from envases_ot.domain.work_orders import judge_row
from envases_ot.domain.workflow.creation import place_of_new
from envases_ot.domain.workflow.opening import NewOt, record_openings
from envases_ot.errors import Problem
from envases_ot.models import User

type Row = Mapping[str, Any]

POINTERS = ("client_id", "instalacion_cliente", "reference_id", "cad_id", "creador_id")
"""Columns of which `read_references` asks."""
KEPT_REFERENCES = 50_000
IN_ORDER = itemgetter(*BLANK_ROW)


class ManyOts:
    """New OTs of one person, under the rules that are in force when it is made."""

    def __init__(self, by: User) -> None:
        self.by = by
        self.rules = rules_in_force()
        self.known: dict[tuple[Any, ...], Targets] = {}

    def judged(self, values: Row) -> tuple[dict[str, Any], list[Problem]]:
        """The completed row of a new OT, and all that keeps it from being saved."""
        row = complete_row({**BLANK_ROW, **values}, user=self.by)
        references = self._references(row)
        leaf = references.of("subsubhierarchy_id")
        if leaf is not None and row["subhierarchy_id"] is None:
            row["subhierarchy_id"] = leaf.parent
        return row, judge_row(row, references, self.rules, user=self.by, stored=None)

    def write(self, rows: Sequence[Row]) -> None:
        """Insert rows that were judged, with their history and first gestiones, in the open transaction."""
        area, state = place_of_new(self.by.area)
        now = timezone.now()
        fixed = {
            "created_at": now,
            "updated_at": now,
            "ingresado_por_id": self.by.pk,
            "state_id": state,
            "current_area_id": area,
            "rule_set_id": self.rules.rule_set_id,
            "oc_file": "",
        }
        numbers = _next_numbers(len(rows))
        with pghistory.context(user=self.by.pk):
            _copy([{**row, **fixed, "id": number} for row, number in zip(rows, numbers, strict=True)])
            new = [
                NewOt(number, state, area, row["tipo_solicitud"], row["numero_muestras"])
                for row, number in zip(rows, numbers, strict=True)
            ]
            record_openings(new, by=self.by)

    def _references(self, row: Row) -> References:
        key = tuple(row[name] for name in POINTERS)
        if key not in self.known:
            if len(self.known) >= KEPT_REFERENCES:
                self.known.clear()
            self.known[key] = read_references(row, self.rules.catalogs, asker_id=self.by.pk).rows
        return References(row, self.known[key], self.rules.catalogs, self.by.pk)


def _next_numbers(count: int) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence('envases_ot_workorder', 'id')) FROM generate_series(1, %s)",
            [count],
        )
        return [number for (number,) in cursor.fetchall()]


def _copy(rows: Sequence[Row]) -> None:
    """COPY; the statement before it carries who did it: pghistory says so along with one that is no SELECT."""
    columns = ", ".join(connection.ops.quote_name(name) for name in BLANK_ROW)
    with connection.cursor() as cursor:
        cursor.execute("VALUES (1)")
        with cursor.copy(f"COPY envases_ot_workorder ({columns}) FROM STDIN") as copy:
            for row in rows:
                copy.write_row(IN_ORDER(row))

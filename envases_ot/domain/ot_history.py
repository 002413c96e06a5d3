"""The whole history of an OT as one timeline: its row, its groups, its gestiones, samples, people and papers.

One statement reads a page whatever the number of tables; what the reader's role does not see stays out.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import cache
from typing import Any, Final

from django.db import connection
from django.db.models import Model
from psycopg import sql

from envases_ot.domain.history import Entry, Write, in_words
from envases_ot.domain.history_words import AnyField, tracked_fields
from envases_ot.domain.ot_columns import COLUMNS
from envases_ot.domain.permissions import readable_fields
from envases_ot.domain.work_order_rows import ROW_MODELS
from envases_ot.domain.workflow.rejections import MOTIVES
from envases_ot.models import (
    Assignment,
    IssuedDocument,
    Management,
    Muestra,
    MuestraDelivery,
    QueryAnswer,
    SapCode,
    User,
    WorkOrder,
    WorkOrderDocument,
)
from envases_ot.models.base import event_model

OF_OT: Final = "{alias}.work_order_id = %(ot)s"
OF_SAMPLE: Final = (
    "{alias}.muestra_id IN (SELECT pgh_obj_id FROM envases_ot_muestraevent WHERE work_order_id = %(ot)s)"
)
OF_QUERY: Final = (
    "{alias}.management_id IN (SELECT id FROM envases_ot_management WHERE work_order_id = %(ot)s)"
)


@dataclass(frozen=True, slots=True)
class Source:
    """A table whose writes belong to the history of an OT.

    Attributes:
        where: which of its rows are of the OT, as SQL.
        group: the name that the policy has for it; "" when whoever sees the OT sees it.
        at, by: columns that say when and who, of a table that is written once and has no events.
        shown: fields of such a table that are told.
    """

    model: type[Model]
    where: str = OF_OT
    group: str = ""
    at: str = ""
    by: str = ""
    shown: tuple[str, ...] = ()


GESTION: Final = (
    "management_type",
    "from_state_id",
    "state_id",
    "area_id",
    "to_area_id",
    "motive",
    "observacion",
    "due_at",
    "proveedor",
)
SOURCES: Final[Sequence[Source]] = (
    Source(WorkOrder, where="{alias}.pgh_obj_id = %(ot)s"),
    *(Source(rows.model, group=group) for group, rows in ROW_MODELS.items()),
    Source(WorkOrderDocument, group="documents"),
    Source(Assignment),
    Source(Muestra),
    Source(MuestraDelivery, where=OF_SAMPLE),
    Source(SapCode),
    Source(Management, at="created_at", by="user_id", shown=GESTION),
    Source(QueryAnswer, where=OF_QUERY, at="created_at", by="user_id", shown=("texto", "closes")),
    Source(IssuedDocument, at="issued_at", by="issued_by_id", shown=("kind", "number")),
)
"""Their order is part of the cursors that were given out: new ones come last."""


@dataclass(frozen=True, slots=True)
class Position:
    """A place of the timeline, newest first: of writes at the same time, by source and by number."""

    at: datetime
    source: int
    number: int


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """`after` is where the next page begins; None when this one is the last."""

    entries: list[Entry]
    after: Position | None


def ot_history(ot: WorkOrder, *, reader: User, limit: int, after: Position | None = None) -> HistoryPage:
    """The writes of an OT that this reader sees, newest first. Three queries.

    Writes that changed only what the reader does not see are left out, so a page may hold less than `limit`.
    """
    rows = _read(ot.pk, limit=limit + 1, after=after)
    last = rows[limit - 1] if len(rows) > limit else None
    readable = readable_fields(reader, ot, ot.tipo_solicitud)
    writes = [
        _write(row, fields=_shown_fields(SOURCES[row[1]], readable))
        for row in rows[:limit]
        if not SOURCES[row[1]].group or SOURCES[row[1]].group in readable
    ]
    return HistoryPage(in_words(writes, of=WorkOrder), None if last is None else Position(*last[:3]))


def _read(ot_pk: int, *, limit: int, after: Position | None) -> list[tuple[Any, ...]]:
    values = {
        "ot": ot_pk,
        "limit": limit,
        "at": "infinity" if after is None else after.at,
        "source": 0 if after is None else after.source,
        "number": 0 if after is None else after.number,
    }
    with connection.cursor() as cursor:
        cursor.execute(_statement(), values)
        return list(cursor.fetchall())


@cache
def _statement() -> sql.Composed:
    arms = sql.SQL(" UNION ALL ").join(
        sql.SQL("({})").format(_arm(number, source)) for number, source in enumerate(SOURCES)
    )
    return sql.SQL(
        "SELECT page.at, page.source, page.number, page.row_id, page.label, page.new, page.old,"
        " COALESCE(page.author, (context.metadata->>'user')::bigint), context.metadata->>'url'"
        " FROM ({} ORDER BY at DESC, source DESC, number DESC LIMIT %(limit)s) AS page"
        " LEFT JOIN pghistory_context AS context ON context.id = page.context_id"
        " ORDER BY page.at DESC, page.source DESC, page.number DESC"
    ).format(arms)


def _arm(number: int, source: Source) -> sql.Composed:
    """The newest writes of one table, as many as a page has."""
    return sql.SQL(
        "SELECT {columns} FROM {table} AS one WHERE {where}"
        " AND ({at}, {number}, {key}) < (%(at)s::timestamptz, %(source)s, %(number)s)"
        " ORDER BY {at} DESC, {key} DESC LIMIT %(limit)s"
    ).format(
        columns=_written_once(source, number) if source.at else _event(source, number),
        table=sql.Identifier((source.model if source.at else event_model(source.model))._meta.db_table),
        where=sql.SQL(source.where.format(alias="one")),  # of SOURCES above, nothing that anybody sent
        at=sql.Identifier("one", source.at or "pgh_created_at"),
        key=sql.Identifier("one", "id" if source.at else "pgh_id"),
        number=sql.Literal(number),
    )


def _event(source: Source, number: int) -> sql.Composed:
    return sql.SQL(
        "one.pgh_created_at AS at, {number} AS source, one.pgh_id::bigint AS number,"
        " one.pgh_obj_id::bigint AS row_id, one.pgh_label AS label, NULL::bigint AS author,"
        " one.pgh_context_id AS context_id, to_jsonb(one)::text AS new,"
        " (SELECT to_jsonb(before)::text FROM {table} AS before"
        " WHERE before.pgh_obj_id = one.pgh_obj_id AND before.pgh_id < one.pgh_id"
        " ORDER BY before.pgh_id DESC LIMIT 1) AS old"
    ).format(table=sql.Identifier(event_model(source.model)._meta.db_table), number=sql.Literal(number))


def _written_once(source: Source, number: int) -> sql.Composed:
    return sql.SQL(
        "{at} AS at, {number} AS source, one.id AS number, one.id AS row_id, 'insert' AS label,"
        " {by}::bigint AS author, NULL::uuid AS context_id, to_jsonb(one)::text AS new, NULL AS old"
    ).format(
        at=sql.Identifier("one", source.at),
        by=sql.Identifier("one", source.by),
        number=sql.Literal(number),
    )


def _shown_fields(source: Source, readable: frozenset[str]) -> list[AnyField]:
    if source.shown:
        return [source.model._meta.get_field(name) for name in source.shown]  # type: ignore[misc] # columns all
    fields = tracked_fields(source.model)
    if source.model is not WorkOrder:
        return [field for field in fields if field.name != "work_order"]
    hidden = set(COLUMNS) - readable
    return [field for field in fields if field.column not in hidden]


def _write(row: tuple[Any, ...], *, fields: Sequence[AnyField]) -> Write:
    at, source, _, row_id, label, new, old, author, url = row
    return Write(
        model=SOURCES[source].model,
        row_id=row_id,
        at=at,
        label=label,
        author=author or 0,
        url=url or "",
        fields=fields,
        old={} if label == "insert" or old is None else _stored(old, fields),
        new=_stored(new, fields),
    )


def _stored(text: str, fields: Sequence[AnyField]) -> dict[str, Any]:
    """The columns of a row that came as JSON, as Django would have read them."""
    row = json.loads(text, parse_float=Decimal)
    return {field.name: _value(field, row.get(field.column)) for field in fields}


def _value(field: AnyField, value: Any) -> Any:
    if field.name == "motive":
        return MOTIVES.get(value)
    return value if field.is_relation or isinstance(value, list) else field.to_python(value)

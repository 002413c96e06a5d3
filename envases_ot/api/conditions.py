"""If-Match on what is changed or deleted: 428 without it, 412 with who changed what since."""

from collections.abc import Iterable
from http import HTTPStatus
from typing import Any, cast

from django.db.models import BigIntegerField, F, Model, OuterRef, QuerySet, Subquery
from django.utils.formats import localize
from django.utils.timezone import localtime
from rest_framework.request import Request

from envases_ot.api.errors import Fields, Refused
from envases_ot.models import User
from envases_ot.models.base import event_model

LONGEST_NUMBER = 18

SILENT = frozenset({"created_at", "updated_at", "version", "rule_set_id"})
"""Columns that change beside the real change."""


def with_revision[Row: Model](queryset: QuerySet[Row]) -> QuerySet[Row]:
    """Adds `revision`: the number of the last event of the row, which any write moves, whoever makes it."""
    last = event_model(queryset.model)._default_manager.filter(pgh_obj_id=OuterRef("pk")).order_by("-pgh_id")
    revision = Subquery(last.values("pgh_id")[:1], output_field=BigIntegerField())
    return cast("QuerySet[Row]", queryset.annotate(revision=revision))  # the stub's annotate() forgets Row


def etag_of(revision: int | None) -> str:
    return f'"{revision or 0}"'


def seen_tags(request: Request) -> list[str]:
    """The ETags of If-Match, without quotes; "*" stands for any.

    Raises:
        Refused: 428 falta_if_match.
    """
    given = request.headers.get("If-Match", "").strip()
    if not given:
        message = "Envíe If-Match con el ETag que leyó: así nadie pisa el cambio de otra persona."
        raise Refused(message, code="falta_if_match", status=HTTPStatus.PRECONDITION_REQUIRED)
    return [tag.strip().strip('"') for tag in given.split(",")]


def seen_number(request: Request) -> int | None:
    """The version that If-Match names; None for "*", 0 when it is none of ours.

    Raises:
        Refused: 428 falta_if_match.
    """
    tags = seen_tags(request)
    if "*" in tags:
        return None
    return max((_number(tag) for tag in tags), default=0)


def require_match(request: Request, obj: Model, *, revision: int | None) -> None:
    """Lets the write pass when the caller saw the row as it stands.

    Raises:
        Refused: 428 falta_if_match, 412 STALE with the columns that changed.
    """
    seen = seen_number(request)
    if seen is not None and seen != (revision or 0):
        raise _stale(obj, seen=seen)


def _number(tag: str) -> int:
    return int(tag) if tag.isascii() and tag.isdecimal() and len(tag) <= LONGEST_NUMBER else 0


def _stale(obj: Model, *, seen: int) -> Refused:
    """412, saying who changed which columns since the caller read."""
    events = event_model(type(obj))._default_manager.filter(pgh_obj_id=obj.pk).order_by("-pgh_id")
    last = events.annotate(author=F("pgh_context__metadata__user")).first()
    before = events.filter(pgh_id=seen).first()
    return Refused(
        _who_and_when(last),
        code="STALE",
        status=HTTPStatus.PRECONDITION_FAILED,
        fields=_changed(before, last) if before and last else None,
    )


def _who_and_when(event: Any) -> str:
    who = User.objects.filter(pk=event.author).first() if event and event.author else None
    at = f" a las {localize(localtime(event.pgh_created_at).time())}" if event else ""
    return f"{who or 'Otra persona'} cambió esto{at}: léalo de nuevo y repita su cambio."


def _changed(before: Any, after: Any) -> Fields:
    return {
        column: [{"code": "cambiado", "message": f"Antes: {_word(old)}. Ahora: {_word(new)}."}]
        for column, old, new in _pairs(before, after)
        if old != new
    }


def _pairs(before: Model, after: Model) -> Iterable[tuple[str, Any, Any]]:
    for field in before._meta.concrete_fields:
        if not field.name.startswith("pgh_") and field.column not in SILENT:
            yield str(field.column), getattr(before, field.attname), getattr(after, field.attname)


def _word(value: Any) -> str:
    return "vacío" if value is None or value == "" else str(value)

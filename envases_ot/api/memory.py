"""Answers that depend on rules and catalogs only, kept as bytes until their version moves."""

import hashlib
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from http import HTTPStatus
from threading import Lock
from typing import Any, Concatenate
from uuid import UUID

from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.renderers import to_json
from envases_ot.domain.cascade.rules import rules_version

KEPT = 512
"""Answers in memory, the least used ones go first."""

type Key = tuple[UUID | None, str]
type Get[View] = Callable[Concatenate[View, Request, ...], Response]


@dataclass(frozen=True, slots=True)
class Answer:
    body: bytes
    etag: str


_answers: OrderedDict[Key, Answer] = OrderedDict()
_lock = Lock()


def remembered[View](get: Get[View]) -> Get[View]:
    """A GET whose answer is the same for everybody: one small query while nothing changed, 304 when it can.

    The version is read before the rows: a write in between leaves the newer answer under the older version, which
    nobody asks for again.
    """

    @wraps(get)
    def answer_from_memory(view: View, request: Request, *args: Any, **kwargs: Any) -> Response:
        key = (rules_version(), request.build_absolute_uri())
        answer = _find(key)
        if answer is None:
            response = get(view, request, *args, **kwargs)
            answer = _keep(key, response)
        return send(request, answer)

    return answer_from_memory


def send(request: Request, answer: Answer) -> Response:
    """The answer, or 304 to those who have it already."""
    headers = {"ETag": answer.etag, "Cache-Control": "private, no-cache"}
    if _has(request, answer.etag):
        return Response(status=HTTPStatus.NOT_MODIFIED, headers=headers)
    return Response(answer.body, headers=headers)


def digest(body: bytes) -> str:
    return f'"{hashlib.sha256(body).hexdigest()[:20]}"'


def _has(request: Request, etag: str) -> bool:
    known = request.headers.get("If-None-Match", "")
    return known == "*" or etag in (tag.strip().removeprefix("W/") for tag in known.split(","))


def _find(key: Key) -> Answer | None:
    with _lock:
        answer = _answers.get(key)
        if answer is not None:
            _answers.move_to_end(key)
        return answer


def _keep(key: Key, response: Response) -> Answer:
    body = to_json(response.data)
    answer = Answer(body, response.headers.get("ETag") or digest(body))
    with _lock:
        _answers[key] = answer
        while len(_answers) > KEPT:
            _answers.popitem(last=False)
    return answer

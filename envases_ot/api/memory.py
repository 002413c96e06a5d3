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

from django.http import HttpResponse
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.authentication import Bearer
from envases_ot.api.renderers import FastJSONRenderer, to_json
from envases_ot.domain.cascade.rules import rules_version

KEPT = 512
"""Answers in memory, the least used ones go first."""

type Key = tuple[UUID | None, str]
type Get[View] = Callable[Concatenate[View, Request, ...], Response]
type Answered[View] = Callable[Concatenate[View, Request, ...], HttpResponse]


@dataclass(frozen=True, slots=True)
class Answer:
    body: bytes
    etag: str


_answers: OrderedDict[Key, Answer] = OrderedDict()
_lock = Lock()


def remembered[View](get: Get[View]) -> Answered[View]:
    """A GET whose answer is the same for everybody: no query of its own while nothing changed, 304 when it can.

    The version is read before the rows: a write in between leaves the newer answer under the older version, which
    nobody asks for again.
    """

    @wraps(get)
    def answer_from_memory(view: View, request: Request, *args: Any, **kwargs: Any) -> HttpResponse:
        key = (_version(request), request.build_absolute_uri())
        answer = _find(key)
        if answer is None:
            response = get(view, request, *args, **kwargs)
            answer = _keep(key, response)
        return send(request, answer)

    return answer_from_memory


def send(request: Request, answer: Answer) -> HttpResponse:
    """The answer as it is, or 304 to those who have it already."""
    headers = {"ETag": answer.etag, "Cache-Control": "private, no-cache"}
    if _has(request, answer.etag):
        return HttpResponse(status=HTTPStatus.NOT_MODIFIED, headers=headers)
    return HttpResponse(answer.body, content_type=FastJSONRenderer.media_type, headers=headers)


def _version(request: Request) -> UUID | None:
    """As it was when the request was let in, or as it is."""
    return request.auth.rules_version if isinstance(request.auth, Bearer) else rules_version()


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

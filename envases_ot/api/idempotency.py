"""Idempotency-Key on POST: a repeated request is answered again, not done again."""

import hashlib
from collections.abc import Callable, Mapping
from datetime import timedelta
from functools import wraps
from http import HTTPStatus
from typing import Any, Concatenate

import orjson
from django.core.files.uploadedfile import UploadedFile
from django.db import connection, transaction
from django.utils import timezone
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.errors import Refused
from envases_ot.api.permissions import caller
from envases_ot.api.renderers import to_json
from envases_ot.models import IdempotencyKey, User

HEADER = "Idempotency-Key"
KEY_MAX = 200
KEPT_FOR = timedelta(days=2)
KEPT_HEADERS = ("ETag", "Location")

type Post[View] = Callable[Concatenate[View, Request, ...], Response]


def idempotent[View](post: Post[View]) -> Post[View]:
    """A POST that a key makes safe to repeat. Two at once with one key: the second waits and gets the first's answer.

    The answer is stored in the transaction of the act; a refusal did nothing and is not stored.

    Raises:
        Refused: 400 clave_invalida; 422 clave_reutilizada, the same key came with another body or path.
    """

    @wraps(post)
    def answer_once(view: View, request: Request, *args: Any, **kwargs: Any) -> Response:
        key = request.headers.get(HEADER)
        if key is None:
            return post(view, request, *args, **kwargs)
        if not (key.isascii() and key.isprintable() and 0 < len(key) <= KEY_MAX):
            message = f"{HEADER} lleva de 1 a {KEY_MAX} caracteres ASCII."
            raise Refused(message, code="clave_invalida", status=HTTPStatus.BAD_REQUEST)
        with transaction.atomic():
            user = caller(request)
            _lock(user.pk, key)
            stored = IdempotencyKey.objects.filter(user=user, key=key).first()
            if stored is not None:
                return _replay(stored, request)
            response = post(view, request, *args, **kwargs)
            _store(user, request, key, response)
            return response

    return answer_once


def _lock(user_pk: int, key: str) -> None:
    """Held until the transaction ends, by the one that came first."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", [f"{user_pk}:{key}"])


def _replay(stored: IdempotencyKey, request: Request) -> Response:
    if (stored.path, stored.body_sha256) != (request.path, _fingerprint(request.data)):
        message = "Esta clave ya se usó para otra solicitud: use una clave nueva."
        raise Refused(message, code="clave_reutilizada", status=HTTPStatus.UNPROCESSABLE_ENTITY)
    headers = {**stored.headers, "Idempotent-Replayed": "true"}
    return Response(stored.body, status=stored.status, headers=headers)


def _store(user: User, request: Request, key: str, response: Response) -> None:
    IdempotencyKey.objects.filter(user=user, created_at__lt=timezone.now() - KEPT_FOR).delete()
    IdempotencyKey.objects.create(
        user=user,
        key=key,
        path=request.path,
        body_sha256=_fingerprint(request.data),
        status=response.status_code,
        body=orjson.loads(to_json(response.data)),
        headers={name: response.headers[name] for name in KEPT_HEADERS if name in response.headers},
    )


def _fingerprint(data: Any) -> str:
    """The same for the same content: neither the order of names nor the boundary of a form counts."""
    if isinstance(data, Mapping):
        data = {name: _content(data[name]) for name in sorted(data)}
    return hashlib.sha256(orjson.dumps(data, option=orjson.OPT_SORT_KEYS)).hexdigest()


def _content(value: Any) -> Any:
    if not isinstance(value, UploadedFile):
        return value
    whole = hashlib.sha256()
    for chunk in value.chunks():
        whole.update(chunk)
    value.seek(0)
    return [value.name, whole.hexdigest()]

"""JSON by orjson: twice the speed of the stock renderer, and it takes what is rendered already."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import orjson
from django.utils.functional import Promise
from rest_framework.negotiation import DefaultContentNegotiation
from rest_framework.renderers import BaseRenderer
from rest_framework.request import Request
from rest_framework.utils.serializer_helpers import ReturnDict, ReturnList

OPTIONS = orjson.OPT_NON_STR_KEYS | orjson.OPT_PASSTHROUGH_SUBCLASS


def _plain(value: Any) -> Any:
    """What orjson does not know: lazy words, decimals, subclasses of the built-in types."""
    if isinstance(value, ReturnDict | dict):
        return dict(value)
    if isinstance(value, ReturnList | list):
        return list(value)
    if isinstance(value, Promise | str | Decimal):
        return str(value)
    if isinstance(value, int):
        return int(value)
    raise TypeError(f"{type(value).__name__} is not JSON")


def to_json(data: Any) -> bytes:
    return orjson.dumps(data, default=_plain, option=OPTIONS)


class FastJSONRenderer(BaseRenderer):
    """`bytes` pass as they are: an answer kept in memory."""

    media_type = "application/json"
    format = "json"
    charset = None
    render_style = "binary"

    def render(
        self,
        data: Any,
        accepted_media_type: str | None = None,
        renderer_context: Mapping[str, Any] | None = None,
    ) -> bytes:
        if data is None:
            return b""
        return data if isinstance(data, bytes) else to_json(data)


class OnlyJSON(DefaultContentNegotiation):
    """Nothing to negotiate where there is one renderer: whatever is accepted, the answer is JSON and says so."""

    def select_renderer(  # type: ignore[override] # the stub says Iterable, the views give a list
        self, request: Request, renderers: Sequence[BaseRenderer], format_suffix: str | None = None
    ) -> tuple[BaseRenderer, str]:
        if len(renderers) == 1:
            return renderers[0], renderers[0].media_type
        chosen: tuple[BaseRenderer, str] = super().select_renderer(request, renderers, format_suffix)
        return chosen

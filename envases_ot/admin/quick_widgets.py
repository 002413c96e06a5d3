"""Inputs and lists of forms written without templates: a page of 250 of them spent half its time in theirs.

What is written is what the templates of Django and of the theme write; any other widget keeps its template.
"""

from collections.abc import Callable, Iterable, Mapping
from html import escape
from typing import Any, Final, cast

from django.forms.renderers import DjangoTemplates
from django.http import HttpRequest
from django.utils.safestring import SafeString, mark_safe

type Widget = Mapping[str, Any]
"""The context of a widget, as its `get_context` gives it."""

PLAIN_OPTION: Final = "django/forms/widgets/select_option.html"
ARROW: Final = (
    '<span class="material-symbols-outlined absolute group-[.primary]:text-white pointer-events-none mr-[12px] right-0 '
    "text-base-400 top-0 top-1/2 hover:text-base-700 dark:text-base-500 dark:hover:text-base-200 "
    '-translate-y-1/2">expand_more</span>'
)
BESIDE: Final = ("prefix", "prefix_icon", "suffix", "suffix_icon")
"""What the theme can put beside a text, and no form of ours does."""


class QuickWidgets(DjangoTemplates):
    """The FORM_RENDERER setting."""

    def render(
        self, template_name: str, context: dict[str, Any], request: HttpRequest | None = None
    ) -> SafeString:
        write = WRITERS.get(template_name)
        written = write(context["widget"]) if write else None
        if written is None:
            return cast(SafeString, super().render(template_name, context, request=request))
        return mark_safe(written)  # noqa: S308 # every value was escaped


def _input(widget: Widget) -> str:
    value = "" if widget["value"] is None else f' value="{_text(widget["value"])}"'
    return (
        f'<input type="{_text(widget["type"])}" name="{_text(widget["name"])}"{value}{_attributes(widget)}>'
    )


def _text_of_theme(widget: Widget) -> str | None:
    if any(widget.get(name) for name in BESIDE):
        return None
    return f'<div class="max-w-2xl relative w-full">{_input(widget)}</div>'


def _select_of_theme(widget: Widget) -> str | None:
    groups = widget["optgroups"]
    if any(option["template_name"] != PLAIN_OPTION for _, options, _ in groups for option in options):
        return None
    written = "".join(_group(name, options) for name, options, _ in groups)
    start = (
        f'<div class="grow relative max-w-2xl"><select name="{_text(widget["name"])}"{_attributes(widget)}>'
    )
    return f"{start}{written}</select>{ARROW}</div>"


def _group(name: str | None, options: Iterable[Widget]) -> str:
    written = "".join(
        f'<option value="{_text(option["value"])}"{_attributes(option)}>{_text(option["label"])}</option>'
        for option in options
    )
    return f'<optgroup label="{_text(name)}">{written}</optgroup>' if name else written


def _attributes(widget: Widget) -> str:
    """True stands for an attribute without a value, False for none."""
    return "".join(
        f" {_text(name)}" if value is True else f' {_text(name)}="{_text(value)}"'
        for name, value in widget["attrs"].items()
        if value is not False
    )


def _text(value: object) -> str:
    """Escaped, unless it is safe; Django's own escape() asks at each call whether its text is a translation."""
    return str(value) if hasattr(value, "__html__") else escape(str(value))


WRITERS: Final[Mapping[str, Callable[[Widget], str | None]]] = {
    **{
        f"django/forms/widgets/{kind}.html": _input
        for kind in ("text", "number", "email", "hidden", "checkbox")
    },
    "unfold/widgets/text.html": _text_of_theme,
    "unfold/widgets/select.html": _select_of_theme,
}
"""Template -> who writes it; None from a writer: the template is needed."""

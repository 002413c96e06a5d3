"""The sections and rows of the OT page as plain values: its templates ask for each of 160 fields ten times."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from django.contrib.admin.helpers import AdminForm, InlineAdminForm, InlineAdminFormSet
from django.forms import BoundField
from django.utils.safestring import mark_safe
from django.utils.text import capfirst

from envases_ot.admin.work_order_page import Closed, closed_fields, required_fields
from envases_ot.admin.work_order_rows import RowFormSet

type Shown = dict[str, Any]
"""What `field.html` reads: `name`, `label`, and by its `kind` what it asks for."""


def shown_fieldsets(adminform: AdminForm) -> list[dict[str, Any]]:
    """The `name` of each section, whether the cascade is in it, and its `fields` in order."""
    form: Any = adminform.form
    closed = closed_fields(form.instance, adminform.readonly_fields, tipo=form.tipo, lists=form.lists)
    required = required_fields(form.tipo)
    fieldsets: Iterable[Any] = adminform
    return [
        {
            "name": fieldset.name,
            "is_chain": "impresion" in fieldset.fields,
            "fields": [
                _closed(field.field, closed) if field.is_readonly else _open(field, required)
                for line in fieldset
                for field in line
            ],
        }
        for fieldset in fieldsets
    ]


def _closed(field: Mapping[str, Any], closed: Mapping[str, Closed]) -> Shown:
    shown = closed[field["name"]]
    return {
        "kind": "closed",
        "name": field["name"],
        "label": capfirst(field["label"]),
        "text": shown.text,
        "why": shown.why,
    }


def _open(field: Any, required: Collection[str]) -> Shown:
    """The widget is written here; `for` is the id that its label names, none for a group of inputs."""
    bound: BoundField = field.field
    labelled = bound.id_for_label
    kind = "check" if field.is_checkbox else "single" if labelled else "group"
    return {
        "kind": "hidden" if bound.is_hidden else kind,
        "name": bound.name,
        "label": capfirst(bound.label),
        "widget": str(bound),
        "id": bound.auto_id,
        "for": labelled,
        "errors": list(bound.errors),
        "help": bound.help_text,
        "is_required": bound.name in required,
    }


def shown_rows(inline: InlineAdminFormSet) -> dict[str, Any]:
    """A group of rows: its `labels`, and in its `lines` the written `cells` and the `end` with what removes it."""
    formset = inline.formset
    lines = [_line(row, is_open=inline.has_delete_permission) for row in inline if row.form in formset.forms]
    if lines and not formset.is_bound and not formset.forms[-1].instance.pk:
        blank = lines[-1]
        lines += [
            _numbered_on(blank, formset, other) for other in range(len(lines), formset.total_form_count())
        ]
    return {
        "section": inline.opts.section,
        "group": inline.opts.group,
        "title": capfirst(inline.opts.verbose_name_plural),
        "labels": [capfirst(str(field["label"])) for field in inline.fields()],
        "is_open": inline.has_delete_permission,
        "management_form": formset.management_form,
        "errors": formset.non_form_errors(),
        "lines": lines,
    }


def _line(row: InlineAdminForm, *, is_open: bool) -> Shown:
    fields: list[Any] = [field for fieldset in row for line in fieldset for field in line]
    hidden = [row.pk_field(), row.fk_field()]
    end = [row.deletion_field(), *hidden] if row.original and is_open else hidden
    return {
        "cells": [
            {"content": field.contents()}
            if field.is_readonly
            else {"content": str(field.field), "errors": list(field.field.errors)}
            for field in fields
        ],
        "end": mark_safe("".join(str(part.field) for part in end if part)),  # noqa: S308 # of widgets
    }


def _numbered_on(blank: Shown, formset: RowFormSet, other: int) -> Shown:
    texts = [*(cell["content"] for cell in blank["cells"]), blank["end"]]
    *contents, end = (mark_safe(formset.numbered_on(text, other)) for text in texts)  # noqa: S308 # was safe
    return {"cells": [{"content": content} for content in contents], "end": end}

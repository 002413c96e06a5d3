"""What is written without templates is what their templates write."""

from collections.abc import Iterator
from typing import Any

import pytest
from django import forms
from django.forms.renderers import DjangoTemplates
from django.test.html import parse_html
from django.utils.html import format_html
from unfold.widgets import (
    UnfoldAdminDecimalFieldWidget,
    UnfoldAdminEmailInputWidget,
    UnfoldAdminIntegerFieldWidget,
    UnfoldAdminSelectWidget,
    UnfoldAdminTextInputWidget,
    UnfoldBooleanSwitchWidget,
)

from envases_ot.admin.quick_widgets import WRITERS, QuickWidgets

NASTY = "<b>\"1\" & '2'</b>"
CHOICES = [("", "---------"), (1, NASTY), ("Grupo <2>", [(2, "dos"), (3, format_html("<i>{}</i>", 3))])]


def widgets() -> Iterator[Any]:
    plain = {"placeholder": NASTY, "required": True, "disabled": False, "data-n": 5, "aria-label": "ñ"}
    for widget, values in (
        (forms.TextInput, (None, "", NASTY, 0)),
        (forms.HiddenInput, (7, None)),
        (forms.CheckboxInput, (True, False, "sí")),
        (UnfoldAdminTextInputWidget, (None, NASTY)),
        (UnfoldAdminIntegerFieldWidget, (1234, "12a")),
        (UnfoldAdminDecimalFieldWidget, (1234.5, None)),
        (UnfoldAdminEmailInputWidget, ("a@example.com",)),
        (UnfoldBooleanSwitchWidget, (True, None)),
    ):
        yield from (pytest.param(widget(attrs=plain), value, id=widget.__name__) for value in values)
    for value in (None, "", 1, "3", "no está"):
        yield pytest.param(UnfoldAdminSelectWidget(choices=CHOICES, attrs=plain), value, id="list")


@pytest.mark.parametrize(("widget", "value"), list(widgets()))
def test_a_widget_looks_as_its_template_has_it(widget: forms.Widget, value: object) -> None:
    quick, slow = (
        widget.render("campo", value, {"id": "id_campo"}, renderer=renderer)
        for renderer in (QuickWidgets(), DjangoTemplates())
    )

    assert parse_html(quick) == parse_html(slow)


def test_what_the_theme_puts_beside_a_text_comes_from_its_template() -> None:
    written = UnfoldAdminTextInputWidget(attrs={"suffix": "mm"}).render("campo", 1, renderer=QuickWidgets())

    assert written.count("mm") == 1


def test_these_are_written_without_a_template() -> None:
    context = UnfoldAdminSelectWidget(choices=CHOICES).get_context("campo", 1, {})
    written = WRITERS["unfold/widgets/select.html"](context["widget"])

    assert written is not None
    assert "&lt;b&gt;" in written
    assert "<b>" not in written
    assert written.count("<option") == 4

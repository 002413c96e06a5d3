"""The rows of an OT on its page: shown to who reads them, saved with the OT, refused beside their lines."""

import re
from typing import Any

import pytest
from django.db import connection
from django.forms.models import BaseInlineFormSet
from django.test import Client as Browser
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from envases_ot.admin.work_order_rows import RowFormSet
from envases_ot.choices import Area, Rol
from envases_ot.models import Color, User, WorkOrder, WorkOrderInk
from envases_ot.tests.factories import SuperuserFactory, UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db

PAGE_QUERIES = 12


def designer() -> User:
    return UserFactory.create(rol=Rol.DISENADOR)


def in_design(**values: Any) -> WorkOrder:
    return WorkOrderFactory.create(current_area_id=Area.DISENO, numero_colores=2, **values)


def signed_in(user: User) -> Browser:
    browser = Browser()
    browser.force_login(user, backend="envases_ot.authentication.RutOrEmailBackend")
    return browser


def page_of(ot: WorkOrder) -> str:
    return reverse("admin:envases_ot_workorder_change", args=(ot.pk,))


def sent_back(response: Any, **changes: Any) -> dict[str, Any]:
    """What a browser sends that opened this page and changed these inputs."""
    context = response.context
    groups = [rows.formset for rows in context["inline_admin_formsets"]]
    lines = [group._construct_form(number) for group in groups for number in range(group.total_form_count())]
    managers = [group.management_form for group in groups]
    forms = [context["adminform"].form, *lines]
    values = {
        form.add_prefix(name): form[name].value() for form in [*forms, *managers] for name in form.fields
    }
    return {name: value for name, value in values.items() if value not in (None, "", [])} | changes


def test_a_designer_saves_stations_with_the_ot_and_reads_their_codes_again() -> None:
    ot, browser = in_design(), signed_in(designer())
    color = Color._base_manager.earliest("pk")
    line = {"inks-0-color": color.codigo, "inks-0-impresion": "40", "inks-0-cm2_clisse": "120.5"}

    saved = browser.post(page_of(ot), sent_back(browser.get(page_of(ot)), **line))
    again = browser.get(page_of(ot)).content.decode()

    ot.refresh_from_db()
    stored = list(
        WorkOrderInk.objects.values_list("work_order", "station", "color", "impresion", "cm2_clisse")
    )
    assert (saved.status_code, stored) == (302, [(ot.pk, 1, color.pk, 40, 120.5)])
    assert f'value="{color.codigo}"' in again
    assert ot.version == 2


def test_a_line_that_cannot_stand_is_refused_and_nothing_is_saved() -> None:
    ot, browser = in_design(), signed_in(designer())
    lines = {"inks-0-impresion": "40", "inks-1-station": "1", "inks-1-impresion": "30", "prueba_color": "1"}

    answer = browser.post(page_of(ot), sent_back(browser.get(page_of(ot)), **lines))

    [inks] = [rows.formset for rows in answer.context["inline_admin_formsets"] if rows.opts.group == "inks"]
    ot.refresh_from_db()
    assert (answer.status_code, inks.is_valid()) == (200, False)
    assert (WorkOrderInk.objects.count(), ot.prueba_color, ot.version) == (0, None, 1)


@pytest.mark.parametrize(("rol", "lines"), [(Rol.DISENADOR, 2), (Rol.VISUALIZADOR, None), (Rol.INGENIERO, 0)])
def test_blank_lines_are_for_who_writes_them(rol: Rol, lines: int | None) -> None:
    ot = in_design()

    answer = signed_in(UserFactory.create(rol=rol)).get(page_of(ot))

    shown = (answer.context or {}).get("row_groups", [])
    counts = [len(rows["lines"]) for rows in shown if rows["group"] == "inks"]
    assert counts == ([] if lines is None else [lines])


def test_the_page_with_every_station_costs_no_more_queries_than_without() -> None:
    ot, browser = in_design(), signed_in(designer())
    for station in (1, 2):
        WorkOrderInk.objects.create(work_order=ot, station=station, color=Color._base_manager.earliest("pk"))
    browser.get(page_of(ot))

    with CaptureQueriesContext(connection) as queries:
        response = browser.get(page_of(ot))

    assert response.status_code == 200
    assert len(queries) <= PAGE_QUERIES


def test_blank_lines_are_written_as_forms_of_their_own_would_be(monkeypatch: pytest.MonkeyPatch) -> None:
    ot, browser = in_design(), signed_in(SuperuserFactory.create())
    WorkOrderInk.objects.create(work_order=ot, station=2, color=Color._base_manager.earliest("pk"))
    one_form = widgets(browser.get(page_of(ot)))

    with monkeypatch.context() as patched:
        patched.setattr(RowFormSet, "forms", BaseInlineFormSet.forms)
        all_forms = widgets(browser.get(page_of(ot)))

    assert one_form == all_forms
    assert 'name="inks-1-station" value="1"' in " ".join(one_form)
    assert [name for name in one_form if 'name="secuencias-11-' in name] != []


def widgets(response: Any) -> list[str]:
    """Every input, list and label of the rows, as written."""
    return re.findall(
        r"<(?:input|select|option)[^>]*>",
        response.content.decode().split("ot-rows", 1)[1].split("</form>")[0],
    )

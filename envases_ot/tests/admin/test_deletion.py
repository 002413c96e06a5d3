"""The page that asks before a row is deleted: what goes with it and what keeps it, counted."""

import pytest
from django.urls import reverse

from envases_ot.models import Client, RuleSet, WorkOrder
from envases_ot.tests.admin.test_work_orders import signed_in
from envases_ot.tests.factories import ClientFactory, ContactFactory, SuperuserFactory, WorkOrderFactory
from envases_ot.tests.plant import load_plant

pytestmark = pytest.mark.django_db


def test_an_ot_keeps_its_client_and_the_page_says_how_many() -> None:
    load_plant()
    client = ClientFactory.create()
    WorkOrderFactory.create_batch(2, client=client)
    page = reverse("admin:envases_ot_client_delete", args=[client.pk])
    browser = signed_in(SuperuserFactory.create())

    shown = browser.get(page)
    browser.post(page, {"post": "yes"})

    assert shown.context["protected"] == ["2 órdenes de trabajo"]
    assert (Client.objects.filter(pk=client.pk).count(), WorkOrder.objects.count()) == (1, 2)


def test_what_goes_along_is_counted_and_goes() -> None:
    client = ClientFactory.create()
    ContactFactory.create_batch(3, client=client)
    page = reverse("admin:envases_ot_client_delete", args=[client.pk])
    browser = signed_in(SuperuserFactory.create())

    shown = browser.get(page)
    browser.post(page, {"post": "yes"})

    assert shown.context["protected"] == []
    assert shown.context["deleted_objects"] == [f"Cliente: {client}", ["3 contactos"]]
    assert not Client.objects.filter(pk=client.pk).exists()


def test_rows_two_tables_away_are_counted() -> None:
    load_plant()
    draft = RuleSet.objects.get(status="draft")
    combinations = [row for table in draft.tables.all() for row in table.combinations.all()]
    pairs = sum(row.plantas.count() for row in combinations)

    shown = signed_in(SuperuserFactory.create()).get(
        reverse("admin:envases_ot_ruleset_delete", args=[draft.pk])
    )

    counts = list(shown.context["model_count"])
    assert {count for _, count in counts} >= {len(combinations), pairs}

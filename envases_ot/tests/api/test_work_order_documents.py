"""Papers over HTTP: listed, issued and read by those who see the OT, by nobody else."""

from pathlib import Path

import pytest
from django.test import Client as Browser
from pytest_django import DjangoAssertNumQueries, Settings

from envases_ot.choices import Rol
from envases_ot.documents.issue import issue_ficha
from envases_ot.models import IssuedDocument, User, WorkOrder
from envases_ot.tests.factories import UserFactory, WorkOrderFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def media(settings: Settings, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def seller() -> User:
    return UserFactory.create()


@pytest.fixture
def ot(seller: User) -> WorkOrder:
    return WorkOrderFactory.create(creador=seller)


def browser_of(user: User) -> Browser:
    browser = Browser()
    browser.force_login(user, backend="envases_ot.authentication.RutOrEmailBackend")
    return browser


def path(ot: WorkOrder, document: IssuedDocument | None = None) -> str:
    base = f"/api/v1/work-orders/{ot.pk}/documents/"
    return base if document is None else f"{base}{document.pk}/"


def test_sheet_is_issued_listed_and_read(seller: User, ot: WorkOrder) -> None:
    browser = browser_of(seller)

    made = browser.post(path(ot), {"kind": "ficha_ot"}, content_type="application/json")
    listed = browser.get(path(ot))
    file = browser.get(made.json()["url"])

    stored = IssuedDocument.objects.get()
    assert made.status_code == 201
    assert made.headers["Location"] == path(ot, stored)
    assert listed.json() == {"documents": [made.json()]}
    assert made.json() | {"issued_at": None} == {
        "id": stored.pk,
        "kind": "ficha_ot",
        "kind_label": "Ficha técnica",
        "number": 1,
        "template_version": "ficha-ot 1",
        "sha256": stored.sha256,
        "issued_at": None,
        "issued_by": str(seller),
        "url": path(ot, stored),
    }
    assert b"".join(file.streaming_content) == Path(stored.file.path).read_bytes()
    assert file.headers["Content-Type"] == "application/pdf"
    assert file.headers["Content-Disposition"] == f'inline; filename="ficha-ot-{ot.pk}-1.pdf"'
    assert file.headers["X-Content-Type-Options"] == "nosniff"
    assert file.headers["Cache-Control"] == "private, no-store"


def test_repeated_request_issues_one_copy(seller: User, ot: WorkOrder) -> None:
    browser, headers = browser_of(seller), {"Idempotency-Key": "una-vez"}

    answers = [browser.post(path(ot), {}, content_type="application/json", headers=headers) for _ in range(2)]

    assert answers[0].json() == answers[1].json()
    assert IssuedDocument.objects.count() == 1


def test_who_does_not_see_the_ot_finds_nothing(seller: User, ot: WorkOrder) -> None:
    document = issue_ficha(ot.pk, by=seller)
    stranger = browser_of(UserFactory.create(rol=Rol.VENDEDOR))

    answers = [
        stranger.get(path(ot)),
        stranger.post(path(ot), {}, content_type="application/json"),
        stranger.get(path(ot, document)),
    ]

    assert [answer.status_code for answer in answers] == [404, 404, 404]
    assert IssuedDocument.objects.count() == 1


def test_document_of_another_ot_is_not_found_under_this_one(seller: User, ot: WorkOrder) -> None:
    document = issue_ficha(ot.pk, by=seller)
    other = WorkOrderFactory.create(creador=seller)

    assert browser_of(seller).get(path(other, document)).status_code == 404


def test_unknown_kind_is_refused(seller: User, ot: WorkOrder) -> None:
    answer = browser_of(seller).post(path(ot), {"kind": "contrato"}, content_type="application/json")

    assert answer.status_code == 400
    assert answer.json()["fields"]["kind"][0]["code"] == "invalid_choice"
    assert IssuedDocument.objects.count() == 0


def test_file_that_is_gone_is_not_found(seller: User, ot: WorkOrder) -> None:
    document = issue_ficha(ot.pk, by=seller)
    document.file.storage.delete(document.file.name)

    assert browser_of(seller).get(path(ot, document)).status_code == 404


def test_list_asks_the_same_with_one_copy_and_with_three(
    seller: User, ot: WorkOrder, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    browser = browser_of(seller)
    issue_ficha(ot.pk, by=seller)
    browser.get(path(ot))
    with django_assert_num_queries(5):
        browser.get(path(ot))
    for _ in range(2):
        issue_ficha(ot.pk, by=seller)

    with django_assert_num_queries(5):
        assert len(browser.get(path(ot)).json()["documents"]) == 3

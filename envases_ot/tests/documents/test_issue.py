"""A paper that is issued is stored, numbered and written down together, or not at all."""

import hashlib
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from django.db import DatabaseError, connection
from pytest_django import Settings

from envases_ot.choices import Rol
from envases_ot.documents.issue import issue_ficha
from envases_ot.errors import NotAllowedError
from envases_ot.models import IssuedDocument, User, WorkOrder
from envases_ot.tests.documents.full_ot import full_ot
from envases_ot.tests.documents.reading import pages_text
from envases_ot.tests.factories import UserFactory, WorkOrderFactory


@pytest.fixture(autouse=True)
def media(settings: Settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def files(media: Path) -> list[Path]:
    return [path for path in media.rglob("*") if path.is_file()]


@pytest.mark.django_db
def test_issued_sheet_is_kept_with_its_hash_template_and_context(media: Path) -> None:
    seller = UserFactory.create()
    ot = full_ot(creador=seller)

    document = issue_ficha(ot.pk, by=seller)

    stored = IssuedDocument.objects.get()
    [file] = files(media)
    pdf = file.read_bytes()
    assert stored == document
    assert (stored.kind, stored.number, stored.template_version) == ("ficha_ot", 1, "ficha-ot 1")
    assert (stored.issued_by, stored.work_order) == (seller, ot)
    assert stored.sha256 == hashlib.sha256(pdf).hexdigest()
    assert stored.context["heading"] == "CAJA CEREZA 5 KG EXPORTACIÓN"
    assert json.dumps(stored.context)
    assert "Copia N.º 1" in pages_text(pdf)[0]
    assert stored.file.name.startswith(f"emitidos/{ot.pk}/")
    assert str(seller) not in stored.file.name


@pytest.mark.django_db
def test_each_copy_has_the_next_number_of_its_ot() -> None:
    seller = UserFactory.create()
    one, other = WorkOrderFactory.create(creador=seller), WorkOrderFactory.create(creador=seller)

    numbers = [issue_ficha(ot.pk, by=seller).number for ot in (one, one, other)]

    assert numbers == [1, 2, 1]


@pytest.mark.django_db
def test_who_does_not_see_the_ot_issues_nothing(media: Path) -> None:
    ot = WorkOrderFactory.create()

    with pytest.raises(NotAllowedError) as refused:
        issue_ficha(ot.pk, by=UserFactory.create(rol=Rol.VENDEDOR))

    assert refused.value.code == "NOT_ALLOWED"
    assert IssuedDocument.objects.count() == 0
    assert files(media) == []


@pytest.mark.django_db
def test_unknown_ot_issues_nothing() -> None:
    with pytest.raises(WorkOrder.DoesNotExist):
        issue_ficha(999_999, by=UserFactory.create(rol=Rol.INGENIERO))


@pytest.mark.django_db
def test_row_that_cannot_be_written_leaves_no_file(media: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seller = UserFactory.create()
    ot = WorkOrderFactory.create(creador=seller)

    def fails(*args: object, **kwargs: object) -> None:
        raise DatabaseError("full")

    monkeypatch.setattr(IssuedDocument, "save", fails)
    with pytest.raises(DatabaseError, match="full"):
        issue_ficha(ot.pk, by=seller)

    assert files(media) == []


@pytest.mark.django_db
@pytest.mark.parametrize("statement", ["UPDATE {} SET number = 9", "DELETE FROM {}"])
def test_issued_document_is_never_changed(statement: str) -> None:
    seller = UserFactory.create()
    issue_ficha(WorkOrderFactory.create(creador=seller).pk, by=seller)

    with pytest.raises(DatabaseError, match="Cannot update or delete"), connection.cursor() as cursor:
        cursor.execute(statement.format(IssuedDocument._meta.db_table))


@pytest.mark.django_db(transaction=True)
def test_copies_at_once_have_a_number_each() -> None:
    seller: User = UserFactory.create()
    ot = WorkOrderFactory.create(creador=seller)

    def issue(_: int) -> int:
        try:
            return issue_ficha(ot.pk, by=seller).number
        finally:
            connection.close()

    with ThreadPoolExecutor(max_workers=4) as pool:
        numbers = list(pool.map(issue, range(6)))

    assert sorted(numbers) == [1, 2, 3, 4, 5, 6]

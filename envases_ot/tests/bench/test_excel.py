import pytest

from envases_ot.tests.bench import excel_export, excel_import
from envases_ot.tests.factories import SuperuserFactory, WorkOrderFactory


@pytest.mark.django_db
def test_a_file_of_few_rows_is_measured(monkeypatch):
    SuperuserFactory.create(username="admin")
    WorkOrderFactory.create_batch(2)
    monkeypatch.setattr(excel_import, "ROWS", 20)
    monkeypatch.setattr(excel_export, "ROWS", 2)

    found = [*excel_import.measured(), *excel_export.measured()]

    assert [(each["name"], each["rows"]) for each in found] == [
        ("importación: revisar", 20),
        ("importación: cargar", 20),
        ("exportación", 0),
        ("exportación", 2),
    ]

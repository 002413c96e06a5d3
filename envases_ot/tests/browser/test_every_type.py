"""An OT of each request type to its end in a real browser, and its technical sheet."""

from pathlib import Path

import pytest
from pytest_django import Settings

from envases_ot.domain.gates import Gate, missing_for_gate
from envases_ot.tests.browser.every_type import CASES, Case, capture, finish, issued_sheet
from envases_ot.tests.browser.office import Office
from envases_ot.tests.documents.reading import pages_text


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_an_ot_of_each_type_is_captured_finished_and_printed(
    office: Office, settings: Settings, tmp_path: Path, case: Case
) -> None:
    settings.MEDIA_ROOT = tmp_path
    ot = capture(office, case)
    page = office.enter("super_administrador")

    finish(page, ot)
    text = " ".join(pages_text(issued_sheet(page)))

    ot.refresh_from_db()
    of_files = (Gate.ENVIAR, Gate.ENTREGAR)
    assert ot.tipo_solicitud == case.tipo
    assert [problem for gate in Gate if gate not in of_files for problem in missing_for_gate(ot, gate)] == []
    assert f"OT {ot.pk}" in text
    assert ot.descripcion in text

"""The worker of Excel files: how its container knows that it is well."""

from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import OperationalError

from envases_ot.management.commands import procesar_excel

pytestmark = pytest.mark.django_db


@pytest.fixture
def sign(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "sign"
    monkeypatch.setattr(procesar_excel, "SIGN_OF_LIFE", path)
    return path


def test_a_look_at_the_queue_leaves_its_sign_of_life(sign: Path) -> None:
    call_command("procesar_excel", "--una-vez")

    assert sign.exists()


def test_who_cannot_see_the_queue_leaves_none(sign: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unreachable(_model: object) -> int:
        raise OperationalError("no hay base")

    monkeypatch.setattr(procesar_excel, "end_abandoned", unreachable)

    call_command("procesar_excel", "--una-vez")

    assert not sign.exists()

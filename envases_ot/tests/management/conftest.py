import pytest
from django.core.management import call_command

from inveb.local.fixtures import fixture_files


@pytest.fixture
def demo(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything of `fixtures/`, and the demo users."""
    monkeypatch.setenv("DEMO_PASSWORD", "clave-de-prueba")
    call_command("loaddata", *fixture_files(), verbosity=0)
    call_command("crear_usuarios_demo")

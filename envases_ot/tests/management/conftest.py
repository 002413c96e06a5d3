import pytest
from django.core.management import call_command

from envases_ot.tests.plant import load_plant
from inveb.local.fixtures import FIXTURES


@pytest.fixture
def demo(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Everything of `fixtures/`, and the demo users."""
    monkeypatch.setenv("DEMO_PASSWORD", "clave-de-prueba")
    load_plant()
    call_command("loaddata", *map(str, (FIXTURES / "demo").glob("*.json")), verbosity=0)
    call_command("crear_usuarios_demo")

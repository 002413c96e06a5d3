"""What an operator types: help in Spanish, one line and exit code 1 for a refusal, nothing lost on a wrong step."""

import io
import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.core.management import call_command, load_command_class
from django.core.management.base import CommandError

from envases_ot.models import BackupProof
from envases_ot.operations.backups import list_backups

COMMANDS = [
    "migrar",
    "podar_respaldos",
    "probar_respaldo",
    "respaldar",
    "restaurar",
    "verificar",
    "volver_atras",
]


def told(name: str, *arguments: object) -> list[str]:
    out = io.StringIO()
    call_command(name, *map(str, arguments), stdout=out)
    return [line for line in out.getvalue().splitlines() if not line.startswith("  ")]


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_explains_itself_and_each_of_its_options(name):
    command = load_command_class("envases_ot", name)
    parser = command.create_parser("manage.py", name)
    own = [action for action in parser._actions if action.dest not in {"help", *command.base_stealth_options}]

    assert len(command.help) > 60
    assert [action.dest for action in own if not action.help] == []


@pytest.mark.django_db
def test_back_up_prove_and_prune(tmp_path):
    assert told("respaldar", "--carpeta", tmp_path)[-1].startswith(f"Está en {tmp_path}")
    (backup,) = list_backups(tmp_path)

    assert told("probar_respaldo", "--carpeta", tmp_path)[0] == f"Probando {backup.name}"
    assert BackupProof.objects.get().name == backup.name
    assert told("podar_respaldos", "--carpeta", tmp_path, "--simular") == ["Quedan 1, sobran 0"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("probar_respaldo", "--carpeta", "{tmp}"), "SIN_RESPALDO"),
        (("restaurar", "ultimo", "--carpeta", "{tmp}"), "SIN_RESPALDO"),
        (("volver_atras", "--hasta", "9999_otra", "--si"), "NO_APLICADA"),
    ],
)
def test_a_refusal_is_one_line_that_ends_with_its_code(words, code, tmp_path):
    with pytest.raises(CommandError) as refusal:
        call_command(*(word.replace("{tmp}", str(tmp_path)) for word in words), stdout=io.StringIO())

    assert str(refusal.value).endswith(f"[{code}]")
    assert refusal.value.returncode == 1


@pytest.mark.django_db
def test_verify_ends_with_one_when_a_line_fails():
    out = io.StringIO()

    with pytest.raises(SystemExit) as end:
        call_command("verificar", "--url", "http://127.0.0.1:1", stdout=out)

    lines = out.getvalue().splitlines()
    assert end.value.code == 1
    assert lines[0].startswith("BIEN   Base de datos            PostgreSQL ")
    assert lines[5].startswith("AVISO  Respaldo probado         ninguno")
    assert lines[-1] == "8 puntos fallan."


def test_the_shell_sees_a_refusal_as_exit_code_one(tmp_path):
    done = subprocess.run(
        [sys.executable, settings.BASE_DIR / "manage.py", "migrar", "--espera", "0"],
        env={**os.environ, "DATABASE_URL": "postgres://nadie@127.0.0.1:1/nada"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("CommandError: PostgreSQL no responde: ")
    assert done.stderr.endswith("[SIN_SERVIDOR]\n")

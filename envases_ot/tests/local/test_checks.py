import os
import sys
from pathlib import Path

import pytest

from inveb.local import checks
from inveb.local.checks import Check, failures, has_browser


def test_a_check_that_passes_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert failures([Check("hola", (sys.executable, "-c", "print('hola')"))], dict(os.environ)) == []

    assert capsys.readouterr().out.split()[:2] == ["hola", "bien"]


def test_a_check_that_fails_shows_what_it_wrote(capsys: pytest.CaptureFixture[str]) -> None:
    program = "import os, sys; print(os.environ['NOMBRE']); sys.exit(3)"
    check = Check("hola", (sys.executable, "-c", program), {"NOMBRE": "inveb"})

    assert failures([check], dict(os.environ)) == ["hola"]

    line, *written = capsys.readouterr().out.split("\n")
    assert (line.split()[:2], written) == (["hola", "FALLA"], ["inveb", "", ""])


def test_two_checks_run_at_once_and_are_told_in_their_order(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("first", "second"):
        os.mkfifo(tmp_path / name)
    waits = f"open({str(tmp_path / 'first')!r}).read(); open({str(tmp_path / 'second')!r}, 'w').close()"
    sends = f"open({str(tmp_path / 'first')!r}, 'w').close(); open({str(tmp_path / 'second')!r}).read()"
    meeting = [
        Check(name, (sys.executable, "-c", program)) for name, program in (("uno", waits), ("dos", sends))
    ]

    assert failures(meeting, dict(os.environ)) == []

    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == ["uno", "dos"]


def test_without_a_browser_the_run_is_red(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", "")  # no browser, and nothing to install one with
    environment: dict[str, str] = {}

    assert not has_browser(environment)

    assert environment == {"SKIP_BROWSER": "1"}
    assert capsys.readouterr().err.startswith("ERROR: NO HAY CHROMIUM y aquí no se puede instalar: ")


def test_a_run_without_a_browser_that_was_agreed_to_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert has_browser({"SKIP_BROWSER": "1"})

    assert capsys.readouterr().out == "AVISO: SKIP_BROWSER=1, LAS PRUEBAS DE NAVEGADOR NO CORREN.\n"


@pytest.mark.parametrize(
    ("words", "ran", "code"),
    [([], ["one", "two", "pytest"], 1), (["lint"], ["one"], 0), (["pytest"], ["pytest"], 0)],
)
def test_all_checks_run_and_one_red_makes_the_end_red(
    words: list[str],
    ran: list[str],
    code: int,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(checks, "LINT", (Check("one", (sys.executable, "-c", "pass")),))
    monkeypatch.setattr(checks, "DJANGO", (Check("two", (sys.executable, "-c", "exit(1)")),))
    monkeypatch.setattr(checks, "PYTEST", (sys.executable, "-c", "print('pytest')"))
    monkeypatch.setattr(sys, "argv", ["checks", *words])
    monkeypatch.setenv("DATABASE_URL", "postgres://app@127.0.0.1/app")
    monkeypatch.setenv("SKIP_BROWSER", "1")

    assert checks.main() == code

    written = capfd.readouterr()
    names = [line.split()[0] for line in written.out.splitlines() if line and not line.startswith("AVISO")]
    assert names == ran
    assert written.err == ("FALLARON: two\n" if code else "")

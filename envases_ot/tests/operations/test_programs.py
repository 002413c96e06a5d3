import os
import sys
from pathlib import Path

import pytest

from envases_ot.operations import programs
from envases_ot.operations.errors import OperationError
from envases_ot.operations.programs import Programs, find_programs


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
    """Programs of the versions 15, 17 and 18 in Debian's folders, and none elsewhere."""
    for major in (15, 17, 18):
        folder = tmp_path / str(major) / "bin"
        folder.mkdir(parents=True)
        for name in ("pg_dump", "pg_restore"):
            (folder / name).write_text(
                f"#!/bin/sh\necho '{name} (PostgreSQL) {major}.4 (Debian {major}.4-1)'\n"
            )
            (folder / name).chmod(0o755)
    monkeypatch.setattr(programs, "DEBIAN_FOLDERS", tmp_path)
    monkeypatch.setattr(programs, "WHEEL", "no_such_package")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("POSTGRES_BIN", raising=False)
    return tmp_path


@pytest.mark.parametrize(
    ("server_major", "at_least", "expected"), [(15, 0, 15), (16, 0, 17), (15, 18, 18), (17, 15, 17)]
)
def test_find_programs_takes_the_nearest_above(installed, server_major, at_least, expected):
    found = find_programs(server_major=server_major, at_least=at_least)

    assert found == Programs(installed / str(expected) / "bin", expected)


def test_find_programs_never_takes_older_ones(installed):
    with pytest.raises(OperationError) as refusal:
        find_programs(server_major=19)

    assert refusal.value.code == "SIN_PROGRAMAS"


def test_find_programs_takes_only_those_of_postgres_bin(installed, monkeypatch):
    monkeypatch.setenv("POSTGRES_BIN", str(installed / "18" / "bin"))

    assert find_programs(server_major=15).major == 18


def python(*arguments: str, **options) -> None:
    folder = Path(sys.executable).parent
    Programs(folder, 15).run(Path(sys.executable).name, *arguments, environment=dict(os.environ), **options)


def test_run_gives_each_line_it_tells():
    lines: list[str] = []

    python("-c", "import sys; print('uno\\ndos', file=sys.stderr)", on_line=lines.append)

    assert lines == ["uno\n", "dos\n"]


def test_run_says_how_a_program_failed():
    with pytest.raises(OperationError) as refusal:
        python("-c", "import sys; print('x: error: roto', file=sys.stderr); sys.exit(3)")

    assert refusal.value.code == "PROGRAMA"
    assert refusal.value.message.endswith("terminó con 3: x: error: roto")


@pytest.mark.parametrize(
    ("told", "fails"),
    [(["x: error: vieja"], False), (["x: error: vieja", "x: error: otra"], True), (["x: nada"], True)],
)
def test_run_forgives_only_what_is_harmless(told, fails):
    script = f"import sys; print({os.linesep.join(told)!r}, file=sys.stderr); sys.exit(1)"
    if not fails:
        python("-c", script, harmless="vieja")
        return
    with pytest.raises(OperationError):
        python("-c", script, harmless="vieja")

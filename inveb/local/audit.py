"""`make audit` and `make sbom`: what production installs, against the known vulnerabilities and as a parts list.

usage: python -m inveb.local.audit [sbom]     in .venv-audit

Exit code of the audit: 0 none is known, 1 some are (or the tool failed), 3 nobody could be asked about some package.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from inveb.local.errors import LocalError, run_or_explain
from inveb.local.places import CHECKOUT, LOCAL, local_dir

PACKAGES = CHECKOUT / "requirements" / "prod.txt"
REPORT = LOCAL / "audit.json"
SBOM = LOCAL / "sbom.json"
NOT_ASKED = 3


def main() -> int:
    local_dir()
    return write_sbom() if sys.argv[1:] == ["sbom"] else audit()


def write_sbom() -> int:
    """.local/sbom.json, the same bytes for the same packages."""
    about = ("--pyproject", str(CHECKOUT / "pyproject.toml"), "--mc-type", "application")
    form = ("--output-format", "JSON", "--output-reproducible", "--output-file", str(SBOM))
    _run("cyclonedx-py", "requirements", str(PACKAGES), *about, *form)
    components = json.loads(SBOM.read_text(encoding="utf-8"))["components"]
    print(f"{SBOM.relative_to(CHECKOUT)}: {len(components)} componentes, CycloneDX.")
    return 0


def audit() -> int:
    """What pip-audit found, a line a vulnerability."""
    REPORT.unlink(missing_ok=True)
    form = ("--format", "json", "--output", str(REPORT), "--progress-spinner", "off", "--timeout", "15")
    done = _run(
        "pip-audit", "--requirement", str(PACKAGES), "--require-hashes", "--disable-pip", *form, check=False
    )
    if not REPORT.exists():
        print(
            f"AUDITORÍA NO HECHA: no se pudo preguntar por ningún paquete.\n{done.stderr[-500:]}",
            file=sys.stderr,
        )
        return NOT_ASKED
    code, lines = verdict(json.loads(REPORT.read_text(encoding="utf-8"))["dependencies"])
    print("\n".join(lines), file=sys.stdout if code == 0 else sys.stderr)
    return code


def verdict(packages: list[dict[str, Any]]) -> tuple[int, list[str]]:
    """(exit code, lines) of a report; what could not be asked is never taken for sound."""
    bad = [
        f"VULNERABLE: {package['name']} {package['version']}: {found['id']}, "
        f"corregido en {', '.join(found['fix_versions']) or 'ninguna versión'}"
        for package in packages
        for found in package.get("vulns", ())
    ]
    skipped = [package["name"] for package in packages if "skip_reason" in package]
    if skipped:
        bad.append(
            f"AUDITORÍA INCOMPLETA: no se pudo preguntar por {len(skipped)} de {len(packages)} paquetes "
            f"({', '.join(skipped[:3])} …): repita donde haya red."
        )
    if not bad:
        return 0, [f"{len(packages)} paquetes sin vulnerabilidades conocidas."]
    return (1 if len(bad) > bool(skipped) else NOT_ASKED), bad


def _run(program: str, *arguments: str, check: bool = True) -> subprocess.CompletedProcess[str]:
    """A program of the environment that runs this.

    Raises:
        LocalError: it failed, and `check`.
    """
    path = Path(sys.executable).with_name(program)
    done = subprocess.run([path, *arguments], capture_output=True, text=True, check=False)
    if check and done.returncode != 0:
        raise LocalError(f"{program} falló: {done.stderr[-500:]}")
    return done


if __name__ == "__main__":
    run_or_explain(main)

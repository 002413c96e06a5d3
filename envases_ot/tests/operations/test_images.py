"""The Dockerfiles against hadolint's rules, as developers and CI have it in their environment."""

import subprocess
import sys
from pathlib import Path

import pytest

from inveb.local.places import CHECKOUT


@pytest.mark.parametrize("name", ["Dockerfile", "Dockerfile.dev"])
def test_dockerfile_is_lint_clean(name: str) -> None:
    program = Path(sys.executable).with_name("hadolint")

    done = subprocess.run(
        [program, "--no-color", CHECKOUT / "docker" / name], capture_output=True, text=True, check=False
    )

    assert (done.stdout, done.returncode) == ("", 0)

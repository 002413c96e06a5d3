"""`manage.py` with this checkout's database and settings: `python -m inveb.local.manage COMANDO ...`."""

import subprocess
import sys

from inveb.local.environment import local_environment
from inveb.local.errors import run_or_explain
from inveb.local.places import CHECKOUT
from inveb.local.postgres import DEVELOPMENT


def main() -> int:
    with local_environment(DEVELOPMENT) as environment:
        command = [sys.executable, str(CHECKOUT / "manage.py"), *sys.argv[1:]]
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    run_or_explain(main)

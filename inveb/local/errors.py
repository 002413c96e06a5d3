"""What a newcomer's machine can lack, said in one line."""

import sys
from collections.abc import Callable
from typing import NoReturn


class LocalError(Exception):
    """Something here keeps the program from starting; one line in Spanish says what to do."""


def run_or_explain(main: Callable[[], int]) -> NoReturn:
    """Exit with what `main` returns, or with 1 and the one line of a LocalError."""
    try:
        code = main()
    except LocalError as error:
        print(f"ERROR: {error}", file=sys.stderr)
        code = 1
    sys.exit(code)

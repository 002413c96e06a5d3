"""The examples in the docstrings of the calculations are true."""

import doctest
import importlib
import pkgutil

import pytest

from envases_ot.domain import calculations

MODULES = [
    module.name
    for module in pkgutil.walk_packages(calculations.__path__, f"{calculations.__name__}.")
    if not module.ispkg
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_of_the_docstrings_are_true(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0


def test_every_function_with_arithmetic_has_an_example() -> None:
    plain = [name for name in MODULES if ".formulas." not in name and not name.endswith(".parameters")]
    modules = [importlib.import_module(name) for name in plain]
    functions = [
        value
        for module in modules
        for name, value in vars(module).items()
        if callable(value) and not isinstance(value, type) and not name.startswith("_")
        if value.__module__ == module.__name__
    ]

    assert [f.__name__ for f in functions if ">>>" not in (f.__doc__ or "")] == []

"""The examples in the docstrings of the papers are true."""

import doctest
import importlib
import pkgutil

import pytest

from envases_ot import documents

MODULES = [module.name for module in pkgutil.iter_modules(documents.__path__, f"{documents.__name__}.")]


@pytest.mark.parametrize("name", MODULES)
def test_examples_of_the_docstrings_are_true(name: str) -> None:
    assert doctest.testmod(importlib.import_module(name)).failed == 0

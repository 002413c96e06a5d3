"""The glossary and the code speak alike."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from envases_ot.models import WorkOrder
from inveb.local.places import CHECKOUT

PACKAGE = CHECKOUT / "envases_ot"
GLOSSARY = PACKAGE / "docs" / "glosario.md"
IN_CODE, DO_NOT_SAY = 2, 4
"""Columns of the glossary's tables, from 0."""
LEFT_OUT = {"tests", "migrations"}


def words(column: int, text: str) -> list[str]:
    """The words between backticks in a column of every table of the page."""
    rows = [line.strip("|").split("|") for line in text.splitlines() if line.startswith("|")]
    return [word for row in rows for word in re.findall(r"`([^`]+)`", row[column])]


def identifiers(source: str) -> set[str]:
    """Every name that a module defines, reads or passes."""
    return {
        name
        for node in ast.walk(ast.parse(source))
        for part in ("id", "name", "attr", "arg")
        if isinstance(name := getattr(node, part, None), str)
    }


def modules() -> Iterator[Path]:
    return (path for path in PACKAGE.rglob("*.py") if not LEFT_OUT & set(path.parts))


def spoken() -> set[str]:
    """Identifiers of the code, and the columns of an OT, which are names of the API."""
    named = set().union(*(identifiers(path.read_text()) for path in modules()))
    return named | {field.column for field in WorkOrder._meta.concrete_fields}


@pytest.fixture(scope="module")
def names() -> set[str]:
    return spoken()


def missing(text: str, names: set[str]) -> list[str]:
    return sorted(set(words(IN_CODE, text)) - names)


def forbidden(text: str, names: set[str]) -> list[str]:
    return sorted(set(words(DO_NOT_SAY, text)) & names)


def test_every_name_of_the_glossary_is_in_the_code(names: set[str]) -> None:
    assert missing(GLOSSARY.read_text(), names) == []


def test_no_word_that_the_glossary_forbids_is_in_the_code(names: set[str]) -> None:
    assert forbidden(GLOSSARY.read_text(), names) == []


def test_no_term_is_explained_twice() -> None:
    terms = re.findall(r"^\| ([^|]+) \|", GLOSSARY.read_text(), flags=re.MULTILINE)
    explained = [term for term in terms if term != "term"]

    assert len(explained) > 20
    assert sorted(explained) == sorted(set(explained))


def test_the_check_sees_a_missing_name_and_a_forbidden_word() -> None:
    row = "| planta | fábrica | `Planta`, `Invernadero` | `plantas` | `Plant`, `factory` |"
    names = identifiers("class Planta: ...\ndef ask(factory): return factory.name")

    assert missing(row, names) == ["Invernadero"]
    assert forbidden(row, names) == ["factory"]

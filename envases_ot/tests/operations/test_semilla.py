"""Every row of docs/semilla.md names what proves it, and all that it names is there."""

import re

from inveb.local.places import CHECKOUT

TESTS = CHECKOUT / "envases_ot" / "tests"
PAGE = (CHECKOUT / "envases_ot" / "docs" / "semilla.md").read_text()
STEPS = re.findall(r'^ +step "([^"]+)"', (CHECKOUT / "docker" / "test.sh").read_text(), re.MULTILINE)
SECTIONS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"]
"""Of the seed's document."""


def rows() -> list[list[str]]:
    """The table's rows, each as its three cells."""
    lines = [line for line in PAGE.splitlines() if line.startswith("| **")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def test_every_row_has_three_cells_and_a_proof() -> None:
    proofs = re.compile(r"`[\w/]+\.py::test_\w+`|docker/test\.sh «[^»]+»")

    assert [row for row in rows() if len(row) != 3 or not proofs.search(row[2])] == []


def test_every_section_of_the_seed_has_a_row() -> None:
    told = {section for row in rows() for section in re.findall(r"(\d)(?:\.\d)?", row[0].split("**")[1])}

    assert sorted(told) == SECTIONS


def test_every_named_test_exists() -> None:
    named = re.findall(r"`([\w/]+\.py)::(test_\w+)`", PAGE)
    missing = [
        f"{path}::{name}" for path, name in named if f"\ndef {name}(" not in "\n" + (TESTS / path).read_text()
    ]

    assert len(named) > 25
    assert missing == []


def test_every_named_step_of_the_container_test_exists() -> None:
    named = set(re.findall(r"docker/test\.sh «([^»]+)»", PAGE)) - {"título"}

    assert sorted(name for name in named if not any(step.startswith(name) for step in STEPS)) == []

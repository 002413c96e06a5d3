"""Who may not write what, walked rule by rule: request type x role x mode against the trade's own matrix."""

import json
import re
from typing import Any

import pytest

from envases_ot.choices import ROL_LEGACY, Rol
from envases_ot.domain.ot_columns import COLUMNS, GROUPS
from envases_ot.domain.permissions import roles_that_write
from inveb.local.places import CHECKOUT

DATA = CHECKOUT / "envases_ot" / "tests" / "data"
RULES: list[dict[str, Any]] = json.loads((DATA / "required_rules.json").read_text())
DIFFERENCES: list[dict[str, Any]] = json.loads((DATA / "required_differences.json").read_text())
ROLES = ROL_LEGACY | {
    9: Rol.JEFE_CATALOGACION,
    10: Rol.CATALOGADOR,
    11: Rol.JEFE_PRECATALOGACION,
    12: Rol.PRECATALOGADOR,
}
"""The matrix numbers its roles as the legacy code does: the two catalogue pairs the other way round."""
HISTORIC = (2, 4)
GROUP_OF_SLOT = {
    r"(color_\d_id|impresion_\d|cm2_clisse_color_\d)": "inks",
    r"distancia_cinta_\d": "tape_lines",
}
NAMES = {"vendedor_id": "creador_id"}


def column_of(name: str) -> str:
    """Our name of a field of the matrix: numbered slots are rows."""
    for slot, group in GROUP_OF_SLOT.items():
        if re.fullmatch(slot, name):
            return group
    return NAMES.get(name, name)


def openings(rule: dict[str, Any]) -> set[str]:
    """Columns that the rule closes and that one of its roles writes all the same; the super administrator aside."""
    roles = set(ROLES.values()) if rule["roles"] == "*" else {ROLES[number] for number in rule["roles"]}
    roles.discard(Rol.SUPER_ADMINISTRADOR)  # edits everything, always logged: fields.md "Edit windows"
    tipos = [tipo for tipo in rule["tipos"] if isinstance(tipo, int) and tipo not in HISTORIC]
    columns = {column_of(name) for name in rule["fields"]} & {*COLUMNS, *GROUPS}
    return {
        column
        for column in columns
        for tipo in tipos
        for mode in rule["modes"]
        if roles.intersection(roles_that_write(column, mode=mode, tipo_solicitud=tipo))
    }


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule["id"])
def test_nobody_writes_what_the_matrix_closes_to_them(rule: dict[str, Any]) -> None:
    intended = {name for row in DIFFERENCES if row["rule"] == rule["id"] for name in row["fields"]}

    assert openings(rule) == intended


def test_every_difference_has_its_reason_and_its_rule() -> None:
    assert {row["rule"] for row in DIFFERENCES} <= {rule["id"] for rule in RULES}
    assert [row["rule"] for row in DIFFERENCES if not row["reason"]] == []

from dataclasses import replace

import pytest

from envases_ot.domain.cascade.change import change
from envases_ot.domain.cascade.types import CHAIN, Context, Mode, Reason
from envases_ot.tests.domain.cascade.published import compiled, published_data

RULES = compiled()
SELLER = Context(mode="create", role="vendedor", tipo_solicitud=1)
ENGINEER = Context(mode="create", role="ingeniero", tipo_solicitud=1)
FULL = {
    "product_type_id": 3,
    "impresion": 2,
    "fsc": 2,
    "cinta": 0,
    "coverage_internal_id": 1,
    "coverage_external_id": 1,
    "planta_id": 2,
    "carton_color": 1,
    "carton_id": 62,
}
NO_SEQUENCES = {
    "planta_original_sec_ope": None,
    "planta_aux_1_sec_ope": None,
    "planta_aux_2_sec_ope": None,
    "so_planta_original": None,
    "so_planta_alt1": None,
    "so_planta_alt2": None,
    "termocontraible": None,
}
PUBLISHED_RESETS = [
    pytest.param(row["trigger"], row["resets"], marks=pytest.mark.rule(row["code"]), id=row["code"])
    for row in published_data()["cascade_rules_published"]["rows"]
    if row["code"].startswith("CASC")
]


@pytest.mark.parametrize(("name", "resets"), PUBLISHED_RESETS)
def test_cleared_field_resets_what_its_rule_names(name: str, resets: list[str]) -> None:
    outcome = change(RULES, ENGINEER, FULL, name=name, value=None)

    lost = [other for other in outcome.reset if other in CHAIN]
    assert (outcome.accepted, lost) == (True, resets)
    assert outcome.values == {other: value for other, value in FULL.items() if other not in {name, *resets}}


def test_present_value_chosen_again_changes_nothing() -> None:
    outcome = change(RULES, ENGINEER, FULL, name="impresion", value=2)

    assert (outcome.accepted, outcome.reset, outcome.forced, outcome.values) == (True, [], {}, FULL)


@pytest.mark.parametrize(
    ("name", "value", "detail"),
    [
        ("fsc", 1, Reason("HISTORIC_NOT_SELECTABLE")),
        ("impresion", 1, Reason("NOT_OFFERED")),
        ("planta_id", 4, Reason("NOT_OFFERED")),
        ("coverage_external_id", 4, Reason("NOT_MADE_IN_ANY_PLANT")),
        ("carton_id", 132, Reason("CARTON_MISMATCH", on=("impresion", "plant", "color"))),
        ("carton_id", 63, Reason("CARTON_MISMATCH", on=("color",))),
    ],
)
def test_impossible_value_is_refused_with_its_reason(name: str, value: int, detail: Reason) -> None:
    outcome = change(RULES, ENGINEER, FULL, name=name, value=value)

    assert (outcome.accepted, outcome.reason, outcome.detail, outcome.values) == (
        False,
        "NOT_ALLOWED",
        detail,
        FULL,
    )


def test_plant_out_is_refused_naming_the_tables() -> None:
    taped = {**FULL, "fsc": 3, "cinta": 1}

    outcome = change(RULES, ENGINEER, taped, name="planta_id", value=1)

    assert outcome.detail == Reason("EXCLUDED_BY", filters=("impresion_fsc", "cinta"))


def test_field_after_blanks_is_refused_naming_them_all() -> None:
    outcome = change(RULES, ENGINEER, {"product_type_id": 3}, name="cinta", value=0)

    assert outcome.to_json() == {
        "accepted": False,
        "reason": "UPSTREAM_MISSING",
        "missing": ["impresion", "fsc"],
        "values": {"product_type_id": 3},
    }


def test_field_after_an_invalid_one_is_refused_naming_it() -> None:
    impossible = {**FULL, "cinta": 1, "coverage_internal_id": 3}

    outcome = change(RULES, ENGINEER, impossible, name="planta_id", value=3)

    assert (outcome.reason, outcome.missing) == ("UPSTREAM_MISSING", ["coverage_internal_id"])


def test_form_without_chain_takes_no_change() -> None:
    other = replace(SELLER, tipo_solicitud=6)

    assert change(RULES, other, {}, name="impresion", value=2).reason == "NOT_APPLICABLE"


@pytest.mark.parametrize(
    ("mode", "role", "name", "accepted"),
    [
        ("edit", "vendedor", "cinta", False),
        ("edit", "jefe_desarrollo", "cinta", True),
        ("edit", "ingeniero", "impresion", False),
        ("edit", "super_administrador", "impresion", True),
        ("duplicate", "vendedor", "impresion", True),
    ],
)
def test_role_and_mode_say_who_may_change(mode: Mode, role: str, name: str, accepted: bool) -> None:
    context = Context(mode=mode, role=role, tipo_solicitud=1)

    assert change(RULES, context, FULL, name=name, value=None).accepted == accepted


def test_keep_valid_keeps_what_is_still_an_option() -> None:
    outcome = change(RULES, replace(ENGINEER, policy="keep_valid"), FULL, name="impresion", value=5)

    assert (outcome.reset, outcome.kept, outcome.values) == (
        [],
        [name for name in CHAIN if name not in {"product_type_id", "impresion"}],
        {**FULL, "impresion": 5},
    )


def test_keep_valid_drops_all_after_the_first_that_is_out() -> None:
    outcome = change(RULES, replace(ENGINEER, policy="keep_valid"), FULL, name="fsc", value=3)

    assert (outcome.reset, outcome.values) == ([], {**FULL, "fsc": 3})

    wax = {**FULL, "coverage_internal_id": 3, "planta_id": 1}
    outcome = change(RULES, replace(ENGINEER, policy="keep_valid"), wax, name="fsc", value=3)

    assert (outcome.kept, [name for name in outcome.reset if name in CHAIN]) == (
        ["cinta"],
        ["coverage_internal_id", "coverage_external_id", "planta_id", "carton_color", "carton_id"],
    )


def test_keep_possible_drops_only_what_clashes_wherever_it_stands() -> None:
    outcome = change(
        RULES, replace(ENGINEER, policy="keep_possible"), FULL, name="coverage_internal_id", value=3
    )

    assert outcome.to_json() | {"enabled": None, "next": None} == {
        "accepted": True,
        "reset": ["planta_id"],
        "forced": NO_SEQUENCES,
        "kept": [
            "product_type_id",
            "impresion",
            "fsc",
            "cinta",
            "coverage_external_id",
            "carton_color",
            "carton_id",
        ],
        "values": {
            name: value for name, value in (FULL | {"coverage_internal_id": 3}).items() if name != "planta_id"
        },
        "enabled": None,
        "next": None,
    }


def test_keep_possible_takes_a_last_field_first() -> None:
    outcome = change(RULES, replace(ENGINEER, policy="keep_possible"), {}, name="carton_id", value=132)

    assert (outcome.accepted, outcome.values) == (True, {"carton_id": 132})


def test_keep_possible_refuses_only_what_no_product_has() -> None:
    outcome = change(RULES, replace(ENGINEER, policy="keep_possible"), FULL, name="impresion", value=6)

    assert (outcome.accepted, outcome.detail) == (False, Reason("NOT_OFFERED"))


def test_new_plant_writes_its_sequences_and_resets_colour_and_board() -> None:
    outcome = change(RULES, ENGINEER, FULL, name="planta_id", value=3)

    assert (outcome.reset, outcome.forced) == (
        ["carton_color", "carton_id"],
        {
            "planta_original_sec_ope": "Osorno",
            "so_planta_original": 3,
            "planta_aux_1_sec_ope": "Buin",
            "so_planta_alt1": 1,
            "planta_aux_2_sec_ope": "TilTil",
            "so_planta_alt2": 2,
            "termocontraible_enabled": False,
            "termocontraible": 0,
        },
    )


@pytest.mark.parametrize(
    ("mode", "product_type", "maquila"),
    [("create", 4, None), ("create", 15, 0), ("edit", 4, 0), ("duplicate", 21, 0)],
)
def test_product_type_starts_the_maquila(mode: Mode, product_type: int, maquila: int | None) -> None:
    context = Context(mode=mode, role="super_administrador", tipo_solicitud=1)

    outcome = change(RULES, context, {"product_type_id": 3}, name="product_type_id", value=product_type)

    assert outcome.forced == {"maquila": maquila, "maquila_servicio_id": None}


def test_installation_fsc_leaves_a_kept_fsc_alone() -> None:
    context = replace(ENGINEER, policy="keep_valid", installation_fsc=4)

    outcome = change(RULES, context, FULL, name="impresion", value=5)

    assert (outcome.values["fsc"], outcome.note) == (2, None)

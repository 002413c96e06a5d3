import pytest

from envases_ot.domain.cascade.answers import Finding
from envases_ot.domain.cascade.types import Context, Reason
from envases_ot.domain.cascade.validation import validate
from envases_ot.tests.domain.cascade.published import compiled

RULES = compiled()
SELLER = Context(mode="create", role="vendedor", tipo_solicitud=1)
FULL = {
    "product_type_id": 3,
    "impresion": 2,
    "fsc": 2,
    "cinta": 0,
    "coverage_internal_id": 1,
    "coverage_external_id": 1,
    "planta_id": 2,
    "carton_color": 1,
}
WITH_BOARD = FULL | {"carton_id": 62}


def required(*names: str) -> list[Finding]:
    return [Finding(name, Reason("REQUIRED")) for name in names]


def locked(*names: str) -> list[Finding]:
    return [Finding(name, Reason("LOCKED_BY_ROLE")) for name in names]


@pytest.mark.parametrize(
    ("role", "tipo", "missing"),
    [
        (
            "vendedor",
            1,
            (
                "product_type_id",
                "impresion",
                "fsc",
                "cinta",
                "coverage_internal_id",
                "coverage_external_id",
                "planta_id",
                "carton_color",
            ),
        ),
        ("vendedor_externo", 3, ("impresion", "fsc", "planta_id", "carton_color", "carton_id")),
        ("ingeniero", 5, ("impresion", "fsc", "cinta", "planta_id", "carton_color")),
        ("jefe_desarrollo", 4, ("product_type_id", "impresion", "fsc", "carton_color")),
        ("jefe_desarrollo", 6, ()),
    ],
)
def test_blank_chain_names_every_mandatory_field(role: str, tipo: int, missing: tuple[str, ...]) -> None:
    verdict = validate(RULES, Context(mode="create", role=role, tipo_solicitud=tipo), {})

    assert verdict.errors == required(*missing)


def test_board_stands_for_its_colour() -> None:
    engineer = Context(mode="create", role="ingeniero", tipo_solicitud=1)
    without_colour = {name: value for name, value in WITH_BOARD.items() if name != "carton_color"}

    assert validate(RULES, engineer, without_colour).errors == []


def test_seller_may_not_send_a_board() -> None:
    assert validate(RULES, SELLER, WITH_BOARD).errors == locked("carton_id")


def test_locked_missing_and_conflicting_are_told_together() -> None:
    engineer = Context(mode="edit", role="ingeniero", tipo_solicitud=1)
    sent = {
        "impresion": 2,
        "fsc": 2,
        "cinta": 1,
        "coverage_internal_id": 3,
        "planta_id": 2,
        "carton_color": 1,
    }

    verdict = validate(RULES, engineer, sent, stored=FULL)

    assert verdict.errors == [
        *locked("product_type_id"),
        *required("product_type_id"),
        Finding("coverage_internal_id", Reason("NO_COMMON_PLANT", needs=(1,), available=(2, 3))),
    ]


def test_edit_that_touches_a_locked_field_is_refused() -> None:
    seller = Context(mode="edit", role="vendedor", tipo_solicitud=1)

    verdict = validate(RULES, seller, WITH_BOARD | {"planta_id": 3}, stored=WITH_BOARD)

    assert verdict.errors == locked("planta_id")


def test_board_emptied_without_reason_is_refused() -> None:
    chief = Context(mode="edit", role="jefe_desarrollo", tipo_solicitud=1)

    assert validate(RULES, chief, FULL, stored=WITH_BOARD).errors == locked("carton_id")


def test_old_value_is_refused_once_something_changes() -> None:
    admin = Context(mode="edit", role="super_administrador", tipo_solicitud=1)
    stored = FULL | {"impresion": 1, "planta_id": 1, "carton_color": 2}

    verdict = validate(RULES, admin, stored | {"coverage_external_id": 3}, stored=stored)

    assert verdict.errors == [Finding("impresion", Reason("NOT_OFFERED"))]


def test_untouched_chain_with_missing_values_only_warns() -> None:
    stored = {name: value for name, value in FULL.items() if name != "cinta"}

    verdict = validate(RULES, Context(mode="edit", role="vendedor", tipo_solicitud=1), stored, stored=stored)

    assert (verdict.valid, verdict.warnings) == (True, required("cinta"))


def test_zero_is_a_value() -> None:
    assert validate(RULES, SELLER, FULL).valid


def test_choices_that_leave_no_product_are_a_dead_end() -> None:
    no_flexo = compiled(
        {"set_rows": [["impresion_recubrimiento_externo", 2, external, []] for external in range(1, 6)]}
    )
    sample = Context(mode="create", role="vendedor", tipo_solicitud=3)
    sent = {"impresion": 2, "fsc": 2, "planta_id": 2, "carton_color": 1, "carton_id": 62}

    verdict = validate(no_flexo, sample, sent)

    assert verdict.errors == [Finding("cinta", Reason("NO_OPTIONS"))]

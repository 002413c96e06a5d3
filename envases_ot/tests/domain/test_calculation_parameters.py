"""Constants and trims by date: which row is in force, what is kept, and what the tables refuse."""

from datetime import date
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from envases_ot import checks
from envases_ot.domain.calculation_parameters import parameters_on
from envases_ot.domain.calculations.families import BoardFamily, ProcessFamily
from envases_ot.domain.calculations.parameters import LEGACY
from envases_ot.domain.calculations.trims import Axis, TrimUse, trim_mm
from envases_ot.models import CalculationConstant, Trim
from envases_ot.models.base import event_model
from envases_ot.tests.plant import load_plant

pytestmark = pytest.mark.django_db

DAY = date(2026, 1, 1)


def constant(valor: str, *, codigo: str = "cera_g_m2", desde: date = DAY) -> CalculationConstant:
    return CalculationConstant(codigo=codigo, valor=Decimal(valor), vigente_desde=desde)


def die_trim(orilla: str, *, board: str = "doble", desde: date = DAY) -> Trim:
    return Trim(
        uso="ot",
        familia_proceso="troquel",
        familia_carton=board,
        eje="largo",
        orilla_mm=Decimal(orilla),
        vigente_desde=desde,
    )


def test_fixtures_are_what_the_replaced_systems_compute_with() -> None:
    load_plant()

    assert parameters_on(DAY) == LEGACY
    assert CalculationConstant.objects.count() == 26


def test_without_rows_every_constant_has_its_legacy_value() -> None:
    assert parameters_on(DAY) == LEGACY


def test_constant_holds_from_its_day_until_the_next_row() -> None:
    constant("30").save()
    constant("31", desde=date(2026, 6, 1)).save()

    days = (date(2025, 12, 31), DAY, date(2026, 5, 31), date(2026, 6, 1))

    assert [parameters_on(day).cera_g_m2 for day in days] == [28, 30, 30, 31]


def test_parameters_are_kept_until_a_row_changes() -> None:
    row = constant("30")
    row.save()
    before = parameters_on(DAY)

    assert parameters_on(DAY) is before
    CalculationConstant.objects.filter(pk=row.pk).update(valor=32)
    assert parameters_on(DAY).cera_g_m2 == 32


def test_trim_of_one_board_goes_before_that_of_all() -> None:
    die_trim("33").save()
    trims = parameters_on(DAY).trims

    found = [
        trim_mm(trims, use=TrimUse.OT, process=ProcessFamily.TROQUEL, board=board, axis=Axis.LARGO)
        for board in BoardFamily
    ]

    assert found == [20, 20, 33]


@pytest.mark.parametrize(
    ("codigo", "valor", "is_refused"),
    [
        ("cera_g_m2", "0", True),
        ("lb_a_kg", "-1", True),
        ("refile_mm", "0", False),
        ("mckee_aplaste_mm", "0", False),
        ("recorte_decimales", "7.5", True),
        ("recorte_decimales", "11", True),
        ("recorte_decimales", "0", False),
    ],
)
def test_database_refuses_a_constant_that_no_formula_can_use(
    codigo: str, valor: str, is_refused: bool
) -> None:
    try:
        with transaction.atomic():
            constant(valor, codigo=codigo).save()
    except IntegrityError:
        assert is_refused
    else:
        assert not is_refused

    assert CalculationConstant.objects.count() == int(not is_refused)


@pytest.mark.parametrize("make", [lambda: constant("30"), lambda: die_trim("30")])
def test_two_values_from_the_same_day_are_refused(make: object) -> None:
    make().save()

    with pytest.raises(ValidationError):
        make().full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        make().save()


def test_every_write_of_a_constant_leaves_an_event() -> None:
    row = constant("30")
    row.save()
    CalculationConstant.objects.filter(pk=row.pk).update(valor=31)

    events = event_model(CalculationConstant).objects.order_by("pgh_id")

    assert list(events.values_list("pgh_label", "valor")) == [("insert", 30), ("update", 31)]


def test_check_names_a_constant_that_the_table_cannot_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    assert checks.check_calculations() == []

    monkeypatch.setattr(checks, "CONSTANTS", (*checks.CONSTANTS, "laca_g_m2"))

    (error,) = checks.check_calculations()
    assert error.id == "envases_ot.E005"
    assert "['laca_g_m2']" in error.msg

import json
from pathlib import Path

import pytest
from django.core import serializers
from django.core.management import CommandError, call_command

from envases_ot.models import Carton, CascadeValidCombination, RuleSet, WorkOrder
from envases_ot.tests.taken_back import taken_back


@pytest.fixture
def ot(demo: None) -> WorkOrder:
    """A new product with every chain field, in no database any more."""
    with taken_back():
        call_command(
            "generar_ots", "20", "--hasta=2026-01-31", "--fijar=planta_id=1", "--fijar=carton_color=1"
        )
        return WorkOrder.objects.exclude(carton=None).order_by("pk")[0]


def written(path: Path, rows: list[object]) -> str:
    path.write_text(serializers.serialize("json", rows))
    return str(path)


def board_of_the_other_colour(ot: WorkOrder) -> Carton:
    return Carton.objects.filter(active=True).exclude(color=ot.carton_color).order_by("pk")[0]


def test_loaddata_takes_a_possible_ot(ot: WorkOrder, tmp_path: Path) -> None:
    call_command("loaddata", written(tmp_path / "ot.json", [ot]), verbosity=0)

    assert list(WorkOrder.objects.values_list("descripcion", "carton")) == [(ot.descripcion, ot.carton_id)]


def test_loaddata_refuses_an_impossible_ot_and_leaves_everything_as_it_was(
    ot: WorkOrder, tmp_path: Path
) -> None:
    ot.carton = board_of_the_other_colour(ot)
    ot.carton.notas = "no debe quedar"
    file = written(tmp_path / "ot.json", [ot.carton, ot])

    with pytest.raises(CommandError) as refused:
        call_command("loaddata", file, verbosity=0)

    first, second, *_ = str(refused.value).splitlines()
    assert first == "No se cargó nada:"
    assert "[CARTON_MISMATCH] carton_id: " in second
    assert WorkOrder.objects.count() == 0
    assert not Carton._base_manager.filter(notas="no debe quedar").exists()


def test_loaddata_refuses_a_row_that_does_not_fill_its_table(demo: None, tmp_path: Path) -> None:
    row = {"table": ["ot-a", "impresion_fsc"], "impresion": 2, "fsc": None}
    row |= {"created_at": "2025-01-01T12:00:00Z", "updated_at": "2025-01-01T12:00:00Z"}
    file = tmp_path / "rows.json"
    file.write_text(
        json.dumps([{"model": "envases_ot.cascadevalidcombination", "pk": 999999, "fields": row}])
    )

    with pytest.raises(CommandError, match=r"\[REQUIRED\] fsc: "):
        call_command("loaddata", str(file), verbosity=0)

    assert not CascadeValidCombination.objects.filter(pk=999999).exists()


def test_loaddata_refuses_to_publish_rules_that_make_nothing(demo: None, tmp_path: Path) -> None:
    stamps = {"created_at": "2025-01-01T12:00:00Z", "updated_at": "2025-01-01T12:00:00Z"}
    retired = {"code": "ot-a", "name": "Retirado", "version": 1, "status": "retired", **stamps}
    empty = {"code": "vacio", "name": "Vacío", "version": 3, "status": "published", **stamps}
    table = {"rule_set": ["vacio"], "referencia": "cinta", "name": "Cinta", "fields": ["cinta"]}
    rows = [("ruleset", retired), ("ruleset", empty), ("cascadetable", table)]
    file = tmp_path / "rules.json"
    file.write_text(
        json.dumps([{"model": f"envases_ot.{model}", "fields": fields} for model, fields in rows])
    )

    with pytest.raises(CommandError) as refused:
        call_command("loaddata", str(file), verbosity=0)

    assert str(refused.value).splitlines() == [
        "No se cargó nada:",
        "Juego vacio: [RULE_SET_EMPTY] está publicado y con él nada se puede hacer.",
    ]
    assert list(RuleSet.objects.order_by("code").values_list("code", "status")) == [
        ("ot-a", "published"),
        ("ot-b", "draft"),
    ]

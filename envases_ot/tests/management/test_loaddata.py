import json
from pathlib import Path

import pytest
from django.core import serializers
from django.core.management import CommandError, call_command

from envases_ot.models import Carton, CascadeValidCombination, WorkOrder


@pytest.fixture
def ot(demo: None) -> WorkOrder:
    """A new product with every chain field, in no database any more."""
    call_command("generar_ots", "20", "--hasta=2026-01-31", "--fijar=planta_id=1", "--fijar=carton_color=1")
    ot = WorkOrder.objects.exclude(carton=None).order_by("pk")[0]
    WorkOrder.objects.all().delete()
    return ot


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

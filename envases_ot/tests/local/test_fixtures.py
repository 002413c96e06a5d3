import json
from pathlib import Path

import pytest

from envases_ot.models import Canal
from inveb.local import fixtures
from inveb.local.fixtures import fixture_files, load_fixtures


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(fixtures, "FIXTURES", tmp_path)
    return tmp_path


def write(path: Path, model: str, **fields: object) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps([{"model": f"envases_ot.{model}", "fields": fields}]))


def test_a_file_comes_after_those_that_its_natural_keys_name(folder: Path) -> None:
    write(folder / "catalogs" / "a.json", "cartonplanta")
    write(folder / "catalogs" / "b.json", "planta")
    write(folder / "rules" / "carton.json", "carton")

    assert sorted(path.name for path in fixture_files()) == ["a.json", "b.json", "carton.json"]
    assert fixture_files()[-1].name == "a.json"


@pytest.mark.django_db
def test_files_are_loaded_once_and_what_people_changed_since_stays(folder: Path) -> None:
    write(folder / "canal.json", "canal", codigo="C9", descripcion="Prueba")

    assert load_fixtures() == 1
    Canal.objects.update(descripcion="Corregido")

    assert load_fixtures() == 0
    assert list(Canal.objects.values_list("codigo", "descripcion")) == [("C9", "Corregido")]


@pytest.mark.django_db
def test_files_are_loaded_again_when_one_changed(folder: Path) -> None:
    write(folder / "canal.json", "canal", codigo="C9", descripcion="Prueba")
    load_fixtures()
    write(folder / "canal.json", "canal", codigo="C9", descripcion="Otra")

    assert load_fixtures() == 1
    assert list(Canal.objects.values_list("codigo", "descripcion")) == [("C9", "Otra")]


@pytest.mark.django_db
def test_files_are_loaded_again_into_an_emptied_database(folder: Path) -> None:
    write(folder / "canal.json", "canal", codigo="C9", descripcion="Prueba")
    load_fixtures()
    Canal.objects.all().delete()

    assert load_fixtures() == 1
    assert Canal.objects.count() == 1

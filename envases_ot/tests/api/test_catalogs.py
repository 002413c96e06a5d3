import pytest
from pytest_django import DjangoAssertNumQueries

from envases_ot.api.catalogs import LISTS, PATHS
from envases_ot.models import Carton, CoverageInternal, Fsc, Impresion
from envases_ot.tests.api.asking import Caller, told

pytestmark = pytest.mark.usefixtures("plant")


def test_nine_lists_come_in_one_call(vendedor: Caller) -> None:
    body = vendedor.get("form-options").json()

    assert list(body) == [
        "product_types",
        "impresion_types",
        "fsc_options",
        "cinta_options",
        "coverage_internal",
        "coverage_external",
        "plantas",
        "carton_colors",
        "cartones",
    ]
    assert body["plantas"] == [
        {"id": 1, "descripcion": "BUIN"},
        {"id": 2, "descripcion": "TIL TIL"},
        {"id": 3, "descripcion": "OSORNO"},
    ]
    assert body["cinta_options"] == [{"id": 0, "descripcion": "No"}, {"id": 1, "descripcion": "Sí"}]
    assert [option["id"] for option in body["impresion_types"]] == [2, 3, 4, 5]
    assert [option["codigo"] for option in body["fsc_options"]] == [2, 3, 4, 5, 6]
    assert len(body["cartones"]) == Carton.objects.filter(active=True).count()
    assert list(body["cartones"][0]) == ["id", "codigo", "color", "descripcion"]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("slash", ["", "/"])
def test_each_list_has_a_path(vendedor: Caller, path: str, slash: str) -> None:
    whole = vendedor.get("form-options/").json()

    assert vendedor.get(f"form-options/{path}{slash}").json() == whole[PATHS[path]]


def test_lists_leave_out_what_is_no_longer_offered(vendedor: Caller) -> None:
    Impresion.objects.filter(pk=2).update(offered=False)
    Fsc.objects.filter(codigo=3).update(selectable=False)
    CoverageInternal.objects.filter(pk=3).update(active=False)

    body = vendedor.get("form-options/").json()

    assert [option["id"] for option in body["impresion_types"]] == [3, 4, 5]
    assert [option["codigo"] for option in body["fsc_options"]] == [2, 4, 5, 6]
    assert [option["id"] for option in body["coverage_internal"]] == [1, 2]


@pytest.mark.parametrize("path", ["form-options/", "form-options/plantas"])
def test_lists_come_from_memory_for_no_query_but_the_sign_in_and_304_when_known(
    vendedor: Caller, django_assert_num_queries: DjangoAssertNumQueries, path: str
) -> None:
    first = vendedor.get(path)

    with django_assert_num_queries(1):
        again = vendedor.get(path)
    with django_assert_num_queries(1):
        known = vendedor.get(path, headers={"If-None-Match": f'W/{first.headers["ETag"]}, "x"'})
    head = vendedor.ask("HEAD", path)

    assert again.content == first.content
    assert (known.status_code, known.content) == (304, b"")
    assert (head.status_code, head.headers["ETag"]) == (200, first.headers["ETag"])


def test_change_of_a_catalog_shows_at_the_next_request(vendedor: Caller) -> None:
    before = vendedor.get("form-options/coverage-internal").json()

    CoverageInternal.objects.filter(pk=1).update(descripcion="Sin recubrimiento")
    after = vendedor.get("form-options/coverage-internal").json()

    assert after == [{**before[0], "descripcion": "Sin recubrimiento"}, *before[1:]]


def test_list_that_does_not_exist_is_not_found(vendedor: Caller) -> None:
    assert told(vendedor.get("form-options/colores")) == (404, "no_encontrado", {})


def test_nobody_reads_lists_without_signing_in(nobody: Caller) -> None:
    assert told(nobody.get("form-options/")) == (401, "sin_autenticar", {})


def test_every_list_has_its_rows() -> None:
    assert {name: bool(rows()) for name, rows in LISTS.items()} == dict.fromkeys(LISTS, True)

"""What users once had to report of the cascades, by the number that they gave it. Source: cascade spec 13."""

from decimal import Decimal
from typing import Any

import pytest

from envases_ot.choices import CartonColor, Rol
from envases_ot.domain.cascade.rules import load_rules
from envases_ot.domain.cascade.secondary import derive
from envases_ot.domain.cascade.secondary_data import PALLET_BLOCK
from envases_ot.domain.cascade.secondary_rows import row_facts
from envases_ot.domain.cascade.secondary_types import Event, SecondaryQuestion
from envases_ot.models import (
    Armado,
    Installation,
    MaquilaServicio,
    PalletQa,
    PalletTagFormat,
    Process,
    Trazabilidad,
    WorkOrder,
)
from envases_ot.models.base import Catalog
from envases_ot.tests.domain.judging import told
from envases_ot.tests.factories import (
    CARTON_ID,
    CadFactory,
    ContactFactory,
    InstallationFactory,
    UserFactory,
    ot_values,
)
from envases_ot.tests.plant import load_plant

pytestmark = pytest.mark.django_db

TAPE = ["corte_liner", "tipo_cinta", "cintas_x_caja", *(f"distancia_cinta_{n}" for n in range(1, 7))]
FOOD = ["food_type_id", "expected_use_id", "recycled_use_id"]
SUBSTANCE = ["class_substance_packed_id", "transportation_way_id"]


def answer(field: str, value: int | None, **question: Any) -> dict[str, Any]:
    """What the form is told when a field takes a value."""
    load_plant()
    event = Event(field, value)
    asked = SecondaryQuestion(**{"tipo_solicitud": 1, **question}, event=event)
    return derive(load_rules(), asked, row_facts(event))


FOLLOWS: dict[str, tuple[str, int | None, dict[str, Any], dict[str, Any]]] = {
    "issue 9: the canal fixes level 1": ("canal_id", 1, {}, {"values": {"hierarchy_id": 3}}),
    "issue 10: level 1 is not changed by hand": ("canal_id", 4, {}, {"locked": ["hierarchy_id"]}),
    "issue 42: no tape, no distances": ("cinta", 0, {}, {"hidden": TAPE, "reset": TAPE}),
    "issue 42: with tape they are there": ("cinta", 1, {}, {"visible": TAPE}),
    "issue 43: a trace prints one colour where nothing else is printed": (
        "trazabilidad",
        2,
        {"role": Rol.VENDEDOR.value, "values": {"impresion": 5}, "selections": {"impresion": 5}},
        {"values": {"numero_colores": 1}},
    ),
    "issue 49: services follow the item type": (
        "maquila",
        1,
        {"values": {"product_type_id": 16}},
        {"enabled": ["maquila_servicio_id"], "options": {"maquila_servicio_id": [18]}},
    ),
    "issue 50: the sequences follow the plant": (
        "planta_id",
        2,
        {},
        {"so_planta_original": 2, "so_planta_alt1": 1, "so_planta_alt2": 3},
    ),
    "issue 53: a chemical asks for its substance": (
        "product_type_developing_id",
        1,
        {},
        {"enabled": SUBSTANCE},
    ),
    "issue 54: and closes what food asks": ("product_type_developing_id", 1, {}, {"disabled": FOOD}),
    "issue 55: food asks for its use": ("product_type_developing_id", 3, {}, {"enabled": FOOD}),
    "issue 56: and closes what a chemical asks": (
        "product_type_developing_id",
        3,
        {},
        {"disabled": SUBSTANCE, "reset": SUBSTANCE},
    ),
    "issue 57: another kind closes both": (
        "product_type_developing_id",
        2,
        {},
        {"disabled": [*FOOD, *SUBSTANCE]},
    ),
    "issue 58: a quantity needs a pallet on a pallet": (
        "pallet_sobre_pallet",
        0,
        {},
        {"disabled": ["cantidad"], "reset": ["cantidad"]},
    ),
}


@pytest.mark.parametrize("point", FOLLOWS)
def test_what_follows_from_a_choice(point: str) -> None:
    field, value, question, expected = FOLLOWS[point]

    found = answer(field, value, **question)

    assert {name: found.get(name) for name in expected} == expected


REFUSED: dict[str, tuple[dict[str, Any], list[tuple[str, str]]]] = {
    "issue 20: offset is not offered": ({"impresion": 1}, [("impresion", "NOT_OFFERED")]),
    "issue 21: FSC is neither No nor Si": ({"fsc": 0}, [("fsc", "HISTORIC_NOT_SELECTABLE")]),
    "issue 22: wax inside does not go with tape": (
        {"cinta": 1, "coverage_internal_id": 3, "planta_id": None},
        [("coverage_internal_id", "NO_COMMON_PLANT"), ("planta_id", "REQUIRED")],
    ),
    "issue 23: high graphics do not take hydro-repellent varnish outside": (
        {"impresion": 3, "coverage_external_id": 2, "planta_id": None},
        [("coverage_external_id", "NOT_MADE_IN_ANY_PLANT"), ("planta_id", "REQUIRED")],
    ),
    "issue 24: Buin does not make tape": ({"cinta": 1, "planta_id": 1}, [("planta_id", "EXCLUDED_BY")]),
    "issue 30: certificate, labels and strapping are not always mandatory": (
        {"pallet_qa_id": None, "formato_etiqueta": None, "etiquetas_pallet": None, "bulto_zunchado": None},
        [],
    ),
}


@pytest.mark.parametrize("point", REFUSED)
def test_what_the_judge_says_of_a_choice(point: str) -> None:
    values, expected = REFUSED[point]

    assert told(ot_values(**values)) == expected


@pytest.mark.parametrize("point", ["issue 25"])
def test_the_board_is_open_to_who_chooses_it(point: str) -> None:
    assert told(ot_values(carton_id=CARTON_ID), user=UserFactory.create(rol=Rol.INGENIERO)) == []


@pytest.mark.parametrize("point", ["issue 28"])
def test_the_colour_of_a_board_is_a_word(point: str) -> None:
    assert WorkOrder(carton_color=CartonColor.CAFE).get_carton_color_display() == "Café"


@pytest.mark.parametrize("point", ["issue 26", "issue 45", "issue 46"])
def test_a_cad_brings_its_measures_and_closes_them(point: str) -> None:
    measures = {
        "issue 26": {"interno_largo": 300, "interno_ancho": 200, "interno_alto": 100},
        "issue 45": {"externo_largo": 310, "externo_ancho": 210, "externo_alto": 110},
        "issue 46": {"largura_hm": 800, "anchura_hm": 600, "area_producto": Decimal("0.47")},
    }[point]
    cad = CadFactory.create(**measures)

    found = answer("cad_id", cad.pk)

    assert {name: found["values"][name] for name in measures} == {
        name: float(value) for name, value in measures.items()
    }
    assert set(measures) <= set(found["readonly"])


LISTS: dict[str, tuple[type[Catalog], int]] = {
    "issue 29: quality certificates": (PalletQa, 3),
    "issue 39: label formats": (PalletTagFormat, 4),
    "issue 43: traceabilities": (Trazabilidad, 3),
    "issue 47: processes": (Process, 8),
    "issue 48: assemblies": (Armado, 3),
    "issue 49: services": (MaquilaServicio, 8),
}


@pytest.mark.parametrize("point", LISTS)
def test_a_list_that_was_empty_has_its_rows(point: str) -> None:
    load_plant()
    model, at_least = LISTS[point]

    assert model._base_manager.filter(active=True).count() >= at_least


@pytest.mark.parametrize("point", ["issue 40", "issue 41"])
def test_labels_and_strapping_open_with_the_restriction(point: str) -> None:
    columns = {"issue 40": ("formato_etiqueta", "etiquetas_pallet"), "issue 41": ("bulto_zunchado",)}[point]

    opened = answer("restriccion_pallet", 1, role=Rol.VENDEDOR.value)
    closed = answer("restriccion_pallet", 0)

    assert (opened["enabled"], closed["reset"]) == (list(PALLET_BLOCK), list(PALLET_BLOCK))
    assert set(columns) <= set(PALLET_BLOCK)


@pytest.fixture
def installation() -> Installation:
    load_plant()
    return InstallationFactory.create(
        altura_pallet=1800, bulto_zunchado=True, certificado_calidad_id=1, etiquetas_pallet=2
    )


@pytest.mark.parametrize("point", ["issue 4"])
def test_the_only_installation_of_a_client_is_taken(point: str, installation: Installation) -> None:
    assert answer("client_id", installation.client_id)["values"] == {"instalacion_cliente": installation.pk}


@pytest.mark.parametrize("point", ["issue 5"])
def test_an_installation_brings_its_contacts_five_at_most(point: str, installation: Installation) -> None:
    contacts = ContactFactory.create_batch(6, client=installation.client, installation=installation)

    offered = answer("instalacion_cliente", installation.pk)["options"]["contactos_cliente"]

    assert len(offered) == 5
    assert set(offered) <= {contact.pk for contact in contacts}


@pytest.mark.parametrize("point", ["issue 6", "issue 7"])
def test_an_installation_brings_its_pallet_and_certificate(point: str, installation: Installation) -> None:
    expected = {
        "issue 6": {"altura_pallet": 1800, "bulto_zunchado": True, "etiquetas_pallet": 2},
        "issue 7": {"pallet_qa_id": 1},
    }[point]

    values = answer("instalacion_cliente", installation.pk)["values"]

    assert {name: values[name] for name in expected} == expected

from typing import Any

import pytest

from envases_ot.choices import Rol, TipoSolicitud
from envases_ot.domain.completion import ORG_VENTA_NACIONAL, complete_row
from envases_ot.models import User, WorkOrder

SELLER = User(id=7, rol=Rol.VENDEDOR)
EXTERNAL = User(id=8, rol=Rol.VENDEDOR_EXTERNO, client_id=80)


def row_of(tipo: TipoSolicitud = TipoSolicitud.DESARROLLO_COMPLETO, **values: object) -> dict[str, Any]:
    return WorkOrder().row | {"tipo_solicitud": tipo} | values


def completed(row: dict[str, Any], *, user: User = SELLER) -> dict[str, Any]:
    """Only what completing changed."""
    return {column: value for column, value in complete_row(row, user=user).items() if value != row[column]}


def test_a_new_product_without_more_gets_its_seller_and_no_reference() -> None:
    assert completed(row_of()) == {"creador_id": 7, "reference_type": 2}


def test_texts_are_trimmed_and_the_telephone_loses_its_blanks() -> None:
    row = row_of(
        creador_id=9, reference_type=2, descripcion=" CAJA  5 KG ", telefono_contacto=" +56 9 1234 5678 "
    )

    assert completed(row) == {"descripcion": "CAJA  5 KG", "telefono_contacto": "+56912345678"}


def test_a_stored_ot_gets_no_defaults() -> None:
    assert completed(row_of(id=1, creador_id=9)) == {}


@pytest.mark.rule("R09")
def test_a_reference_without_its_type_stays_to_be_refused() -> None:
    assert completed(row_of(creador_id=7, reference_id=3)) == {}


def test_a_sample_ticks_itself() -> None:
    assert completed(row_of(TipoSolicitud.MUESTRA_CON_CAD, id=1, numero_muestras=2)) == {"muestra": True}


def test_samples_are_not_counted_without_a_sample() -> None:
    assert completed(row_of(id=1, numero_muestras=2)) == {"numero_muestras": None}
    assert completed(row_of(id=1, numero_muestras=2, muestra=True)) == {}


@pytest.mark.rule("L27")
def test_an_external_seller_captures_for_their_client_nationally() -> None:
    row = row_of(TipoSolicitud.ARTE_CON_MATERIAL)

    assert completed(row, user=EXTERNAL) == {
        "creador_id": 8,
        "client_id": 80,
        "org_venta_id": ORG_VENTA_NACIONAL,
    }


@pytest.mark.rule("L27")
def test_another_client_of_an_external_seller_stays_to_be_refused() -> None:
    row = row_of(TipoSolicitud.ARTE_CON_MATERIAL, creador_id=8, client_id=81, org_venta_id=2)

    assert completed(row, user=EXTERNAL) == {}


def test_completing_twice_changes_nothing_more() -> None:
    once = complete_row(row_of(telefono_contacto="9 1234 5678"), user=EXTERNAL)

    assert complete_row(once, user=EXTERNAL) == once

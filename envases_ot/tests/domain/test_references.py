"""What an OT points at exists, is in use, and hangs from what stands above it."""

import pytest

from envases_ot.choices import Rol
from envases_ot.errors import Problem
from envases_ot.models import Canal, Client, Subhierarchy
from envases_ot.tests.domain.judging import problems_of, told, told_of_edit
from envases_ot.tests.factories import (
    CARTON_ID,
    ClientFactory,
    InstallationFactory,
    MaterialFactory,
    UserFactory,
    WorkOrderFactory,
    ot_values,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "column",
    ["client_id", "org_venta_id", "canal_id", "subhierarchy_id", "subsubhierarchy_id"],
)
def test_a_key_that_points_nowhere_is_told(column: str) -> None:
    assert told(ot_values(**{column: 999_999})) == [(column, "NOT_FOUND")]


def test_chain_values_that_no_catalog_has_are_told() -> None:
    assert told(ot_values(product_type_id=999_999)) == [("product_type_id", "NOT_OFFERED")]


def test_what_is_no_longer_in_use_is_refused_for_new_ots_and_kept_in_old_ones() -> None:
    seller = UserFactory.create()
    ot = WorkOrderFactory.create(creador=seller)
    Client.objects.filter(pk=ot.client_id).update(active=False)

    assert told(ot_values(client_id=ot.client_id)) == [("client_id", "INACTIVE")]
    assert told_of_edit(ot, by=seller, usd=1) == []


@pytest.mark.rule("R05")
def test_a_client_with_installations_asks_for_one_of_them() -> None:
    client = ClientFactory.create()
    installation = InstallationFactory.create(client=client)

    assert told(ot_values(client_id=client.pk)) == [("instalacion_cliente", "REQUIRED")]
    assert told(ot_values(client_id=client.pk, instalacion_cliente=installation.pk)) == []


def test_a_level_2_of_another_channel_is_refused() -> None:
    values = ot_values()
    canal = Canal._base_manager.get(pk=values["canal_id"])
    other = Subhierarchy.objects.filter(active=True).exclude(hierarchy=canal.hierarchy_id).earliest("pk")

    assert problems_of(values | {"subhierarchy_id": other.pk}, user=UserFactory.create()) == [
        Problem(
            "subhierarchy_id",
            "NOT_A_CHILD",
            "Jerarquía 2 no pertenece a canal de esta OT: elija una de sus opciones.",
        ),
        Problem(
            "subsubhierarchy_id",
            "NOT_A_CHILD",
            "Jerarquía 3 no pertenece a jerarquía 2 de esta OT: elija una de sus opciones.",
        ),
    ]


def test_the_owner_of_an_ot_is_a_seller_or_who_enters_it() -> None:
    engineer, seller = UserFactory.create(rol=Rol.INGENIERO), UserFactory.create()

    assert told(ot_values(creador_id=seller.pk), user=engineer) == []
    assert told(ot_values(creador_id=engineer.pk), user=engineer) == []
    assert told(ot_values(creador_id=UserFactory.create(rol=Rol.INGENIERO).pk), user=engineer) == [
        ("creador_id", "NOT_A_SELLER")
    ]


@pytest.mark.rule("H02")
def test_a_seller_does_not_capture_for_another() -> None:
    assert told(ot_values(creador_id=UserFactory.create().pk)) == [("creador_id", "LOCKED_BY_ROLE")]


@pytest.mark.rule("R08")
def test_an_art_needs_a_reference() -> None:
    values = ot_values(tipo_solicitud=5) | {
        "reference_type": 2,
        "reference_id": None,
        "bloqueo_referencia": None,
    }

    assert told(values) == [("reference_type", "NOT_OFFERED")]


@pytest.mark.rule("L31")
def test_without_a_reference_its_fields_stay_blank() -> None:
    values = ot_values(reference_type=2, reference_id=MaterialFactory.create().pk, bloqueo_referencia=0)

    assert told(values) == [("reference_id", "NOT_APPLICABLE"), ("bloqueo_referencia", "NOT_APPLICABLE")]


@pytest.mark.rule("L23b")
def test_an_art_takes_board_and_product_from_its_material() -> None:
    bare = MaterialFactory.create()
    other = MaterialFactory.create(carton_id=CARTON_ID, product_type_id=4)

    assert told(ot_values(tipo_solicitud=5)) == []
    assert told(ot_values(tipo_solicitud=5, reference_id=bare.pk)) == [
        ("reference_id", "REFERENCE_WITHOUT_CARTON")
    ]
    assert told(ot_values(tipo_solicitud=5, reference_id=other.pk)) == [
        ("product_type_id", "REFERENCE_MISMATCH")
    ]

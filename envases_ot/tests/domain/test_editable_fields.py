"""Which columns a user may write and see, in a new OT and in one that exists."""

import pytest

from envases_ot.choices import Area, Rol, State, TipoSolicitud
from envases_ot.domain.ot_columns import columns_of_section
from envases_ot.domain.permissions import editable_fields, readable_fields, roles_that_write
from envases_ot.models import User, WorkOrder

CAPTURED = frozenset(
    columns_of_section(
        "Tipo de solicitud",
        "Datos comerciales",
        "Solicita",
        "Referencia",
        "Ingresos principales",
        "Observación",
    )
)
"""Columns that an OT is captured with; those of the later sections are asked for on their own."""
SALES_FIELDS = frozenset(
    {
        "nombre_contacto",
        "email_contacto",
        "telefono_contacto",
        "descripcion",
        "codigo_producto",
        "volumen_venta_anual",
        "usd",
        "org_venta_id",
        "canal_id",
        "subhierarchy_id",
        "subsubhierarchy_id",
        "oc",
        "oc_file",
        "analisis",
        "prueba_industrial",
        "muestra",
        "numero_muestras",
        "reference_type",
        "reference_id",
        "bloqueo_referencia",
        "observacion",
    }
)
CHAIN_UP_TO_COLOUR = frozenset(
    {
        "product_type_id",
        "impresion",
        "fsc",
        "cinta",
        "coverage_internal_id",
        "coverage_external_id",
        "planta_id",
        "carton_color",
    }
)


def user_of(rol: Rol, **fields: object) -> User:
    """Somebody who is not stored."""
    return User(id=1, username=rol.value, rol=rol, **fields)


def ot_of(seller: User, **fields: object) -> WorkOrder:
    """A new OT of a seller that is not stored."""
    return WorkOrder(
        **{"id": 7, "creador": seller, "tipo_solicitud": TipoSolicitud.DESARROLLO_COMPLETO, **fields}
    )


@pytest.mark.django_db
def test_a_seller_writes_the_sales_sections_of_their_own_ot_while_it_is_in_ventas() -> None:
    seller = user_of(Rol.VENDEDOR)

    assert editable_fields(seller, ot_of(seller), 1) & CAPTURED == SALES_FIELDS
    assert editable_fields(seller, ot_of(seller, current_area_id=Area.DISENO), 1) == {
        "descripcion",
        "oc",
        "oc_file",
    }
    assert editable_fields(User(id=2, rol=Rol.VENDEDOR), ot_of(seller), 1) == frozenset()


def test_what_a_seller_may_still_change_ends_with_the_state() -> None:
    seller = user_of(Rol.VENDEDOR)
    finished = ot_of(seller, current_area_id=Area.CATALOGACION, state_id=State.TERMINADA)
    in_design = ot_of(seller, current_area_id=Area.DISENO, state_id=State.PROCESO_DISENO_GRAFICO)

    assert editable_fields(seller, finished, 1) == frozenset()
    assert editable_fields(seller, in_design, 1) == {"oc", "oc_file"}


@pytest.mark.django_db
def test_the_sales_head_may_change_description_and_order_of_an_ot_of_others_in_ventas() -> None:
    assert editable_fields(user_of(Rol.JEFE_VENTAS), ot_of(User(id=2, rol=Rol.VENDEDOR)), 1) == {
        "descripcion",
        "oc",
        "oc_file",
    }


def test_an_engineer_writes_the_open_part_of_the_chain_while_the_ot_is_in_desarrollo() -> None:
    engineer, seller = user_of(Rol.INGENIERO), User(id=2, rol=Rol.VENDEDOR)
    chain = {
        "cinta",
        "coverage_internal_id",
        "coverage_external_id",
        "planta_id",
        "carton_color",
        "carton_id",
    }

    in_development = ot_of(seller, current_area_id=Area.DESARROLLO)
    assert editable_fields(engineer, in_development, 1) & CAPTURED == chain | {"indicador_facturacion"}
    assert editable_fields(engineer, ot_of(seller), 1) == frozenset()


def test_chiefs_assign_and_do_not_edit() -> None:
    chief = user_of(Rol.JEFE_DESARROLLO)
    ot = ot_of(User(id=2, rol=Rol.VENDEDOR), current_area_id=Area.DESARROLLO)

    assert editable_fields(chief, ot, 1) == frozenset()


@pytest.mark.parametrize(
    ("rol", "extra"),
    [
        (Rol.VENDEDOR, {"client_id", "instalacion_cliente", "tipo_solicitud"}),
        (
            Rol.INGENIERO,
            {
                "client_id",
                "instalacion_cliente",
                "tipo_solicitud",
                "creador_id",
                "indicador_facturacion",
                "carton_id",
            },
        ),
    ],
)
def test_on_creation_a_role_writes_all_but_its_locks(rol: Rol, extra: set[str]) -> None:
    written = SALES_FIELDS | CHAIN_UP_TO_COLOUR | extra
    if rol != Rol.VENDEDOR:
        written -= {"oc", "oc_file"}

    assert editable_fields(user_of(rol), None, TipoSolicitud.DESARROLLO_COMPLETO) & CAPTURED == written


@pytest.mark.rule("L27")
def test_an_external_seller_chooses_neither_client_nor_sales_organisation() -> None:
    external, seller = user_of(Rol.VENDEDOR_EXTERNO), user_of(Rol.VENDEDOR)

    assert editable_fields(seller, None, 1) - editable_fields(external, None, 1) == {
        "client_id",
        "org_venta_id",
        "impresion_borde",
        "impresion_sobre_rayado",
    }


@pytest.mark.rule("L25")
def test_a_sample_asks_neither_for_a_reference_nor_for_analyses() -> None:
    written = editable_fields(user_of(Rol.VENDEDOR), None, TipoSolicitud.MUESTRA_CON_CAD)

    assert (SALES_FIELDS | CHAIN_UP_TO_COLOUR) - written == {
        "reference_type",
        "reference_id",
        "bloqueo_referencia",
        "analisis",
        "prueba_industrial",
        "muestra",
    }
    assert "carton_id" in written


def test_other_requests_have_no_chain_and_no_reference() -> None:
    written = editable_fields(user_of(Rol.VENDEDOR), None, TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO)

    assert written & CHAIN_UP_TO_COLOUR == frozenset()
    assert written & {"reference_type", "reference_id", "bloqueo_referencia"} == frozenset()
    assert "ajuste_area_desarrollo" in written


def test_a_type_that_the_role_does_not_create_has_no_open_field() -> None:
    assert editable_fields(user_of(Rol.INGENIERO), None, TipoSolicitud.ARTE_CON_MATERIAL) == frozenset()


@pytest.mark.rule("L07")
def test_only_the_super_administrator_changes_client_type_and_installation() -> None:
    protected = {"client_id", "tipo_solicitud", "instalacion_cliente"}
    seller = User(id=2, rol=Rol.VENDEDOR)

    who = {rol for rol in Rol if editable_fields(user_of(rol), ot_of(user_of(rol)), 1) & protected}
    assert who == {Rol.SUPER_ADMINISTRADOR}
    assert editable_fields(user_of(Rol.VENDEDOR, is_superuser=True), ot_of(seller), 1) >= protected


def test_old_boxes_are_written_by_nobody() -> None:
    admin = user_of(Rol.SUPER_ADMINISTRADOR, is_superuser=True)
    history = {"plano", "datos_cotizar", "boceto", "nuevo_material"}

    assert editable_fields(admin, None, 1) & history == frozenset()
    assert editable_fields(admin, ot_of(admin), 1) & history == frozenset()


def test_roles_that_write_are_those_that_may_create_or_edit() -> None:
    assert roles_that_write("carton_id", mode="create", tipo_solicitud=1) == [Rol.INGENIERO]
    assert roles_that_write("planta_id", mode="edit", tipo_solicitud=1) == [
        Rol.INGENIERO,
        Rol.SUPER_ADMINISTRADOR,
    ]


def test_the_sub_client_is_shown_only_around_external_sellers() -> None:
    external, seller = User(id=2, rol=Rol.VENDEDOR_EXTERNO), user_of(Rol.VENDEDOR)

    assert "dato_sub_cliente" in readable_fields(external, None, 1)
    assert "dato_sub_cliente" not in readable_fields(seller, None, 1)
    assert "dato_sub_cliente" in readable_fields(user_of(Rol.INGENIERO), ot_of(external), 1)
    assert "dato_sub_cliente" not in readable_fields(external, ot_of(seller), 1)


def test_old_boxes_are_shown_only_where_they_were_ticked() -> None:
    seller = user_of(Rol.VENDEDOR)
    shown = readable_fields(seller, ot_of(seller, plano=True), 1)

    assert shown & {"plano", "datos_cotizar", "boceto", "nuevo_material"} == {"plano"}

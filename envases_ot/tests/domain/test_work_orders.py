"""What keeps an OT from being saved: all of it, by code, in screen order."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django import DjangoAssertNumQueries

from envases_ot.choices import Area, Rol, TipoSolicitud
from envases_ot.domain.completion import complete_row
from envases_ot.domain.rules_in_force import rules_in_force
from envases_ot.domain.work_orders import judge_stored, validate_ot
from envases_ot.errors import Problem
from envases_ot.models import Client, WorkOrder
from envases_ot.tests.domain.judging import problems_of, told, told_of_edit
from envases_ot.tests.factories import (
    CARTON_ID,
    ClientFactory,
    InstallationFactory,
    SuperuserFactory,
    UserFactory,
    WorkOrderFactory,
    ot_values,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("rol", [Rol.VENDEDOR, Rol.JEFE_VENTAS, Rol.INGENIERO, Rol.JEFE_DISENO])
@pytest.mark.parametrize("tipo", [1, 3, 7])
def test_a_complete_ot_has_no_problem(rol: Rol, tipo: int) -> None:
    assert told(ot_values(tipo_solicitud=tipo), user=UserFactory.create(rol=rol)) == []


@pytest.mark.rule("R19")
def test_a_sample_is_cut_from_a_cad() -> None:
    assert told(ot_values(tipo_solicitud=3, cad_id=None)) == [("cad_id", "REQUIRED")]


def test_a_blank_ot_is_told_everything_that_it_lacks() -> None:
    user = UserFactory.create()

    assert told(ot_values() | dict.fromkeys(ot_values()) | {"tipo_solicitud": 6}, user=user) == [
        ("ajuste_area_desarrollo", "REQUIRED"),
        ("client_id", "REQUIRED"),
        ("nombre_contacto", "REQUIRED"),
        ("email_contacto", "REQUIRED"),
        ("telefono_contacto", "REQUIRED"),
        ("descripcion", "REQUIRED"),
        ("canal_id", "REQUIRED"),
    ]


@pytest.mark.parametrize("tipo", [None, 9])
def test_without_a_known_type_nothing_else_is_judged(tipo: int | None) -> None:
    assert told(ot_values() | {"tipo_solicitud": tipo}) == [("tipo_solicitud", "REQUIRED")]


def test_a_role_that_does_not_create_the_type_is_told_who_does() -> None:
    engineer = UserFactory.create(rol=Rol.INGENIERO)

    assert problems_of(ot_values(tipo_solicitud=5), user=engineer) == [
        Problem(
            "tipo_solicitud",
            "NOT_ALLOWED",
            "Su rol no crea OT de tipo Arte con Material. Puede: Jefe de Ventas, Vendedor, Jefe de Diseño Gráfico, "
            "Diseñador Gráfico, Vendedor Externo.",
        )
    ]


def test_all_kinds_of_problems_are_told_at_once_in_screen_order() -> None:
    values = ot_values(
        telefono_contacto="123",
        usd=None,
        instalacion_cliente=InstallationFactory.create().pk,
        indicador_facturacion=1,
        cinta=1,
        planta_id=1,
    )

    assert told(values) == [
        ("instalacion_cliente", "NOT_A_CHILD"),
        ("telefono_contacto", "telefono_invalido"),
        ("usd", "REQUIRED"),
        ("indicador_facturacion", "LOCKED_BY_ROLE"),
        ("planta_id", "EXCLUDED_BY"),
    ]


# The cascade


@pytest.mark.rule("CASC-006")
def test_a_plant_that_does_not_make_it_is_refused_with_the_rule_that_says_so() -> None:
    assert problems_of(ot_values(cinta=1, planta_id=1), user=UserFactory.create()) == [
        Problem(
            "planta_id",
            "EXCLUDED_BY",
            "La excluye: Cinta. Elija otro valor o cambie lo que lo impide (CASC-006).",
        )
    ]


@pytest.mark.rule("R17")
def test_a_board_or_its_colour_is_asked_for() -> None:
    assert told(ot_values(carton_color=None)) == [("carton_color", "REQUIRED")]


def test_a_superuser_is_excused_from_nothing_that_concerns_the_values() -> None:
    assert told(ot_values(cinta=1, planta_id=1, usd=None), user=SuperuserFactory.create()) == [
        ("usd", "REQUIRED"),
        ("planta_id", "EXCLUDED_BY"),
    ]


def test_other_requests_have_no_chain() -> None:
    assert told(ot_values(tipo_solicitud=6, impresion=2)) == [("impresion", "NOT_APPLICABLE")]


@pytest.mark.rule("L10")
def test_a_seller_does_not_choose_the_board_of_a_new_product() -> None:
    assert told(ot_values(carton_id=CARTON_ID)) == [("carton_id", "LOCKED_BY_ROLE")]


def test_an_old_ot_that_breaks_the_rules_keeps_its_values_until_the_chain_changes() -> None:
    ot = WorkOrderFactory.create(cinta=1, planta_id=1, current_area_id=Area.DESARROLLO)
    engineer = UserFactory.create(rol=Rol.INGENIERO)

    assert told_of_edit(ot, by=engineer, indicador_facturacion=3) == []
    assert told_of_edit(ot, by=engineer, carton_color=2) == [("planta_id", "EXCLUDED_BY")]


# Locks


@pytest.mark.rule("L02")
def test_a_seller_does_not_bill_for_structural_design() -> None:
    problem = problems_of(ot_values(indicador_facturacion=3), user=UserFactory.create())

    assert problem == [
        Problem(
            "indicador_facturacion",
            "LOCKED_BY_ROLE",
            "Indicador facturación D.E.: su rol (Vendedor) no lo cambia aquí; lo cambia: Jefe de Diseño Estructural, "
            "Dibujante Técnico.",
        )
    ]


@pytest.mark.rule("L08")
def test_what_is_printed_is_not_changed_once_the_ot_exists() -> None:
    seller = UserFactory.create()

    assert told_of_edit(WorkOrderFactory.create(creador=seller), by=seller, impresion=5) == [
        ("impresion", "LOCKED_BY_ROLE")
    ]


@pytest.mark.rule("L07")
def test_the_client_is_not_changed_once_the_ot_exists() -> None:
    seller = UserFactory.create()

    assert told_of_edit(
        WorkOrderFactory.create(creador=seller), by=seller, client_id=ClientFactory.create().pk
    ) == [("client_id", "LOCKED_BY_ROLE")]


def test_an_ot_that_left_ventas_is_closed_to_its_seller() -> None:
    seller = UserFactory.create()
    ot = WorkOrderFactory.create(creador=seller, current_area_id=Area.DISENO)
    row = complete_row(ot.row | {"usd": 1}, user=seller)

    assert validate_ot(row, user=seller, stored=ot) == [
        Problem(
            "usd",
            "LOCKED_BY_ROLE",
            "Venta anual (USD) no se cambia en esta etapa de la OT: deje el valor que tenía.",
        )
    ]


def test_an_ot_of_a_colleague_is_closed() -> None:
    assert told_of_edit(WorkOrderFactory.create(), by=UserFactory.create(), usd=1) == [
        ("usd", "LOCKED_BY_ROLE")
    ]


def test_an_edit_that_changes_nothing_has_no_problem() -> None:
    assert told_of_edit(WorkOrderFactory.create(), by=UserFactory.create(rol=Rol.VISUALIZADOR)) == []


@pytest.mark.rule("L27")
def test_an_external_seller_captures_for_their_own_client_only() -> None:
    own, other = ClientFactory.create(), ClientFactory.create()
    external = UserFactory.create(rol=Rol.VENDEDOR_EXTERNO, client=own)

    assert told(ot_values(client_id=None, org_venta_id=None), user=external) == []
    assert told(ot_values(client_id=other.pk, org_venta_id=None), user=external) == [
        ("client_id", "LOCKED_BY_ROLE")
    ]


# Values


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        ("descripcion", "X" * 41, "max_length"),
        ("email_contacto", "elisa", "invalid"),
        ("telefono_contacto", "800123456", "telefono_invalido"),
        ("observacion", "corta", "min_length"),
        ("usd", -1, "min_value"),
        ("oc", 2, "invalid_choice"),
    ],
)
def test_the_limits_of_the_columns_hold_here_too(column: str, value: object, code: str) -> None:
    assert (column, code) in told(ot_values(**{column: value}))


@pytest.mark.rule("R37")
def test_a_purchase_order_is_a_file_that_is_what_its_name_says() -> None:
    fake = SimpleUploadedFile("oc.pdf", b"MZ this is a program")
    real = SimpleUploadedFile("oc.pdf", b"%PDF-1.7 order")

    assert told(ot_values(oc=1)) == [("oc_file", "REQUIRED")]
    assert told(ot_values(oc=1, oc_file=fake)) == [("oc_file", "archivo_tipo")]
    assert told(ot_values(oc=1, oc_file=real)) == []


# Facts


def test_a_stored_ot_is_judged_by_what_is_possible_only() -> None:
    ot = WorkOrderFactory.create(usd=None, carton_id=CARTON_ID, planta_id=None, carton_color=None)

    assert judge_stored(ot.row) == []


@pytest.mark.rule("CASC-006")
def test_an_impossible_stored_ot_is_told_by_code() -> None:
    ot = WorkOrderFactory.create(cinta=1, planta_id=1, instalacion_cliente=InstallationFactory.create())

    assert [(problem.field, problem.code) for problem in judge_stored(ot.row)] == [
        ("instalacion_cliente", "NOT_A_CHILD"),
        ("planta_id", "EXCLUDED_BY"),
    ]


def test_a_stored_ot_may_point_at_what_is_no_longer_in_use() -> None:
    ot = WorkOrderFactory.create()
    Client.objects.filter(pk=ot.client_id).update(active=False)

    assert judge_stored(ot.row) == []


def test_a_stored_ot_has_a_known_type() -> None:
    assert [problem.code for problem in judge_stored(WorkOrder().row | {"tipo_solicitud": 9})] == ["REQUIRED"]


# Cost


@pytest.mark.parametrize("tipo", [TipoSolicitud.DESARROLLO_COMPLETO, TipoSolicitud.ARTE_CON_MATERIAL])
def test_judging_costs_two_queries_once_the_rules_are_compiled(
    tipo: TipoSolicitud, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    user = UserFactory.create()
    row = complete_row(WorkOrder().row | ot_values(tipo_solicitud=tipo), user=user)
    rules_in_force()

    with django_assert_num_queries(2):
        assert validate_ot(row, user=user) == []

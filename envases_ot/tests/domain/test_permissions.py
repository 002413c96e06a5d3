import pytest
from django.contrib.auth.models import AnonymousUser

from envases_ot.choices import Area, Rol, State, TipoSolicitud
from envases_ot.domain.permissions import (
    act_as_roles,
    can,
    can_retire,
    creatable_types,
    default_list_scope,
    editable_fields,
    readable_fields,
    require,
    visible_ots,
)
from envases_ot.errors import NotAllowedError
from envases_ot.models import User, WorkOrder
from envases_ot.tests.factories import SuperuserFactory, UserFactory, WorkOrderFactory

NOBODY = AnonymousUser()


def user_of(rol: Rol, **fields: object) -> User:
    """Somebody who is not stored."""
    return User(id=1, username=rol.value, rol=rol, **fields)


def ot_of(seller: User, **fields: object) -> WorkOrder:
    """A new OT of a seller that is not stored."""
    return WorkOrder(
        **{"id": 7, "creador": seller, "tipo_solicitud": TipoSolicitud.DESARROLLO_COMPLETO, **fields}
    )


@pytest.mark.django_db
def test_a_seller_sees_their_own_ot_and_not_that_of_a_colleague() -> None:
    """Of whom they do not stand in for: that is asked of the table of absences."""
    seller, colleague = user_of(Rol.VENDEDOR), User(id=2, rol=Rol.VENDEDOR)
    ot = ot_of(seller)

    assert (can(seller, "ot.view", ot), can(colleague, "ot.view", ot)) == (True, False)


def test_without_an_ot_the_answer_is_whether_there_can_be_one() -> None:
    assert can(user_of(Rol.VENDEDOR), "ot.view")


def test_nobody_and_people_who_left_may_do_nothing() -> None:
    left = user_of(Rol.SUPER_ADMINISTRADOR, is_superuser=True, is_active=False)

    assert [can(NOBODY, "ot.list"), can(left, "ot.list"), can_retire(NOBODY), can_retire(left)] == [False] * 4
    assert creatable_types(NOBODY) == ()
    assert act_as_roles(NOBODY) == frozenset()
    assert default_list_scope(NOBODY) == {}
    assert editable_fields(NOBODY, None, 1) == frozenset()
    assert readable_fields(NOBODY, None, 1) == frozenset()


def test_an_action_that_the_table_does_not_know_is_a_bug() -> None:
    with pytest.raises(KeyError, match=r"ot\.eat"):
        can(user_of(Rol.VENDEDOR), "ot.eat")


def test_a_superuser_may_do_all_that_the_table_knows() -> None:
    assert can(user_of(Rol.VENDEDOR, is_superuser=True), "admin.rules")


@pytest.mark.parametrize(
    ("rol", "types"),
    [
        (Rol.VENDEDOR, (1, 3, 5, 6, 7)),
        (Rol.JEFE_VENTAS, (1, 3, 5, 6, 7)),
        (Rol.INGENIERO, (1, 3, 6, 7)),
        (Rol.DISENADOR, (1, 3, 5, 7)),
        (Rol.VENDEDOR_EXTERNO, (1, 5)),
        (Rol.CATALOGADOR, ()),
        (Rol.ADMINISTRADOR, ()),
        (Rol.SUPER_ADMINISTRADOR, ()),
    ],
)
def test_request_types_that_a_role_may_create(rol: Rol, types: tuple[int, ...]) -> None:
    assert creatable_types(user_of(rol)) == types


def test_history_types_are_created_by_nobody() -> None:
    admin = user_of(Rol.SUPER_ADMINISTRADOR, is_superuser=True)

    assert creatable_types(admin) == (1, 3, 5, 6, 7)
    assert not can(admin, "ot.create", tipo_solicitud=TipoSolicitud.COTIZA_CON_CAD)


def test_require_says_who_may() -> None:
    with pytest.raises(NotAllowedError) as refused:
        require(user_of(Rol.VENDEDOR), "admin.users")

    assert refused.value.code == "NOT_ALLOWED"
    assert refused.value.message == (
        "Su rol (Vendedor) no puede administrar usuarios. Puede: Administrador, Super Administrador."
    )


def test_require_says_when_no_role_may() -> None:
    with pytest.raises(NotAllowedError) as refused:
        require(NOBODY, "admin.impersonate")

    assert refused.value.message == (
        "Quien no ha iniciado sesión no puede entrar como otro usuario. No lo puede ningún rol."
    )


def test_require_lets_pass_who_may() -> None:
    require(user_of(Rol.ADMINISTRADOR), "admin.users")


def test_only_who_administers_users_asks_as_another_role() -> None:
    assert act_as_roles(user_of(Rol.ADMINISTRADOR)) == frozenset(Rol)
    assert act_as_roles(user_of(Rol.INGENIERO)) == {Rol.INGENIERO}


@pytest.mark.parametrize(
    ("rol", "scope"),
    [
        (Rol.INGENIERO, {"current_area_id__in": (Area.DESARROLLO,)}),
        (Rol.JEFE_DISENO, {"current_area_id__in": (Area.DISENO,)}),
        (Rol.PRECATALOGADOR, {"current_area_id__in": (Area.CATALOGACION, Area.PRECATALOGACION)}),
        (Rol.TECNICO_MUESTRAS, {"state_id__in": (State.SALA_MUESTRAS,)}),
        (Rol.GERENTE_GENERAL, {}),
        (Rol.VENDEDOR_EXTERNO, {}),
    ],
)
def test_the_list_starts_with_the_work_of_the_role(rol: Rol, scope: dict[str, object]) -> None:
    assert default_list_scope(user_of(rol)) == scope


def test_the_list_of_sales_starts_without_what_is_over() -> None:
    states = default_list_scope(user_of(Rol.VENDEDOR))["state_id__in"]

    assert set(State) - set(states) == {
        State.TERMINADA,
        State.PERDIDA,
        State.ANULADA,
        State.MODIFICACION_OC,
    }


def test_a_superuser_has_no_default_filter() -> None:
    assert default_list_scope(user_of(Rol.TECNICO_MUESTRAS, is_superuser=True)) == {}


@pytest.mark.django_db
def test_visible_ots_are_those_that_the_policy_lets_view() -> None:
    seller, colleague, external = (
        UserFactory.create(rol=rol) for rol in (Rol.VENDEDOR, Rol.VENDEDOR, Rol.VENDEDOR_EXTERNO)
    )
    ots = [WorkOrderFactory.create(creador=creador) for creador in (seller, colleague, external)]
    others = [UserFactory.create(rol=rol) for rol in Rol]

    for user in (seller, colleague, external, SuperuserFactory.create(), *others):
        assert set(visible_ots(user)) == {ot for ot in ots if can(user, "ot.view", ot)}, user
    assert list(visible_ots(NOBODY)) == []


@pytest.mark.django_db
def test_an_ot_that_was_taken_out_is_visible_to_nobody() -> None:
    WorkOrderFactory.create(active=False)

    assert list(visible_ots(SuperuserFactory.create())) == []


def test_only_who_may_edit_every_ot_takes_one_out() -> None:
    assert [rol for rol in Rol if can_retire(user_of(rol))] == [Rol.SUPER_ADMINISTRADOR]
    assert can_retire(user_of(Rol.VENDEDOR, is_superuser=True))

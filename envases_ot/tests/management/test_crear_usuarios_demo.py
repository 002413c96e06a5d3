import pytest
from django.core.management import CommandError, call_command
from django.test import override_settings

from envases_ot.choices import Rol
from envases_ot.models import User


@pytest.mark.django_db
def test_users_one_a_role_with_what_it_needs_and_the_superuser(demo: None) -> None:
    roles = dict(User.objects.values_list("username", "rol"))

    assert roles == {**{rol: rol for rol in Rol.values}, "admin": "super_administrador"}
    assert list(User.objects.filter(is_superuser=True).values_list("username", flat=True)) == ["admin"]

    external = User.objects.get(username="vendedor_externo")
    technician = User.objects.get(username="tecnico_muestras")

    assert external.client is not None
    assert technician.sala_corte is not None
    assert User.objects.get(username="vendedor").jefe == User.objects.get(username="jefe_ventas")
    assert User.objects.exclude(email__endswith="@example.com").count() == 0
    assert User.objects.get(username="admin").check_password("clave-de-prueba")


@pytest.mark.django_db
def test_users_of_a_second_run_are_kept(
    demo: None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DEMO_PASSWORD")
    before = dict(User.objects.values_list("username", "password"))
    capsys.readouterr()

    call_command("crear_usuarios_demo")

    assert dict(User.objects.values_list("username", "password")) == before
    assert capsys.readouterr().out == "Usuarios de demostración que ya existían y se conservan: 20.\n"


@pytest.mark.django_db
def test_users_get_another_password_when_one_is_given(
    demo: None, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DEMO_PASSWORD", "otra-clave-de-prueba")
    User.objects.filter(username="vendedor").delete()
    capsys.readouterr()

    call_command("crear_usuarios_demo")

    first, second, third = capsys.readouterr().out.splitlines()
    assert (first, second) == ("Usuarios de demostración creados (clave: la de DEMO_PASSWORD):", "  vendedor")
    assert third.startswith("Clave cambiada a la de DEMO_PASSWORD: admin, administrador, ")
    assert [
        user.check_password("otra-clave-de-prueba") for user in User.objects.filter(username="admin")
    ] == [True]
    assert User.objects.values("password").distinct().count() == 1


@pytest.mark.django_db
@override_settings(IS_PRODUCTION=True)
def test_users_in_production_are_refused() -> None:
    with pytest.raises(CommandError, match="ENVIRONMENT=production"):
        call_command("crear_usuarios_demo")

    assert User.objects.count() == 0

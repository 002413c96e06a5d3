"""`manage.py crear_usuarios_demo`: somebody to sign in as, for each role."""

import os
import secrets
from dataclasses import dataclass

from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from stdnum.cl import rut as rut_number

from envases_ot.choices import Rol
from envases_ot.models import Client, SalaCorte, User

ADMIN = "admin"
FIRST_RUT = 41_000_001
"""RUTs of a range that nobody has been given."""
EXTERNAL_CLIENT = "D00008"
"""SAP code of the client, in fixtures/demo/clients.json, that the external seller sells to."""

NAMES: dict[str, tuple[str, str]] = {
    ADMIN: ("Amanda", "Rivas Soto"),
    Rol.ADMINISTRADOR: ("Andrés", "Pizarro Lobos"),
    Rol.GERENTE_GENERAL: ("Gloria", "Echeverría Prado"),
    Rol.JEFE_VENTAS: ("Julio", "Villalobos Araya"),
    Rol.VENDEDOR: ("Valeria", "Montecinos Díaz"),
    Rol.JEFE_DESARROLLO: ("Joaquín", "Duarte Salas"),
    Rol.INGENIERO: ("Inés", "Gallardo Peña"),
    Rol.JEFE_DISENO: ("Josefa", "Darrigrande Mora"),
    Rol.DISENADOR: ("Damián", "Iturra Vega"),
    Rol.JEFE_PRECATALOGACION: ("Patricia", "Jara Cornejo"),
    Rol.PRECATALOGADOR: ("Pablo", "Carrasco Núñez"),
    Rol.JEFE_CATALOGACION: ("Jaime", "Catrileo Paz"),
    Rol.CATALOGADOR: ("Carla", "Aguirre Toro"),
    Rol.JEFE_MUESTRAS: ("Jimena", "Mardones Ruiz"),
    Rol.TECNICO_MUESTRAS: ("Tomás", "Muñoz Leal"),
    Rol.GERENTE_COMERCIAL: ("Germán", "Contreras Lira"),
    Rol.VISUALIZADOR: ("Violeta", "Zamora Cid"),
    Rol.API: ("Integración", "API"),
    Rol.SUPER_ADMINISTRADOR: ("Susana", "Arancibia Rojas"),
    Rol.VENDEDOR_EXTERNO: ("Víctor", "Espinoza Tapia"),
}
"""{user name: first name, last name}. All invented."""

JEFES = {
    Rol.VENDEDOR: Rol.JEFE_VENTAS,
    Rol.VENDEDOR_EXTERNO: Rol.JEFE_VENTAS,
    Rol.INGENIERO: Rol.JEFE_DESARROLLO,
    Rol.DISENADOR: Rol.JEFE_DISENO,
    Rol.PRECATALOGADOR: Rol.JEFE_PRECATALOGACION,
    Rol.CATALOGADOR: Rol.JEFE_CATALOGACION,
    Rol.TECNICO_MUESTRAS: Rol.JEFE_MUESTRAS,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """User names by what was done with them, in the order of NAMES."""

    created: list[str]
    kept: list[str]
    reset: list[str]


class Command(BaseCommand):
    help = (
        "Crea un usuario de demostración por rol (el nombre de usuario es el rol) y «admin», superusuario. "
        "La clave es DEMO_PASSWORD; si falta, se genera una y se muestra esta única vez. "
        "Los que ya existen se conservan: su clave cambia solo si DEMO_PASSWORD es otra. "
        "No funciona con ENVIRONMENT=production."
    )

    def handle(self, *args: object, **options: object) -> None:
        if settings.IS_PRODUCTION:
            raise CommandError("No se crean usuarios de demostración con ENVIRONMENT=production.")
        given = os.environ.get("DEMO_PASSWORD", "")
        password = given or secrets.token_urlsafe(9)
        outcome = create_demo_users(password, resets=bool(given))
        self.report(outcome, password=password, is_given=bool(given))

    def report(self, outcome: Outcome, *, password: str, is_given: bool) -> None:
        if outcome.created:
            shown = "la de DEMO_PASSWORD" if is_given else password
            self.stdout.write(f"Usuarios de demostración creados (clave: {shown}):")
            for username in outcome.created:
                self.stdout.write(f"  {username}")
        if outcome.reset:
            self.stdout.write(f"Clave cambiada a la de DEMO_PASSWORD: {', '.join(outcome.reset)}.")
        if outcome.kept:
            self.stdout.write(
                f"Usuarios de demostración que ya existían y se conservan: {len(outcome.kept)}."
            )


@transaction.atomic
def create_demo_users(password: str, *, resets: bool) -> Outcome:
    """Make the missing demo users, all with this password.

    Args:
        resets: also give the password to those who have another one.
    """
    stored = {user.username: user for user in User.objects.filter(username__in=NAMES)}
    encoded = make_password(password)  # one hash for all of them: hashing twenty takes ten seconds
    missing = [username for username in NAMES if username not in stored]
    for username in missing:
        stored[username] = create_demo_user(username, encoded)
    for rol, jefe in JEFES.items():
        if rol in missing:
            User.objects.filter(username=rol).update(jefe=stored[jefe])
    others = [username for username in NAMES if username not in missing]
    reset = reset_passwords([stored[name] for name in others], password, encoded) if resets else []
    return Outcome(missing, kept=[name for name in others if name not in reset], reset=reset)


def create_demo_user(username: str, encoded: str) -> User:
    """One user with what its role needs: a client for the external seller, a cutting room for the technician."""
    is_admin = username == ADMIN
    nombre, apellido = NAMES[username]
    number = str(FIRST_RUT + list(NAMES).index(username))
    user = User(
        username=username,
        password=encoded,
        nombre=nombre,
        apellido=apellido,
        rut=f"{number}-{rut_number.calc_check_digit(number)}",
        email=f"{username}@example.com",
        rol=Rol.SUPER_ADMINISTRADOR if is_admin else Rol(username),
        is_superuser=is_admin,
        is_staff=username != Rol.API,
    )
    if username == Rol.VENDEDOR_EXTERNO:
        user.client = Client.objects.filter(codigo=EXTERNAL_CLIENT).first()
    if username == Rol.TECNICO_MUESTRAS:
        user.sala_corte = SalaCorte.objects.filter(active=True).order_by("descripcion").first()
    user.full_clean()
    user.save()
    return user


def reset_passwords(users: list[User], password: str, encoded: str) -> list[str]:
    """Give the password to the users who have another one; returns their names."""
    fits = {hashed: check_password(password, hashed) for hashed in {user.password for user in users}}
    changed = [user for user in users if not fits[user.password]]
    for user in changed:
        user.password = encoded
        user.save(update_fields=["password"])
    return [user.username for user in changed]

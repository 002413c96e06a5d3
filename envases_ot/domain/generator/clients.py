"""Believable clients and sellers, by the thousand; every name is invented."""

from collections.abc import Callable, Iterator
from itertools import batched, count
from random import Random

from django.db.models import Max
from stdnum.cl import rut as rut_number

from envases_ot.choices import Rol
from envases_ot.domain.cascade.compiled import CompiledRules
from envases_ot.domain.cascade.types import CARTON, PRODUCT_TYPE
from envases_ot.domain.generator.products import draw_product
from envases_ot.domain.generator.words import FIRST_NAMES, FORMS, LAST_NAMES, PLACES, SITES, TRADES
from envases_ot.models import Client, Contact, Fsc, Installation, Material, PalletType, User

FIRST_CLIENT_RUT = 42_000_001
FIRST_SELLER_RUT = 43_000_001
"""RUTs of ranges that nobody has been given."""
BATCH = 1000
FOREIGN_SHARE = 0.05
MATERIALS_SHARE = 0.5
"""Share of the clients that have a catalogued material."""


def with_check_digit(number: int) -> str:
    return f"{number}-{rut_number.calc_check_digit(str(number))}"


def create_sellers(wanted: int) -> int:
    """Make the sellers `vendedor_01` ... that are missing; nobody can sign in as one. Returns how many were made."""
    names = [f"vendedor_{number:02}" for number in range(1, wanted + 1)]
    stored = set(User.objects.filter(username__in=names).values_list("username", flat=True))
    missing = [(number, name) for number, name in enumerate(names) if name not in stored]
    for number, name in missing:
        User.objects.create_user(
            name,
            nombre=FIRST_NAMES[number % len(FIRST_NAMES)],
            apellido=LAST_NAMES[number // len(FIRST_NAMES) % len(LAST_NAMES)],
            rut=with_check_digit(FIRST_SELLER_RUT + number),
            email=f"{name}@example.com",
            rol=Rol.VENDEDOR,
            is_staff=False,
        )
    return len(missing)


def create_clients(
    wanted: int, *, rules: CompiledRules, rng: Random, told: Callable[[int], None] = lambda done: None
) -> None:
    """Add clients, each with a contact, up to four installations and perhaps a material.

    Args:
        told: called with the number of clients done, after each thousand.
    """
    pallets = list(PalletType._base_manager.filter(active=True).order_by("pk"))
    fscs = list(Fsc.objects.filter(active=True, selectable=True).order_by("codigo"))
    done = 0
    for drawn in batched(_clients(wanted, rng=rng), BATCH):
        clients = Client.objects.bulk_create(drawn)
        Installation.objects.bulk_create(
            installation
            for client in clients
            for installation in _installations(client, pallets=pallets, fscs=fscs, rng=rng)
        )
        Contact.objects.bulk_create(_contact(client, rng=rng) for client in clients)
        Material._base_manager.bulk_create(
            _material(client, rules=rules, rng=rng) for client in clients if rng.random() < MATERIALS_SHARE
        )
        done += len(clients)
        told(done)


def _clients(wanted: int, *, rng: Random) -> Iterator[Client]:
    """Numbered after the generated ones that are stored; their SAP code says which is which."""
    last = Client.objects.filter(codigo__regex=r"^G\d{7}$").aggregate(last=Max("codigo"))["last"]
    first = int(last[1:]) + 1 if last else 1
    for number, _ in zip(count(first), range(wanted), strict=False):
        is_national = rng.random() >= FOREIGN_SHARE
        yield Client(
            rut=with_check_digit(FIRST_CLIENT_RUT + number) if is_national else "",
            nombre=f"{rng.choice(TRADES)} {rng.choice(PLACES)} {number} {rng.choice(FORMS)}",
            codigo=f"G{number:07}",
            direccion=f"Camino {rng.choice(PLACES)} {rng.randint(1, 9999)}",
            poblacion=rng.choice(PLACES),
            nacional=is_national,
        )


def _installations(
    client: Client, *, pallets: list[PalletType], fscs: list[Fsc], rng: Random
) -> Iterator[Installation]:
    """None to four; most of them with an FSC wish."""
    for number in range(1, rng.choice((0, 1, 1, 1, 2, 2, 3, 4)) + 1):
        yield Installation(
            client=client,
            nombre=f"{rng.choice(SITES)} {rng.choice(PLACES)} {number}",
            tipo_pallet=rng.choice(pallets) if pallets else None,
            altura_pallet=rng.randrange(1200, 2400, 100),
            bulto_zunchado=rng.choice((True, False)),
            fsc=rng.choice((None, *fscs)),
        )


def _contact(client: Client, *, rng: Random) -> Contact:
    name, surname = rng.choice(FIRST_NAMES), rng.choice(LAST_NAMES)
    return Contact(
        client=client,
        nombre=f"{name} {surname}",
        cargo="Compras",
        email=f"compras@{client.codigo.lower()}.example.com",
        telefono=f"+569{rng.randint(10_000_000, 99_999_999)}",
    )


def _material(client: Client, *, rules: CompiledRules, rng: Random) -> Material:
    product = draw_product(rules, rng=rng, fixed={})
    return Material(
        codigo=f"GM-{client.codigo}",
        descripcion=f"MATERIAL DE {client.nombre.upper()}"[:40],
        client=client,
        carton_id=product[CARTON],
        product_type_id=product[PRODUCT_TYPE],
    )

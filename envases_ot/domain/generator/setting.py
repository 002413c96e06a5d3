"""What generated orders refer to, read once: a few thousand clients, not the orders."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from django.db.models import QuerySet

from envases_ot.choices import AREA_OF_ROL, Area, Rol
from envases_ot.domain.cascade.secondary_data import SIN_REFERENCIA
from envases_ot.domain.generator.requests import DevelopmentLists, read_development_lists
from envases_ot.domain.workflow.queries import slot_of
from envases_ot.errors import DomainError
from envases_ot.models import (
    Cad,
    Canal,
    Client,
    Contact,
    Installation,
    Material,
    OrgVenta,
    ProductType,
    ReferenceType,
    RuleSet,
    Subsubhierarchy,
    User,
)

SELLERS = (Rol.VENDEDOR, Rol.JEFE_VENTAS)
ENGINEERS = (Rol.INGENIERO, Rol.JEFE_DESARROLLO)
WORKERS = (Rol.INGENIERO, Rol.DISENADOR, Rol.PRECATALOGADOR, Rol.CATALOGADOR, Rol.TECNICO_MUESTRAS)
"""Who takes an order for their area."""


@dataclass(frozen=True, slots=True)
class Person:
    """Whom an order names as contact."""

    nombre: str
    email: str
    telefono: str


@dataclass(frozen=True, slots=True)
class Customer:
    """A client as an order sees it."""

    id: int
    installations: tuple[int, ...]
    contact: Person


@dataclass(frozen=True, slots=True)
class Reference:
    """A material with board and item type, which an order may take as reference."""

    id: int
    client_id: int
    carton_id: int
    product_type_id: int


@dataclass(frozen=True, slots=True)
class Setting:
    """The rows that orders point to, each list in id order.

    Attributes:
        channels: (canal, level 2, level 3) that go together.
        external_sellers: {client_id: its external seller}.
        workers: {slot: who takes an order there}.
    """

    rule_set_id: int
    customers: tuple[Customer, ...]
    sellers: tuple[int, ...]
    engineers: tuple[int, ...]
    channels: tuple[tuple[int, int, int], ...]
    org_ventas: tuple[int, ...]
    reference_types: tuple[int, ...]
    development: DevelopmentLists
    cads: tuple[int, ...] = ()
    references: tuple[Reference, ...] = ()
    external_sellers: Mapping[int, int] = field(default_factory=dict)
    product_names: Mapping[int, str] = field(default_factory=dict)
    workers: Mapping[Area, tuple[int, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for rows, what in (
            (self.customers, "un cliente activo"),
            (self.sellers, "un vendedor activo (crear_usuarios_demo crea uno)"),
            (self.channels, "un canal con sus jerarquías 2 y 3"),
            (self.org_ventas, "una organización de venta"),
            (self.development.kinds, "un tipo de producto en desarrollo"),
            (self.development.ids["target_market_id"], "un mercado destino"),
            (self.development.ids["envase_id"], "un envase primario"),
        ):
            if not rows:
                raise DomainError(f"Falta {what}: cargue primero fixtures/.", code="SIN_DATOS")


def read_setting(rule_set: RuleSet) -> Setting:
    """Read it.

    Raises:
        DomainError: SIN_DATOS, a list without which there is no order is empty.
    """
    users = User.objects.filter(is_active=True).order_by("pk")
    external = users.filter(rol=Rol.VENDEDOR_EXTERNO).exclude(client=None)
    return Setting(
        rule_set_id=rule_set.pk,
        customers=_customers(),
        sellers=tuple(users.filter(rol__in=SELLERS).values_list("pk", flat=True)),
        engineers=tuple(users.filter(rol__in=ENGINEERS).values_list("pk", flat=True)),
        channels=_channels(),
        org_ventas=tuple(OrgVenta.objects.filter(active=True).order_by("pk").values_list("pk", flat=True)),
        reference_types=_reference_types(),
        development=read_development_lists(),
        cads=tuple(Cad._base_manager.filter(active=True).order_by("pk").values_list("pk", flat=True)),
        references=_references(),
        external_sellers=dict(external.values_list("client_id", "pk")),
        product_names=dict(ProductType._base_manager.values_list("pk", "descripcion")),
        workers=_workers(users),
    )


def _workers(users: QuerySet[User]) -> dict[Area, tuple[int, ...]]:
    workers: dict[Area, list[int]] = defaultdict(list)
    for pk, rol in users.filter(rol__in=WORKERS).values_list("pk", "rol"):
        workers[slot_of(AREA_OF_ROL[Rol(rol)])].append(pk)
    return {slot: tuple(people) for slot, people in workers.items()}


def _customers() -> tuple[Customer, ...]:
    installations: dict[int, list[int]] = defaultdict(list)
    for client, pk in Installation.objects.filter(active=True).order_by("pk").values_list("client_id", "pk"):
        installations[client].append(pk)
    contacts: dict[int, Person] = {}
    for contact in Contact.objects.filter(active=True).order_by("pk"):
        contacts.setdefault(contact.client_id, Person(contact.nombre, contact.email, contact.telefono))
    clients = Client.objects.filter(active=True).order_by("pk").values_list("pk", flat=True)
    return tuple(
        Customer(pk, tuple(installations.get(pk, ())), contacts[pk]) for pk in clients if pk in contacts
    )


def _channels() -> tuple[tuple[int, int, int], ...]:
    """Every active leaf below an active channel, in the order of the channels."""
    leaves = Subsubhierarchy.objects.filter(active=True, subhierarchy__active=True)
    return tuple(
        (canal, parent, leaf)
        for canal, hierarchy in Canal._base_manager.filter(active=True)
        .order_by("pk")
        .values_list("pk", "hierarchy")
        for parent, leaf in leaves.filter(subhierarchy__hierarchy=hierarchy)
        .order_by("pk")
        .values_list("subhierarchy_id", "pk")
    )


def _reference_types() -> tuple[int, ...]:
    """Codes that ask for a reference material."""
    selectable = ReferenceType.objects.filter(active=True, selectable=True)
    return tuple(
        selectable.exclude(codigo=SIN_REFERENCIA).order_by("codigo").values_list("codigo", flat=True)
    )


def _references() -> tuple[Reference, ...]:
    materials = Material._base_manager.filter(active=True, client__active=True).exclude(carton=None)
    rows = materials.exclude(product_type=None).order_by("pk")
    return tuple(
        Reference(*row) for row in rows.values_list("pk", "client_id", "carton_id", "product_type_id")
    )

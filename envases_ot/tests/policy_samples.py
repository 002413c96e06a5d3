"""The doors of the system, and one stored row of everything that their addresses name."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from uuid import uuid4

from axes.models import AccessAttempt
from django.contrib import admin
from django.contrib.contenttypes.models import ContentType
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db.models import Model
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone
from knox.models import AuthToken

from envases_ot.choices import Area, GestionType
from envases_ot.documents.issue import issue_ficha
from envases_ot.domain.permission_table import WORKERS
from envases_ot.models import (
    Absence,
    Cad,
    CascadeCombinationPlanta,
    CascadeRule,
    Client,
    Contact,
    Installation,
    IssuedDocument,
    Management,
    ManagementFile,
    Material,
    Matriz,
    Muestra,
    MuestraDelivery,
    Notification,
    OutboxMessage,
    PalletBoxQuantity,
    PalletPatron,
    PalletProtection,
    PalletType,
    Paper,
    PrecutType,
    Proveedor,
    RuleSet,
    SalaCorte,
    User,
    WebhookEndpoint,
    WorkOrder,
)
from envases_ot.tests.factories import (
    ClientFactory,
    ContactFactory,
    InstallationFactory,
    SuperuserFactory,
    UserFactory,
    WorkOrderFactory,
)
from envases_ot.tests.policy_doors import DOORS, SIGNED_IN, Gate, gate_of_page


@dataclass(frozen=True)
class Door:
    """A URL of the resolver. `key` names it in the table; pages of a model in the admin have `model` and `page`."""

    key: str
    route: str
    name: str | None
    model: type[Model] | None = None
    page: str | None = None

    @property
    def gates(self) -> dict[str, Gate] | None:
        """Method -> who may; None when the table does not know the door."""
        if self.model is None:
            return dict(DOORS[self.key]) if self.key in DOORS else None
        if self.name is None:
            return {"GET": SIGNED_IN}  # Django's old address of a page: sends on to it
        gate = gate_of_page(self.model, self.page or "")
        return None if gate is None else {"GET": gate, "POST": gate}


def doors() -> list[Door]:
    return [_door(pattern, names, route) for pattern, names, route in _leaves(get_resolver(), "", "")]


def _leaves(resolver: URLResolver, names: str, route: str) -> Iterator[tuple[URLPattern, str, str]]:
    for pattern in resolver.url_patterns:
        path = f"{route}{pattern.pattern}"
        if isinstance(pattern, URLResolver):
            inner = f"{names}{pattern.namespace}:" if pattern.namespace else names
            yield from _leaves(pattern, inner, path)
        else:
            yield pattern, names, path


def _door(pattern: URLPattern, names: str, route: str) -> Door:
    name = f"{names}{pattern.name}" if pattern.name else None
    for model in admin.site._registry:
        place = f"{model._meta.app_label}/{model._meta.model_name}/"
        if route == f"admin/{place}<path:object_id>/" and name is None:
            return Door(route, route, None, model)
        prefix = f"admin:{place.replace('/', '_')}"
        if name is not None and name.startswith(prefix):
            return Door(name, route, name, model, name.removeprefix(prefix))
    return Door(name or route, route, name)


@dataclass
class Samples:
    """What the doors are knocked with: a row of each kind. `ot` is the OT that is asked for."""

    ot: WorkOrder
    knocks: User | None = None
    client: Client = field(default_factory=ClientFactory.create)

    @cached_property
    def installation(self) -> Installation:
        return InstallationFactory.create(client=self.client)

    @cached_property
    def contact(self) -> Contact:
        return ContactFactory.create(client=self.client)

    @cached_property
    def issued(self) -> IssuedDocument:
        return issue_ficha(self.ot.pk, by=SuperuserFactory.create())

    @cached_property
    def file(self) -> ManagementFile:
        gestion = self._gestion(GestionType.ARCHIVO)
        return ManagementFile.objects.create(management=gestion, archivo=order_file(), nombre="plano.pdf")

    @cached_property
    def query(self) -> Management:
        return self._gestion(GestionType.CONSULTA, to_area_id=Area.DESARROLLO)

    def _gestion(self, kind: GestionType, **more: Any) -> Management:
        place = {"from_state_id": self.ot.state_id, "area_id": self.ot.current_area_id}
        return Management.objects.create(
            work_order=self.ot, management_type=kind, user=self.ot.creador, **place, **more
        )

    @cached_property
    def delivery(self) -> MuestraDelivery:
        muestra = Muestra.objects.create(work_order=self.ot, created_by=self.ot.creador)
        return MuestraDelivery.objects.create(muestra=muestra, destination=1, cantidad=1)

    @cached_property
    def notice(self) -> Notification:
        """To whoever knocks; nobody else's are told."""
        return Notification.objects.create(
            user=self.knocks or self.ot.creador, work_order=self.ot, by=self.ot.creador, motive="Consulta"
        )

    @cached_property
    def absence(self) -> Absence:
        """Of whoever knocks, or the highest role keeps it; of others only their chiefs do."""
        away = self.knocks if self.knocks and self.knocks.rol in WORKERS else self.ot.creador
        today = timezone.localdate()
        others = {"substitute": UserFactory.create(), "last_day": today}
        return Absence.objects.get_or_create(user=away, first_day=today, defaults=others)[0]

    def row(self, model: type[Model]) -> Any:
        """Key of a row of the model; of a rule set, one that is not in force and so may be deleted."""
        if model is WorkOrder:
            return self.ot.pk
        rows = model._base_manager.order_by("pk")
        return (rows.filter(status="draft") if model is RuleSet else rows).values_list("pk", flat=True)[0]

    @cached_property
    def arguments(self) -> dict[str, dict[str, Any]]:
        """URL name -> the arguments of its path."""
        pair = CascadeCombinationPlanta._base_manager.earliest("pk")
        return {
            "calculation": {"formula": "area_hm"},
            "cascade-rule": {"pk": self.row(CascadeRule)},
            "cascade-rule-of-code": {"code": "CASC-001"},
            "cascade-rules-of-trigger": {"field": "cinta"},
            "combination": {"pk": pair.combination_id},
            "combination-plantas": {"pk": pair.combination_id},
            "combination-planta": {"pk": pair.combination_id, "planta_pk": pair.planta_id},
            "form-options-list": {"path": "plantas"},
            "client": {"pk": self.client.pk},
            "installations": {"client_pk": self.client.pk},
            "installation": {"client_pk": self.client.pk, "pk": self.installation.pk},
            "contacts": {"client_pk": self.client.pk},
            "contact": {"client_pk": self.client.pk, "pk": self.contact.pk},
            "work-order": {"pk": self.ot.pk},
            "work-order-results": {"pk": self.ot.pk},
            "work-order-oc-file": {"pk": self.ot.pk},
            "work-order-rows": {"pk": self.ot.pk},
            "work-order-documents": {"pk": self.ot.pk},
            "work-order-document": {"ot_pk": self.ot.pk, "pk": self.issued.pk},
            "admin:work_order_ficha": {"pk": self.ot.pk},
            "work-order-transitions": {"pk": self.ot.pk},
            "work-order-approvals": {"pk": self.ot.pk},
            "work-order-assignments": {"pk": self.ot.pk},
            "work-order-duplicate": {"pk": self.ot.pk},
            "work-order-material": {"pk": self.ot.pk},
            "work-order-sap-code": {"pk": self.ot.pk},
            "admin:excel_import_run": {"pk": 1},
            "admin:excel_template": {"kind": "clientes"},
            "admin:excel_file": {"pk": 1},
            "admin:indicators_excel": {"name": "anuladas"},
            "work-order-history": {"pk": self.ot.pk},
            "work-order-gestiones": {"pk": self.ot.pk},
            "work-order-gestion-answers": {"ot_pk": self.ot.pk, "pk": self.query.pk},
            "work-order-gestion-file": {"ot_pk": self.ot.pk, "pk": self.file.pk},
            "work-order-samples": {"pk": self.ot.pk},
            "absence": {"pk": self.absence.pk},
            "sample-acts": {"pk": self.delivery.muestra_id},
            "sample-delivery-cuts": {"pk": self.delivery.pk},
            "notification-read": {"pk": self.notice.pk},
            "admin:auth_user_password_change": {"id": self.row(User)},
            "admin:second_factor_take_off": {"pk": self.row(User)},
            "admin:app_list": {"app_label": "envases_ot"},
            "admin:view_on_site": {
                "content_type_id": ContentType.objects.get_for_model(Client).pk,
                "object_id": self.client.pk,
            },
        }

    def url(self, door: Door) -> str:
        if door.model is not None:
            if door.name is None:
                return "/" + door.route.replace("<path:object_id>", str(self.row(door.model)))
            arguments = (
                () if door.page in ("changelist", "add", "exportar", "asignar") else (self.row(door.model),)
            )
            if door.page == "archivo":
                arguments = (*arguments, self.file.pk)
            return reverse(door.name, args=arguments)
        if door.name is None:
            return "/admin/no/such/page/"
        url = reverse(door.name, kwargs=self.arguments.get(door.key))
        return url + QUERIES.get(door.key, "")


QUERIES = {
    "admin:autocomplete": "?app_label=envases_ot&model_name=workorder&field_name=client",
    "cascade-explain": "?field=planta_id&value=1",
}


def fill_what_the_plant_does_not_ship() -> None:
    """A row in each model that has pages in the admin."""
    for model in (Cad, Material, Matriz, PalletType):
        model._base_manager.create(codigo="X-1", descripcion="Prueba")
    Paper._base_manager.create(codigo="X-1", descripcion="Prueba", gramaje_g_m2=170)
    for model in (SalaCorte, Proveedor, PalletPatron, PalletProtection, PalletBoxQuantity, PrecutType):
        model._base_manager.create(descripcion="Prueba")
    AccessAttempt.objects.create(username="x", ip_address="127.0.0.1", failures_since_start=1)
    AuthToken.objects.create(user=UserFactory.create())
    endpoint = WebhookEndpoint.objects.create(
        name="SAP", url="https://sap.example", secret="x", events=[WebhookEndpoint.Event.MOVED]
    )
    OutboxMessage.objects.create(
        medium=OutboxMessage.Medium.WEBHOOK,
        event=WebhookEndpoint.Event.MOVED,
        event_id=uuid4(),
        endpoint=endpoint,
        work_order=WorkOrderFactory.create(),
        created_at=timezone.now(),
        due_at=timezone.now(),
    )


def order_file() -> SimpleUploadedFile:
    return SimpleUploadedFile("orden.pdf", b"%PDF-1.7 order")

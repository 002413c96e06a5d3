"""Believable orders with their way, one after the other: the same seed and setting give the same orders."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property
from random import Random
from typing import NamedTuple

from envases_ot.choices import AjusteAreaDesarrollo, Area, SiNo, TipoSolicitud
from envases_ot.domain.cascade.compiled import CompiledRules
from envases_ot.domain.cascade.secondary_data import SIN_REFERENCIA
from envases_ot.domain.cascade.types import CARTON, PRODUCT_TYPE
from envases_ot.domain.generator.products import Product, check_possible, common_first, draw_product
from envases_ot.domain.generator.requests import development_part, other_part
from envases_ot.domain.generator.setting import Customer, Reference, Setting
from envases_ot.domain.generator.ways import Holder, Roads, Step, holders_of
from envases_ot.domain.generator.words import GOODS, NOTES, SIZES
from envases_ot.errors import DomainError
from envases_ot.models import WorkOrder
from envases_ot.models.work_orders.comercial import DESCRIPCION_MAX

type Row = dict[str, object]
"""A value for each column, as `WorkOrder.row` has them."""

YEARS = 3
PRODUCT_POOL = 4000
"""Different products that orders of one run are made of, however many orders."""
PRODUCTS_A_REFERENCE = 4
NEW_PRODUCT = (TipoSolicitud.DESARROLLO_COMPLETO, TipoSolicitud.PROYECTO_INNOVACION)
ENGINEERS_SHARE = 0.1
"""Share of the orders that an engineer types for the seller."""
SAMPLES_SHARE = 0.3
ANALYSES_SHARE = 0.2
TIPOS: Mapping[TipoSolicitud, int] = {
    TipoSolicitud.DESARROLLO_COMPLETO: 55,
    TipoSolicitud.MUESTRA_CON_CAD: 20,
    TipoSolicitud.ARTE_CON_MATERIAL: 12,
    TipoSolicitud.PROYECTO_INNOVACION: 8,
    TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO: 5,
}
"""How often each request type comes, in percent."""


class GeneratedOrder(NamedTuple):
    """What is stored of an order: its row, the changes of state that brought it where it stands, who holds it."""

    row: Row
    steps: Sequence[Step] = ()
    holders: Mapping[Area, Holder] = {}


@dataclass
class OrderGenerator:
    """Makes orders of the rules and of the setting, with some chain fields fixed.

    Attributes:
        until: creation of the last order; the first is three years before.
    Raises:
        DomainError: with the rule's code, when no product has the fixed values.
    """

    rules: CompiledRules
    setting: Setting
    roads: Roads
    rng: Random
    until: datetime
    fixed: Mapping[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        check_possible(self.rules, self.fixed)
        tipos = {tipo: share for tipo, share in TIPOS.items() if self._can_make(tipo)}
        self._tipos, self._tipo_shares = list(tipos), list(tipos.values())

    def orders(self, count: int) -> Iterator[GeneratedOrder]:
        """`count` orders, oldest first. Memory does not grow with them."""
        step = timedelta(days=365 * YEARS) / max(count, 1)
        start = self.until - step * count
        for number in range(count):
            yield self.order(start + step * (number + self.rng.random()))

    def order(self, created_at: datetime) -> GeneratedOrder:
        rng = self.rng
        tipo = rng.choices(self._tipos, self._tipo_shares)[0]
        reference = rng.choice(self.references) if tipo == TipoSolicitud.ARTE_CON_MATERIAL else None
        request = self.request_part(tipo, reference, created_at=created_at)
        ajuste = request.get("ajuste_area_desarrollo")
        steps = self.roads.walk(
            tipo,
            AjusteAreaDesarrollo(ajuste) if isinstance(ajuste, int) else None,
            start=created_at,
            until=self.until,
            rng=rng,
        )
        stands = steps[-1].after
        row = {
            **BLANK_ROW,
            **self.commercial_part(tipo, reference),
            **request,
            **self.product_part(tipo, reference, is_let_go=stands.sent_to_development),
            "tipo_solicitud": tipo.value,
            "state_id": stands.state.value,
            "current_area_id": stands.ot_area.value,
            "observacion": rng.choice(NOTES),
            "created_at": created_at,
            "updated_at": steps[-1].at,
        }
        return GeneratedOrder(row, steps, holders_of(steps, workers=self.setting.workers, rng=rng))

    def commercial_part(self, tipo: TipoSolicitud, reference: Reference | None) -> Row:
        """Client, contact, seller and channel; a reference material brings its client."""
        rng = self.rng
        customers = self.setting.customers
        customer = self._customer_of[reference.client_id] if reference else common_first(customers, rng=rng)
        canal, subhierarchy, subsubhierarchy = common_first(self.setting.channels, rng=rng)
        return {
            **self.people_part(tipo, customer),
            "client_id": customer.id,
            "instalacion_cliente": rng.choice(customer.installations) if customer.installations else None,
            "nombre_contacto": customer.contact.nombre,
            "email_contacto": customer.contact.email,
            "telefono_contacto": customer.contact.telefono,
            "canal_id": canal,
            "subhierarchy_id": subhierarchy,
            "subsubhierarchy_id": subsubhierarchy,
        }

    def people_part(self, tipo: TipoSolicitud, customer: Customer) -> Row:
        """Each client has one seller; an external seller makes the national art orders of its client."""
        setting = self.setting
        external = setting.external_sellers.get(customer.id)
        if external is not None and tipo == TipoSolicitud.ARTE_CON_MATERIAL:
            return {
                "creador_id": external,
                "ingresado_por_id": external,
                "org_venta_id": setting.org_ventas[0],
            }
        seller = setting.sellers[customer.id % len(setting.sellers)]
        is_typed_by_engineer = setting.engineers and self.rng.random() < ENGINEERS_SHARE
        return {
            "creador_id": seller,
            "ingresado_por_id": self.rng.choice(setting.engineers) if is_typed_by_engineer else seller,
            "org_venta_id": common_first(setting.org_ventas, rng=self.rng),
        }

    def request_part(self, tipo: TipoSolicitud, reference: Reference | None, *, created_at: datetime) -> Row:
        """What is asked for. Samples only ask for samples; subtypes belong to the other requests."""
        rng = self.rng
        if tipo == TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO:
            return other_part(created_at.date(), rng=rng)
        if tipo == TipoSolicitud.MUESTRA_CON_CAD:
            sample: Row = {"muestra": True, "numero_muestras": rng.randint(1, 12)}
            return sample | {"cad_id": rng.choice(self.setting.cads)}
        wants_sample = rng.random() < SAMPLES_SHARE
        part: Row = {
            "volumen_venta_anual": rng.randint(1, 400) * 1000,
            "usd": rng.randint(1, 200) * 500,
            "analisis": rng.random() < ANALYSES_SHARE,
            "muestra": wants_sample,
            "numero_muestras": rng.randint(1, 12) if wants_sample else None,
            "reference_type": SIN_REFERENCIA,
        }
        if tipo in NEW_PRODUCT:
            part |= development_part(self.setting.development, rng=rng)
        if reference:
            part |= {
                "reference_type": rng.choice(self.setting.reference_types),
                "reference_id": reference.id,
                "bloqueo_referencia": rng.choice(SiNo.values),
            }
        return part

    def product_part(self, tipo: TipoSolicitud, reference: Reference | None, *, is_let_go: bool) -> Row:
        """The nine fields; the board of a new product is chosen once sales lets it go. Source: cascade spec 3.1."""
        if tipo == TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO:
            return {"descripcion": self.description("ESTUDIO")}
        product = self.rng.choice(self._by_reference[reference] if reference else self._pool)
        part: Row = {
            **product,
            "rule_set_id": self.setting.rule_set_id,
            "descripcion": self.description(self.setting.product_names[product[PRODUCT_TYPE]]),
        }
        if tipo in NEW_PRODUCT and not is_let_go and CARTON not in self.fixed:
            part[CARTON] = None
        return part

    def description(self, what: str) -> str:
        words = (what.upper(), self.rng.choice(GOODS), self.rng.choice(SIZES))
        return " ".join(words)[:DESCRIPCION_MAX].strip()

    def _can_make(self, tipo: TipoSolicitud) -> bool:
        """Without the chain nothing can be fixed; art needs a material to refer to, a sample its CAD."""
        if tipo == TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO:
            return not self.fixed
        if tipo == TipoSolicitud.MUESTRA_CON_CAD:
            return bool(self.setting.cads)
        return tipo != TipoSolicitud.ARTE_CON_MATERIAL or bool(
            self.references and self.setting.reference_types
        )

    @cached_property
    def references(self) -> Sequence[Reference]:
        return list(self._by_reference)

    @cached_property
    def _pool(self) -> list[Product]:
        return [draw_product(self.rules, rng=self.rng, fixed=self.fixed) for _ in range(PRODUCT_POOL)]

    @cached_property
    def _by_reference(self) -> dict[Reference, list[Product]]:
        """Products on the board and of the item type of each reference; those that cannot be made are left out."""
        found = {}
        for reference in self.setting.references:
            wanted = {CARTON: reference.carton_id, PRODUCT_TYPE: reference.product_type_id}
            if any(wanted.get(name, value) != value for name, value in self.fixed.items()):
                continue
            if reference.client_id in self._customer_of:
                products = self._products_of({**self.fixed, **wanted})
                if products:
                    found[reference] = products
        return found

    def _products_of(self, fixed: Mapping[str, int]) -> list[Product]:
        try:
            return [draw_product(self.rules, rng=self.rng, fixed=fixed) for _ in range(PRODUCTS_A_REFERENCE)]
        except DomainError:
            return []

    @cached_property
    def _customer_of(self) -> dict[int, Customer]:
        return {customer.id: customer for customer in self.setting.customers}


BLANK_ROW: Row = {**WorkOrder().row, "oc_file": ""}
"""What an order holds where nothing is said."""
del BLANK_ROW["id"]

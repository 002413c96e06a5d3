"""What an order says beside its product: section 14 of a new product, the short form of an "otra solicitud"."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from envases_ot.choices import AjusteAreaDesarrollo, SiNo
from envases_ot.domain.cascade.secondary_data import DEVELOPMENT_BRANCHES
from envases_ot.domain.generator.words import GOODS
from envases_ot.models import WorkOrder

type Row = dict[str, object]

KIND = "product_type_developing_id"
LISTS = (
    KIND,
    "target_market_id",
    "envase_id",
    *(column for columns in DEVELOPMENT_BRANCHES.values() for column in columns),
)
"""Columns of section 14 that point into a catalog."""
STACKED_SHARE = 0.3
DAYS_TO_DELIVER = (3, 30)


@dataclass(frozen=True, slots=True)
class DevelopmentLists:
    """What section 14 may point at: {column: ids in order}."""

    ids: Mapping[str, tuple[int, ...]]

    @property
    def kinds(self) -> tuple[int, ...]:
        """Kinds of product whose own lists are there."""
        return tuple(
            kind
            for kind in self.ids[KIND]
            if all(self.ids[column] for column in DEVELOPMENT_BRANCHES.get(kind, ()))
        )


def read_development_lists() -> DevelopmentLists:
    models: dict[str, Any] = {
        str(field.column): field.related_model for field in WorkOrder._meta.concrete_fields
    }
    active = {column: models[column]._base_manager.filter(active=True).order_by("pk") for column in LISTS}
    return DevelopmentLists({name: tuple(rows.values_list("pk", flat=True)) for name, rows in active.items()})


def development_part(lists: DevelopmentLists, *, rng: Random) -> Row:
    """Section 14 as the gate "crear" asks for it. Source: ot/required_matrix.json R10, R11, R38 to R40."""
    kind = rng.choice(lists.kinds)
    is_stacked = rng.random() < STACKED_SHARE
    drawn = {
        column: rng.choice(lists.ids[column])
        for column in ("target_market_id", "envase_id", *DEVELOPMENT_BRANCHES.get(kind, ()))
    }
    return {
        **drawn,
        KIND: kind,
        "peso_contenido_caja": Decimal(rng.randint(10, 200)) / 10,
        "autosoportante": rng.choice(SiNo.values),
        "cajas_altura": rng.randint(4, 12),
        "pallet_sobre_pallet": SiNo.SI if is_stacked else SiNo.NO,
        "cantidad": rng.randint(2, 3) if is_stacked else None,
    }


def other_part(created_on: date, *, rng: Random) -> Row:
    """The short form of one of the three sub-types. Source: ot/required_matrix.json R62, R65, R67, R68."""
    ajuste = AjusteAreaDesarrollo(rng.choice(AjusteAreaDesarrollo.values))
    until = created_on + timedelta(days=rng.randint(*DAYS_TO_DELIVER))
    count = rng.randint(1, 40)
    forms: Mapping[AjusteAreaDesarrollo, Row] = {
        AjusteAreaDesarrollo.LICITACION: {
            "cantidad_item_licitacion": count,
            "fecha_maxima_entrega_licitacion": until,
        },
        AjusteAreaDesarrollo.FICHA_TECNICA: {
            "cantidad_fichas_solicitadas": count,
            "fecha_maxima_entrega_ficha": until,
            "check_ficha_simple": True,
        },
        AjusteAreaDesarrollo.ESTUDIO_BENCHMARKING: {
            "cantidad_estudio_bench": count,
            "fecha_maxima_entrega_estudio": until,
            "tipo_producto_estudio": f"Caja {rng.choice(GOODS).lower()}",
            "check_estudio_bct": True,
        },
    }
    return {"ajuste_area_desarrollo": ajuste.value, **forms[ajuste]}

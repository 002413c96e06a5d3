"""Section 14 of the form: what will be packed, and how it will be stacked."""

from django.db import models

from envases_ot.models.catalogs.commerce import Mercado
from envases_ot.models.catalogs.products import (
    ClassSubstancePacked,
    Envase,
    ExpectedUse,
    FoodType,
    ProductTypeDeveloping,
    RecycledUse,
    TransportationWay,
)
from envases_ot.models.work_orders.columns import count, number, one_of, si_no


class DesarrolloSection(models.Model):
    """Section 14, Datos para desarrollo; the kind of product says which of the five lists are asked for."""

    product_type_developing = one_of(ProductTypeDeveloping, "tipo de producto")
    target_market = one_of(Mercado, "mercado destino")
    food_type = one_of(FoodType, "tipo de alimento")
    expected_use = one_of(ExpectedUse, "uso previsto")
    recycled_use = one_of(RecycledUse, "uso reciclado")
    class_substance_packed = one_of(ClassSubstancePacked, "clase de sustancia a embalar")
    transportation_way = one_of(TransportationWay, "medio de transporte")
    peso_contenido_caja = number("peso contenido caja (kg)", digits=9, decimals=3)
    autosoportante = si_no("autosoportante")
    envase = one_of(Envase, "envase primario")
    cajas_altura = count("cantidad de cajas apiladas")
    pallet_sobre_pallet = si_no("pallet sobre pallet")
    cantidad = count("cantidad de pallets apilados")

    class Meta:
        abstract = True

"""Section 7b of the form, the client's pallet wishes, and the cataloguing form, the pallet as it will be."""

from django.db import models

from envases_ot.models.catalogs.commerce import Pais
from envases_ot.models.catalogs.pallets import (
    PalletBoxQuantity,
    PalletPatron,
    PalletProtection,
    PalletQa,
    PalletStatusType,
    PalletTagFormat,
    PalletType,
    PrecutType,
    ProtectionType,
)
from envases_ot.models.catalogs.products import AdditionalCharacteristicsType, Rayado
from envases_ot.models.work_orders.columns import code, count, mm, one_of, si_no
from envases_ot.ot_choices import OrientacionPlaca, PatronZuncho, UnidadBct

MAX_ETIQUETAS = 4
"""Labels that a pallet carries. Source: ot/fields.md "Cataloguing form"."""


class PalletSection(models.Model):
    """Section 7b, Paletizado que pide el cliente."""

    restriccion_pallet = si_no("restricción paletizado")
    tamano_pallet_type = one_of(PalletType, "tamaño pallet")
    altura_pallet = mm("altura pallet")
    permite_sobresalir_carga = si_no("permite sobresalir carga")
    bulto_zunchado = si_no("bulto zunchado al pallet")
    formato_etiqueta = one_of(PalletTagFormat, "formato etiqueta pallet", db_column="formato_etiqueta")
    etiquetas_pallet = count("N° etiquetas por pallet", least=0)
    termocontraible = si_no("termocontraíble")
    pallet_qa = one_of(PalletQa, "certificado calidad")
    pais = one_of(Pais, "país/mercado destino")

    class Meta:
        abstract = True


class CatalogacionSection(models.Model):
    """The cataloguing form (`form-excel` of the replaced system)."""

    pallet_status_type = one_of(PalletStatusType, "estado de paletizado")
    pallet_type = one_of(PalletType, "tipo de pallet")
    pallet_treatment = si_no("tratamiento de pallet")
    cajas_por_pallet = count("cajas por pallet")
    placas_por_pallet = count("placas por pallet")
    pallet_patron = one_of(PalletPatron, "patrón de carga pallet")
    patron_zuncho = code("patrón zuncho", PatronZuncho)
    patron_zuncho_paquete = code("patrón zuncho paquete", PatronZuncho)
    patron_zuncho_bulto = code("patrón zuncho bulto", PatronZuncho)
    pallet_protection = one_of(PalletProtection, "protección de pallet")
    protection_type = one_of(ProtectionType, "tipo de protección")
    pallet_box_quantity = one_of(PalletBoxQuantity, "cajas por paquete")
    paquetes_por_unitizado = count("paquetes por unitizado")
    unitizado_por_pallet = count("unitizado por pallet")
    pallet_tag_format = one_of(PalletTagFormat, "formato de etiqueta")
    numero_etiquetas = count("N° de etiquetas", least=0, most=MAX_ETIQUETAS)
    unidad_medida_bct = code("unidad de medida BCT", UnidadBct)
    tipo_camion = models.CharField("tipo de camión", max_length=200, blank=True, db_default="", default="")
    restriccion_especial = models.CharField(
        "restricción especial", max_length=200, blank=True, db_default="", default=""
    )
    horario_recepcion = models.CharField(
        "horario de recepción", max_length=200, blank=True, db_default="", default=""
    )
    codigo_producto_cliente = models.CharField(
        "código producto del cliente", max_length=200, blank=True, db_default="", default=""
    )
    uso_programa_z = models.CharField("uso programa Z", max_length=200, blank=True, db_default="", default="")
    etiquetas_dsc = si_no("etiquetas DSC")
    orientacion_placa = code("orientación de placa", OrientacionPlaca)
    precut_type = one_of(PrecutType, "tipo de prepicado")
    rayado_type = one_of(Rayado, "tipo de rayado")
    additional_characteristics_type = one_of(AdditionalCharacteristicsType, "característica adicional")

    class Meta:
        abstract = True

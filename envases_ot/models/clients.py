"""Clients, their installations and their contacts."""

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models.functions import Lower

from envases_ot.models.base import Stamped, track, unique_text
from envases_ot.models.catalogs.commerce import ClasificacionCliente, Pais
from envases_ot.models.catalogs.pallets import PalletQa, PalletTagFormat, PalletType
from envases_ot.models.catalogs.print import Fsc
from envases_ot.models.functions import Unaccent
from envases_ot.models.users import normalize_rut, validate_rut

TELEFONO = RegexValidator(
    r"^(\+?56)?0?[29][1-9]\d{7}$",
    "Teléfono chileno: 9 dígitos que parten con 9 o 2, con o sin +56 y sin espacios.",
    code="telefono_invalido",
)
"""Source: ot/fields.md section 2: optional +56, optional 0, 9 or 2, then 1-9 and seven digits."""


@track
class Client(Stamped):
    """A customer; foreign ones have no RUT."""

    rut = models.CharField("RUT", max_length=12, blank=True, validators=[validate_rut])
    nombre = models.CharField("nombre", max_length=100)
    codigo = models.CharField("código SAP", max_length=100, blank=True)
    direccion = models.CharField("dirección", max_length=200, blank=True)
    poblacion = models.CharField("comuna", max_length=200, blank=True)
    telefono = models.CharField("teléfono", max_length=20, blank=True)
    nacional = models.BooleanField("nacional", default=True)
    clasificacion = models.ForeignKey(
        ClasificacionCliente,
        on_delete=models.PROTECT,
        verbose_name="clasificación",
        null=True,
        blank=True,
        db_column="clasificacion",
    )
    active = models.BooleanField("activo", default=True)
    busqueda = models.GeneratedField(
        expression=Lower(Unaccent(models.F("nombre"))),
        output_field=models.CharField(max_length=200),
        db_persist=True,
        verbose_name="nombre para buscar",
    )

    class Meta:
        verbose_name = "cliente"
        verbose_name_plural = "clientes"
        ordering = ("nombre", "id")
        constraints = (
            unique_text("rut", table="client", condition=~models.Q(rut="")),
            models.CheckConstraint(
                condition=~models.Q(nacional=True, rut=""),
                name="client_nacional_con_rut",
                violation_error_message="Un cliente nacional necesita RUT.",
            ),
        )

    def __str__(self) -> str:
        return self.nombre

    def clean(self) -> None:
        super().clean()
        if self.rut:
            self.rut = normalize_rut(self.rut)


@track
class Installation(Stamped):
    """A place of a client; its pallet wishes, FSC and country are the defaults of an OT."""

    client = models.ForeignKey(
        Client,
        on_delete=models.CASCADE,
        verbose_name="cliente",
        related_name="installations",
    )
    nombre = models.CharField("nombre", max_length=255)
    tipo_pallet = models.ForeignKey(
        PalletType,
        on_delete=models.PROTECT,
        verbose_name="tipo de pallet",
        null=True,
        blank=True,
        db_column="tipo_pallet",
    )
    altura_pallet = models.PositiveIntegerField("altura pallet (mm)", null=True, blank=True)
    sobresalir_carga = models.BooleanField("permite sobresalir carga", null=True, blank=True)
    bulto_zunchado = models.BooleanField("bulto zunchado al pallet", null=True, blank=True)
    formato_etiqueta = models.ForeignKey(
        PalletTagFormat,
        on_delete=models.PROTECT,
        verbose_name="formato etiqueta",
        null=True,
        blank=True,
        db_column="formato_etiqueta",
    )
    etiquetas_pallet = models.PositiveSmallIntegerField("etiquetas por pallet", null=True, blank=True)
    termocontraible = models.BooleanField("termocontraíble", null=True, blank=True)
    fsc = models.ForeignKey(
        Fsc,
        on_delete=models.PROTECT,
        verbose_name="FSC",
        to_field="codigo",
        null=True,
        blank=True,
        db_column="fsc",
    )
    pais_mercado_destino = models.ForeignKey(
        Pais,
        on_delete=models.PROTECT,
        verbose_name="país/mercado destino",
        null=True,
        blank=True,
        db_column="pais_mercado_destino",
    )
    certificado_calidad = models.ForeignKey(
        PalletQa,
        on_delete=models.PROTECT,
        verbose_name="certificado de calidad",
        null=True,
        blank=True,
        db_column="certificado_calidad",
    )
    active = models.BooleanField("activa", default=True)

    class Meta:
        verbose_name = "instalación"
        verbose_name_plural = "instalaciones"
        ordering = ("nombre", "id")
        constraints = (
            models.UniqueConstraint(
                "client",
                Lower("nombre"),
                name="installation_nombre_unico",
                violation_error_message="El cliente ya tiene una instalación con este nombre.",
            ),
        )

    def __str__(self) -> str:
        return self.nombre


@track
class Contact(Stamped):
    """A person of a client, or of one of its installations; an OT copies name, e-mail and phone."""

    client = models.ForeignKey(
        Client,
        on_delete=models.CASCADE,
        verbose_name="cliente",
        related_name="contacts",
    )
    installation = models.ForeignKey(
        Installation,
        on_delete=models.CASCADE,
        verbose_name="instalación",
        null=True,
        blank=True,
        related_name="contacts",
    )
    nombre = models.CharField("nombre", max_length=191)
    cargo = models.CharField("cargo", max_length=191, blank=True)
    email = models.EmailField("correo", max_length=191)
    telefono = models.CharField("teléfono", max_length=12, validators=[TELEFONO])
    active = models.BooleanField("activo", default=True)

    class Meta:
        verbose_name = "contacto"
        verbose_name_plural = "contactos"
        ordering = ("nombre", "id")

    def __str__(self) -> str:
        return self.nombre

    def clean(self) -> None:
        """Raises ValidationError instalacion_ajena: the installation is of another client."""
        super().clean()
        if self.installation_id is None:
            return
        elsewhere = Installation.objects.filter(pk=self.installation_id).exclude(client_id=self.client_id)
        if elsewhere.exists():
            message = "La instalación es de otro cliente: elija una de este."
            raise ValidationError({"installation": ValidationError(message, code="instalacion_ajena")})

"""Users: one role a user; the area follows from the role."""

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.core.exceptions import ValidationError
from django.db import models
from stdnum.cl import rut as rut_number
from stdnum.exceptions import ValidationError as RutError

from envases_ot.choices import AREA_OF_ROL, Area, Rol
from envases_ot.models.base import track, unique_text
from envases_ot.models.catalogs.plants import SalaCorte


def normalize_rut(value: str) -> str:
    """A RUT as it is stored: no dots, hyphen before the check digit, K upper ("12345678-5").

    Raises:
        ValidationError: the check digit (module 11) does not fit.
    """
    try:
        number = rut_number.validate(value)
    except RutError as error:
        raise ValidationError(
            "RUT inválido: revise el número y su dígito verificador.",
            code="rut_invalido",
        ) from error
    return f"{number[:-1]}-{number[-1]}"


def validate_rut(value: str) -> None:
    """Field validator; blank is the business of the field, not of the RUT."""
    normalize_rut(value)


class UserManager(BaseUserManager["User"]):
    def create_user(self, username: str, *, password: str | None = None, **fields: object) -> "User":
        user = self.model(username=username, **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, username: str, *, password: str | None = None, **fields: object) -> "User":
        return self.create_user(
            username,
            password=password,
            **{
                "rol": Rol.SUPER_ADMINISTRADOR,
                "is_staff": True,
                "is_superuser": True,
                **fields,
            },
        )


@track
class User(AbstractBaseUser, PermissionsMixin):
    """Somebody who signs in, by user name, RUT or e-mail."""

    username = models.CharField("usuario", max_length=60, unique=True)
    nombre = models.CharField("nombre", max_length=80)
    apellido = models.CharField("apellido", max_length=80, blank=True)
    rut = models.CharField("RUT", max_length=12, blank=True, validators=[validate_rut])
    email = models.EmailField("correo", blank=True)
    telefono = models.CharField("teléfono", max_length=20, blank=True)
    rol = models.CharField("rol", max_length=30, choices=Rol)
    sala_corte = models.ForeignKey(
        SalaCorte,
        on_delete=models.PROTECT,
        verbose_name="sala de corte",
        null=True,
        blank=True,
    )
    jefe = models.ForeignKey(
        "self",
        on_delete=models.SET_NULL,
        verbose_name="jefe",
        null=True,
        blank=True,
        related_name="equipo",
    )
    client = models.ForeignKey(
        "envases_ot.Client",
        on_delete=models.PROTECT,
        verbose_name="cliente del vendedor externo",
        null=True,
        blank=True,
        help_text="Un vendedor externo captura OT solo para este cliente.",
    )
    is_active = models.BooleanField("activo", default=True)
    is_staff = models.BooleanField("entra al administrador", default=True)

    objects = UserManager()

    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["nombre"]

    class Meta:
        verbose_name = "usuario"
        verbose_name_plural = "usuarios"
        ordering = ("nombre", "apellido", "id")
        constraints = (
            unique_text("username", table="user"),
            unique_text("rut", table="user", condition=~models.Q(rut="")),
            unique_text("email", table="user", condition=~models.Q(email="")),
            models.CheckConstraint(condition=models.Q(rol__in=Rol.values), name="user_rol_conocido"),
        )

    def __str__(self) -> str:
        return f"{self.nombre} {self.apellido}".strip() or self.username

    @property
    def area(self) -> Area | None:
        """The work space of the role; None for those who have none (managers, administrators)."""
        return AREA_OF_ROL.get(Rol(self.rol))

    def get_full_name(self) -> str:
        return str(self)

    def clean(self) -> None:
        super().clean()
        if self.rut:
            self.rut = normalize_rut(self.rut)

"""What an OT ends in: its CAD and material with the next number, and the final SAP code.

A number is taken in the transaction that uses it: a refusal or a crash gives it back. Source: workflow/spec.md 18.1,
18.2; ot/calculations.md 1.5.
"""

from django.core.exceptions import ValidationError
from django.db import connection, transaction
from django.db.transaction import TransactionManagementError

from envases_ot.choices import Area, TipoSolicitud
from envases_ot.domain.material_checks import material_problems
from envases_ot.domain.permissions import require
from envases_ot.domain.work_orders import save_columns
from envases_ot.errors import DomainError, InvalidError
from envases_ot.models import Cad, Material, User, WorkOrder
from envases_ot.models.material_codes import CODE_PART, SapCode

FIRST_NUMBER = 700_001
"""Source: ot/fields.md section 13, material_code."""
MATERIAL_TIPOS = frozenset({TipoSolicitud.DESARROLLO_COMPLETO, TipoSolicitud.PROYECTO_INNOVACION})
SAP_TIPOS = MATERIAL_TIPOS | {TipoSolicitud.ARTE_CON_MATERIAL}
NEXT_NUMBER_SQL = """
    INSERT INTO envases_ot_materialsequence AS sequence (id, last_number) VALUES (1, %s)
    ON CONFLICT (id) DO UPDATE SET last_number = sequence.last_number + 1
    RETURNING last_number
"""
"""Holds the row until the transaction ends: whoever asks meanwhile waits, and gets the number after."""
CAD_FIELDS = tuple(
    field.name
    for field in Cad._meta.concrete_fields
    if field.name in {column.name for column in WorkOrder._meta.concrete_fields} - {"id", "active"}
)
"""Measures that a new CAD takes from its OT."""


def next_material_code() -> str:
    """The next code of a material, "700001" onwards; those that an imported material already has are passed over.

    Raises:
        TransactionManagementError: outside a transaction the number could be lost.
    """
    if not connection.in_atomic_block:
        raise TransactionManagementError("next_material_code is taken in the transaction that uses it")
    while True:
        with connection.cursor() as cursor:
            cursor.execute(NEXT_NUMBER_SQL, [FIRST_NUMBER])
            code = str(cursor.fetchone()[0])
        if not Material._base_manager.filter(codigo=code).exists():
            return code


@transaction.atomic
def create_material(ot_pk: int, *, by: User, cad: str = "") -> Material:
    """Make the CAD, unless the OT has one, and the material of an OT; both are tied to it.

    Args:
        cad: code of the new CAD; not looked at when the OT has a CAD.
    Raises:
        WorkOrder.DoesNotExist, NotAllowedError: NOT_ALLOWED. DomainError: MATERIAL_TYPE, MATERIAL_EXISTS.
        InvalidError: with all that the checks found. Nothing is saved then.
    """
    ot = WorkOrder.objects.select_for_update(of=("self",)).get(pk=ot_pk, active=True)
    require(by, "ot.create_cad_material", ot)
    _check_tipo(ot, MATERIAL_TIPOS, "MATERIAL_TYPE", "no crean material")
    if ot.material is not None:
        message = f"La OT ya tiene el material {ot.material.codigo}."
        raise DomainError(message, code="MATERIAL_EXISTS")
    problems = material_problems(ot, cad=cad)
    if problems:
        raise InvalidError(problems)
    if ot.cad_id is None:
        ot.cad = _new_cad(ot, (cad or ot.cad_texto).strip())
    ot.material = material = Material(
        codigo=next_material_code(),
        descripcion=ot.descripcion,
        active=False,
        client_id=ot.client_id,
        carton_id=ot.carton_id,
        product_type_id=ot.product_type_id,
        style_id=ot.style_id,
        cad=ot.cad,
    )
    material.save(force_insert=True)
    save_columns(ot, columns=["cad_id", "material_id"], by=by)
    return material


@transaction.atomic
def create_sap_code(ot_pk: int, *, prefijo: str, sufijo: str, by: User) -> SapCode:
    """The final SAP code of an OT's material: prefix, number, "-", suffix. One for each prefix of a plant.

    Raises:
        WorkOrder.DoesNotExist, NotAllowedError: NOT_ALLOWED.
        DomainError: SAP_TYPE, SAP_AREA, MATERIAL_MISSING, SAP_CODE_INVALID, SAP_CODE_TAKEN. Nothing is saved then.
    """
    ot = WorkOrder.objects.select_for_update(of=("self",)).get(pk=ot_pk, active=True)
    require(by, "ot.final_sap_code", ot)
    _check_tipo(ot, SAP_TIPOS, "SAP_TYPE", "no llevan código SAP")
    if ot.current_area_id != Area.PRECATALOGACION:
        message = "El código SAP final se crea mientras la OT está en Precatalogación."
        raise DomainError(message, code="SAP_AREA")
    if ot.material is None:
        message = "La OT no tiene material: lo crea primero Diseño Estructural."
        raise DomainError(message, code="MATERIAL_MISSING")
    _check_part("prefijo", prefijo)
    _check_part("sufijo", sufijo)
    codigo = f"{prefijo}{ot.material.codigo}-{sufijo}"
    if SapCode.objects.filter(codigo__iexact=codigo).exists():
        raise DomainError(f"El código {codigo} ya existe: elija otro sufijo.", code="SAP_CODE_TAKEN")
    code = SapCode.objects.create(work_order=ot, material=ot.material, codigo=codigo)
    ot.codigo_sap_final = True
    save_columns(ot, columns=["codigo_sap_final"], by=by)
    return code


def _check_tipo(ot: WorkOrder, tipos: frozenset[TipoSolicitud], code: str, what: str) -> None:
    if ot.tipo_solicitud not in tipos:
        raise DomainError(f"Las OT de tipo {ot.get_tipo_solicitud_display()} {what}.", code=code)


def _check_part(field: str, text: str) -> None:
    try:
        CODE_PART(text)
    except ValidationError as error:
        raise DomainError(f"El {field}: {error.messages[0]}", code="SAP_CODE_INVALID", field=field) from error


def _new_cad(ot: WorkOrder, codigo: str) -> Cad:
    measures = {name: getattr(ot, name) for name in CAD_FIELDS}
    cad = Cad(**{**measures, "codigo": codigo, "descripcion": ot.descripcion})
    cad.save(force_insert=True)
    return cad

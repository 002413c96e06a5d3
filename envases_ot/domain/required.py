"""What must be there before an OT is captured, as data: the gate "crear" of each request type.

A role decides who may write a field, a gate decides when it must be there; the fields of later sections join their
gates with their section. Source: ot/required_matrix.json, recommended.gates.crear and the rules R... named here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.core.files.base import File

from envases_ot.choices import SiNo, TipoSolicitud
from envases_ot.domain.cascade.secondary_data import SIN_REFERENCIA
from envases_ot.domain.cascade.types import (
    CARTON,
    CHAIN,
    CINTA,
    COVERAGE_EXTERNAL,
    COVERAGE_INTERNAL,
    FSC,
    IMPRESION,
    PLANTA,
    PRODUCT_TYPE,
)
from envases_ot.domain.references import References
from envases_ot.domain.written import ART, CONTACT, NEW_PRODUCT, OTHER, SAMPLE

type Row = Mapping[str, Any]
type Condition = Callable[[Row, References], bool]

CHAIN_TIPOS = NEW_PRODUCT | SAMPLE | ART
EVERY_TIPO = frozenset(TipoSolicitud)


@dataclass(frozen=True, slots=True)
class Required:
    """Columns that must be filled.

    Attributes:
        when: a condition on the row; None means always.
        triggers: columns whose change makes the rule speak again in an edit, beside the required ones themselves.
    """

    rule: str
    fields: tuple[str, ...]
    tipos: frozenset[TipoSolicitud]
    when: Condition | None = None
    triggers: tuple[str, ...] = ()


def _has_reference(row: Row, references: References) -> bool:
    return row["reference_type"] not in (None, SIN_REFERENCIA)


def _client_has_installations(row: Row, references: References) -> bool:
    return references.client_has_installations


def _canal_has_children(row: Row, references: References) -> bool:
    return references.canal_has_children


def _subhierarchy_has_children(row: Row, references: References) -> bool:
    return row["subhierarchy_id"] is not None and references.subhierarchy_has_children


def _has_oc(row: Row, references: References) -> bool:
    return bool(row["oc"] == SiNo.SI)


def _has_muestra(row: Row, references: References) -> bool:
    return bool(row["muestra"])


REQUIRED: tuple[Required, ...] = (
    Required("R01", ("client_id", *CONTACT, "descripcion", "canal_id"), EVERY_TIPO),
    Required("R61", ("ajuste_area_desarrollo",), OTHER),
    Required("R05", ("instalacion_cliente",), NEW_PRODUCT, _client_has_installations, ("client_id",)),
    Required("R06", ("volumen_venta_anual", "usd"), NEW_PRODUCT | ART),
    Required("R07", ("org_venta_id",), NEW_PRODUCT),
    Required("R03", ("subhierarchy_id",), CHAIN_TIPOS, _canal_has_children, ("canal_id",)),
    Required(
        "R04",
        ("subsubhierarchy_id",),
        CHAIN_TIPOS,
        _subhierarchy_has_children,
        ("canal_id", "subhierarchy_id"),
    ),
    Required("R37", ("oc_file",), NEW_PRODUCT, _has_oc, ("oc",)),
    Required("R43", ("muestra",), SAMPLE),
    Required("R43", ("numero_muestras",), NEW_PRODUCT | SAMPLE, _has_muestra, ("muestra",)),
    Required("R08", ("reference_type",), ART),
    Required(
        "R09",
        ("reference_id", "bloqueo_referencia"),
        NEW_PRODUCT | ART,
        _has_reference,
        ("reference_type", "reference_id"),
    ),
    Required("R10", (PRODUCT_TYPE,), NEW_PRODUCT, triggers=CHAIN),
    Required("R01", (IMPRESION, FSC), CHAIN_TIPOS, triggers=CHAIN),
    Required("R12", (CINTA,), NEW_PRODUCT | ART, triggers=CHAIN),
    Required("R24", (COVERAGE_INTERNAL, COVERAGE_EXTERNAL), NEW_PRODUCT, triggers=CHAIN),
    Required("R18", (PLANTA,), NEW_PRODUCT, triggers=CHAIN),
    Required("R15", (CARTON,), SAMPLE, triggers=CHAIN),
    Required("R01", ("observacion",), CHAIN_TIPOS),
)
"""In screen order. The colour that a missing board asks for (R17) is the cascade's."""


def missing_columns(
    row: Row, references: References, *, changed: frozenset[str] | None = None
) -> dict[str, str]:
    """Column -> code of the rule that asks for it, for every column that should be filled and is not.

    Args:
        changed: in an edit, the columns that change: what an old OT never had is not asked of somebody who only
            mends another field. None for a new OT: everything is asked.
    """
    missing: dict[str, str] = {}
    for required in REQUIRED:
        if row["tipo_solicitud"] not in required.tipos:
            continue
        if required.when is not None and not required.when(row, references):
            continue
        is_asked_again = changed is None or not changed.isdisjoint(("tipo_solicitud", *required.triggers))
        for column in required.fields:
            if is_blank(row[column]) and (is_asked_again or column in (changed or ())):
                missing.setdefault(column, required.rule)
    return missing


def is_blank(value: object) -> bool:
    """Blank is None, no text, no tick and no file; 0 is an answer."""
    if isinstance(value, str):
        return not value.strip()
    return value is None or value is False or (isinstance(value, File) and not value)

"""What must be there before an OT is captured, as data: the gate "crear" of each request type.

A role decides who may write a field, a gate decides when it must be there: of the product types, only what
recommended.gates.crear lists. What hangs on a saved OT (rows, files, samples) is asked when it is sent on (`gates`).
Source: ot/required_matrix.json, recommended.gates.crear and the rules R... named here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.core.files.base import File

from envases_ot.choices import AjusteAreaDesarrollo, Rol, SiNo, TipoSolicitud
from envases_ot.domain.cascade.secondary_data import (
    CHEMICAL_PRODUCT,
    FOOD_FIELDS,
    FOOD_PRODUCT,
    SIN_REFERENCIA,
    SUBSTANCE_FIELDS,
)
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
from envases_ot.domain.permission_table import DEVELOPMENT
from envases_ot.domain.references import References
from envases_ot.domain.written import ART, CONTACT, NEW_PRODUCT, OTHER, SAMPLE, TESTS

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
        ajuste: the sub-type of an "otra solicitud"; None means whichever.
        one_of: what to say when none of the columns is filled; any one is enough. "" asks for each of them.
        roles: who is asked; None means everybody.
        on_edit: asked of an edit only.
    """

    rule: str
    fields: tuple[str, ...]
    tipos: frozenset[TipoSolicitud]
    when: Condition | None = None
    triggers: tuple[str, ...] = ()
    ajuste: AjusteAreaDesarrollo | None = None
    one_of: str = ""
    roles: frozenset[Rol] | None = None
    on_edit: bool = False

    def speaks(self, row: Row, references: References, *, rol: Rol | None, is_new: bool) -> bool:
        """Whether this row, of this author, is asked for these columns."""
        return (
            row["tipo_solicitud"] in self.tipos
            and self.ajuste in (None, row["ajuste_area_desarrollo"])
            and (self.roles is None or rol in self.roles)
            and not (self.on_edit and is_new)
            and (self.when is None or self.when(row, references))
        )

    def blanks(self, row: Row) -> tuple[str, ...]:
        """Columns to be told: each blank one, or the first of those of which one is enough."""
        blank = tuple(column for column in self.fields if is_blank(row[column]))
        if self.one_of:
            return blank[:1] if blank == self.fields else ()
        return blank


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


def _is(column: str, value: int) -> Condition:
    return lambda row, references: bool(row[column] == value)


SUB_TYPE = ("ajuste_area_desarrollo",)
OF_OTHER_REQUESTS = (
    Required(
        "R62",
        ("cantidad_item_licitacion", "fecha_maxima_entrega_licitacion"),
        OTHER,
        triggers=SUB_TYPE,
        ajuste=AjusteAreaDesarrollo.LICITACION,
    ),
    Required(
        "R63",
        ("check_entregadas_todas", "check_entregadas_algunas"),
        OTHER,
        triggers=("cantidad_entregadas_algunas",),
        ajuste=AjusteAreaDesarrollo.LICITACION,
        one_of="Marque si se entregaron todas o algunas de las cotizaciones",
        on_edit=True,
    ),
    Required(
        "R64",
        ("cantidad_entregadas_algunas",),
        OTHER,
        lambda row, references: bool(row["check_entregadas_algunas"]),
        ("check_entregadas_algunas",),
        ajuste=AjusteAreaDesarrollo.LICITACION,
    ),
    Required(
        "R65",
        ("cantidad_fichas_solicitadas", "fecha_maxima_entrega_ficha"),
        OTHER,
        triggers=SUB_TYPE,
        ajuste=AjusteAreaDesarrollo.FICHA_TECNICA,
    ),
    Required(
        "R65",
        ("check_ficha_simple", "check_ficha_doble"),
        OTHER,
        triggers=SUB_TYPE,
        ajuste=AjusteAreaDesarrollo.FICHA_TECNICA,
        one_of="Marque el tipo de ficha: simple o completa",
    ),
    Required(
        "R67",
        ("cantidad_estudio_bench", "fecha_maxima_entrega_estudio", "tipo_producto_estudio"),
        OTHER,
        triggers=SUB_TYPE,
        ajuste=AjusteAreaDesarrollo.ESTUDIO_BENCHMARKING,
    ),
    Required(
        "R68",
        TESTS,
        OTHER,
        triggers=SUB_TYPE,
        ajuste=AjusteAreaDesarrollo.ESTUDIO_BENCHMARKING,
        one_of="Marque al menos un ensayo del estudio",
        roles=DEVELOPMENT,
    ),
)
"""The short form of each sub-type of request type 6."""

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
    Required("R19", ("cad_id",), SAMPLE),
    Required("R38", ("product_type_developing_id", "target_market_id"), NEW_PRODUCT),
    Required(
        "R39",
        FOOD_FIELDS,
        CHAIN_TIPOS,
        _is("product_type_developing_id", FOOD_PRODUCT),
        ("product_type_developing_id",),
    ),
    Required(
        "R40",
        SUBSTANCE_FIELDS,
        CHAIN_TIPOS,
        _is("product_type_developing_id", CHEMICAL_PRODUCT),
        ("product_type_developing_id",),
    ),
    Required(
        "R10",
        ("peso_contenido_caja", "autosoportante", "envase_id", "cajas_altura", "pallet_sobre_pallet"),
        NEW_PRODUCT,
    ),
    Required(
        "R11", ("cantidad",), NEW_PRODUCT | ART, _is("pallet_sobre_pallet", SiNo.SI), ("pallet_sobre_pallet",)
    ),
    *OF_OTHER_REQUESTS,
    Required("R01", ("observacion",), CHAIN_TIPOS),
)
"""In screen order. The colour that a missing board asks for (R17) is the cascade's."""


def missing_requirements(
    row: Row, references: References, *, rol: Rol | None = None, changed: frozenset[str] | None = None
) -> dict[str, Required]:
    """Column -> the rule that asks for it, for every column that should be filled and is not.

    Args:
        rol: of who captures; a rule that asks only some roles is silent without one.
        changed: in an edit, the columns that change: what an old OT never had is not asked of somebody who only
            mends another field. None for a new OT: everything is asked.
    """
    missing: dict[str, Required] = {}
    for required in REQUIRED:
        if not required.speaks(row, references, rol=rol, is_new=changed is None):
            continue
        touching = changed is None or not changed.isdisjoint(("tipo_solicitud", *required.triggers))
        if required.one_of and changed is not None:
            touching = touching or not changed.isdisjoint(required.fields)
        for column in required.blanks(row):
            if touching or column in (changed or ()):
                missing.setdefault(column, required)
    return missing


def missing_columns(
    row: Row, references: References, *, rol: Rol | None = None, changed: frozenset[str] | None = None
) -> dict[str, str]:
    """As `missing_requirements`, with the code of each rule."""
    missing = missing_requirements(row, references, rol=rol, changed=changed)
    return {column: required.rule for column, required in missing.items()}


def is_blank(value: object) -> bool:
    """Blank is None, no text, no tick and no file; 0 is an answer."""
    if value is None or value is False:
        return True
    if isinstance(value, str):
        return not value.strip()
    return isinstance(value, File) and not value

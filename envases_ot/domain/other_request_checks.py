"""What an "otra solicitud" must have before it is sent on or delivered, beside what its short form asks on saving.

Files and rows hang on a stored OT, so the gate "crear" cannot ask for them; what was delivered and which assays were
made is known at the end. Source: ot/required_matrix.json R62, R63, R66 to R68.
"""

from collections.abc import Callable, Mapping
from typing import Any

from envases_ot.choices import AjusteAreaDesarrollo
from envases_ot.domain.required import OF_OTHER_REQUESTS, Required
from envases_ot.domain.work_order_rows import Groups
from envases_ot.models.gestiones import ManagementFile

type Row = Mapping[str, Any]
type Holds = Callable[[Row, Groups], bool]
type CheckParts = tuple[str, str, str, Holds, str]
"""Rule, field, message, what must hold, code."""

FILES = "archivos"
"""Files of the gestiones, beside the groups of the OT."""
TOLD_AT_THE_END = frozenset({"R63", "R68"})


def read_files(ot_pk: int) -> Groups:
    """The files that came with the gestiones of an OT; one query."""
    files = ManagementFile.objects.filter(management__work_order=ot_pk)
    return {FILES: [{"id": pk} for pk in files.values_list("pk", flat=True)]}


def _of(ajuste: AjusteAreaDesarrollo, holds: Holds) -> Holds:
    """Asked of one sub-type only."""
    return lambda row, groups: row["ajuste_area_desarrollo"] != ajuste or holds(row, groups)


def _has_file(row: Row, groups: Groups) -> bool:
    return bool(groups[FILES] or groups["documents"])


def _has_study_row(row: Row, groups: Groups) -> bool:
    return any(all(study.values()) for study in groups["study_rows"])


def _at_the_end(required: Required, ajuste: AjusteAreaDesarrollo) -> CheckParts:
    holds = _of(ajuste, lambda row, groups: not required.blanks(row))
    return required.rule, required.fields[0], required.one_of, holds, "REQUIRED"


BEFORE_SENDING: tuple[CheckParts, ...] = (
    (
        "R62",
        "documents",
        "Adjunte en Gestiones la planilla con los ítems de la licitación",
        _of(AjusteAreaDesarrollo.LICITACION, _has_file),
        "REQUIRED",
    ),
    (
        "R66",
        "documents",
        "Adjunte en Gestiones el archivo de la ficha técnica",
        _of(AjusteAreaDesarrollo.FICHA_TECNICA, _has_file),
        "REQUIRED",
    ),
    (
        "R67",
        "study_rows",
        "Agregue en la OT una muestra que estudiar, con identificación, cliente y descripción",
        _of(AjusteAreaDesarrollo.ESTUDIO_BENCHMARKING, _has_study_row),
        "REQUIRED",
    ),
)
BEFORE_DELIVERING: tuple[CheckParts, ...] = tuple(
    _at_the_end(required, required.ajuste)
    for required in OF_OTHER_REQUESTS
    if required.rule in TOLD_AT_THE_END and required.ajuste is not None
)

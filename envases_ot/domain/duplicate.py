"""A new OT from an old one: the chosen sections are copied, what belongs to the life of the old one is not.

Source: workflow/spec.md 10.2, ot/fields.md "Duplicate".
"""

from collections.abc import Collection, Mapping
from typing import Any

from django.db import transaction

from envases_ot.choices import TipoSolicitud
from envases_ot.domain.completion import complete_row
from envases_ot.domain.ot_columns import COLUMN_OF
from envases_ot.domain.permissions import require, visible_ots
from envases_ot.domain.work_order_problems import BLANK_ROW
from envases_ot.domain.work_orders import apply_row, judge_stored, save_ot, validate_ot
from envases_ot.errors import DomainError, InvalidError, Problem
from envases_ot.models import User, WorkOrder
from envases_ot.models.copies import WorkOrderCopy
from envases_ot.sections import ROW_GROUPS, SECTIONS

type Row = Mapping[str, Any]

NEVER_COPIED: Mapping[str, str] = {
    "creador": "El vendedor de la OT nueva es quien la duplica, o quien él elija después.",
    "oc": "La orden de compra es de la OT de origen.",
    "oc_file": "Los archivos no se copian.",
    "cad": "El CAD se crea o se elige de nuevo.",
    "cad_texto": "El CAD se crea o se elige de nuevo.",
}
"""Fields of the sections that a copy never has -> why. Fields of no section (state, material, SAP flag, dates,
numbers) begin anew by themselves."""
NEVER_COPIED_GROUPS: Mapping[str, str] = {
    "documents": "Los archivos no se copian.",
    "overrides": "Las medidas fijadas tienen autor y motivo propios.",
}
TIPO = "tipo_solicitud"
"""The copy is of the same request type, whichever sections are chosen."""


def copied_row(row: Row, *, sections: Collection[str]) -> dict[str, Any]:
    """The row of the copy: the chosen sections of the source, everything else blank. Pure.

    >>> source = BLANK_ROW | {"tipo_solicitud": 3, "descripcion": "CAJA", "cad_id": 7, "fsc": 2}
    >>> copy = copied_row(source, sections=["Datos comerciales", "Características"])
    >>> copy["tipo_solicitud"], copy["descripcion"], copy["cad_id"], copy["fsc"]
    (3, 'CAJA', None, None)
    """
    names = [name for title in sections for name in SECTIONS[title] if name not in NEVER_COPIED]
    columns = [COLUMN_OF[name] for name in (TIPO, *names)]
    return {**BLANK_ROW, **{column: row[column] for column in columns if row[column] not in (None, "")}}


def copied_groups(sections: Collection[str]) -> list[str]:
    """Repeated groups that go with the chosen sections, in screen order."""
    return [
        group for group, title in ROW_GROUPS.items() if title in sections and group not in NEVER_COPIED_GROUPS
    ]


def duplicate_ot(ot_pk: int, *, sections: Collection[str], by: User) -> WorkOrder:
    """The new OT, judged as any other; what the role cannot type but the source had is taken as it is.

    Args:
        sections: titles of `sections.SECTIONS`.
    Raises:
        NotAllowedError: NOT_ALLOWED. WorkOrder.DoesNotExist: not there, or not theirs to see.
        DomainError: DUPLICATE_TYPE, DUPLICATE_SECTION. InvalidError: with all problems. Nothing is saved then.
    """
    require(by, "ot.duplicate")
    source = visible_ots(by).get(pk=ot_pk)
    _check_asked(source, sections)
    row = complete_row(copied_row(source.row, sections=sections), user=by)
    problems = copy_problems(row, by=by)
    if problems:
        raise InvalidError(problems)
    ot = WorkOrder()
    apply_row(ot, row)
    with transaction.atomic():
        save_ot(ot, changed=(), by=by)
        for group in copied_groups(sections):
            _copy_group(source, ot, group)
        WorkOrderCopy.objects.create(work_order=ot, source=source, sections=list(sections))
    return ot


def copy_problems(row: Row, *, by: User) -> list[Problem]:
    """What keeps this row from being an OT of this user; nothing in it was typed, so no lock of a field speaks.

    The judge says nothing more of a locked field, so those are judged as the facts that they are.
    """
    problems = validate_ot(row, user=by)
    locked = {problem.field for problem in problems if problem.code == "LOCKED_BY_ROLE"}
    facts = [problem for problem in judge_stored(row) if problem.field in locked] if locked else []
    return [*(problem for problem in problems if problem.code != "LOCKED_BY_ROLE"), *facts]


def _check_asked(source: WorkOrder, sections: Collection[str]) -> None:
    if source.tipo_solicitud == TipoSolicitud.OTRAS_SOLICITUDES_DESARROLLO:
        message = f"Las OT de tipo {source.get_tipo_solicitud_display()} no se duplican: cree una nueva."
        raise DomainError(message, code="DUPLICATE_TYPE")
    unknown = [title for title in sections if title not in SECTIONS]
    if unknown:
        message = f"No hay secciones que se llamen {', '.join(unknown)}: elija de la lista."
        raise DomainError(message, code="DUPLICATE_SECTION", field="sections")


def _copy_group(source: WorkOrder, ot: WorkOrder, group: str) -> None:
    rows = list(getattr(source, group).all())
    for row in rows:
        row.pk, row.work_order = None, ot
    getattr(ot, group).bulk_create(rows)

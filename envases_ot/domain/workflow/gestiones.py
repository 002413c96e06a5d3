"""Gestiones that move nothing: queries and their answers, files, designs sent outside and received.

Source: workflow/spec.md 4, 6, 7 and 8.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from django.core.files.base import File
from django.db import transaction
from django.utils import timezone

from envases_ot.choices import Area, GestionType
from envases_ot.domain.permissions import acting_rol
from envases_ot.domain.workflow.absences import acting_for
from envases_ot.domain.workflow.facts import Facts
from envases_ot.domain.workflow.moves import closed_form, gestion_types
from envases_ot.domain.workflow.queries import can_answer, query_targets
from envases_ot.domain.workflow.refusals import MESSAGES, Refusal
from envases_ot.domain.workflow.stored import facts_of
from envases_ot.domain.workflow.telling import tell, tell_slot
from envases_ot.errors import NotAllowedError, TransitionError
from envases_ot.models import Management, ManagementFile, Proveedor, QueryAnswer, User, WorkOrder
from envases_ot.models.uploads import validate_upload
from envases_ot.models.workflow import OBSERVACION_MAX

type Upload = File[bytes]

STORED: Final = (
    GestionType.CONSULTA,
    GestionType.ARCHIVO,
    GestionType.ENVIO_EXTERNO,
    GestionType.RECEPCION_EXTERNA,
)
"""What `add_gestion` writes."""
TEXT_MIN: Final = 10


def offered_gestiones(facts: Facts) -> list[GestionType]:
    """What this user may add to this OT now, of those that are stored here."""
    types = () if closed_form(facts) is not None else gestion_types(facts)
    return [kind for kind in types if kind in STORED]


@transaction.atomic
def add_gestion(
    ot_pk: int,
    *,
    kind: GestionType,
    by: User,
    observacion: str = "",
    to_area: Area | None = None,
    due_at: datetime | None = None,
    proveedor: Proveedor | None = None,
    files: Sequence[Upload] = (),
) -> Management:
    """A query to an area, files, or one of the two acts with a designer outside; the OT stays where it is.

    Args:
        to_area, due_at: of a query.
        proveedor: of a send; a reception takes it from its send.

    Raises:
        WorkOrder.DoesNotExist, ValidationError: a file that is not accepted.
        TransitionError: the name of the `Refusal`, GESTION_NOT_OFFERED, COMMENT_REQUIRED, DUE_PAST, FILE_REQUIRED,
            PROVIDER_REQUIRED. Nothing is saved then.
    """
    ot = WorkOrder.objects.select_for_update(of=("self",)).get(pk=ot_pk, active=True)
    facts = facts_of(ot, by)
    _check_offered(facts, kind)
    text = observacion.strip()
    _check_content(facts, kind, text=text, to_area=to_area, due_at=due_at, proveedor=proveedor, files=files)
    for file in files:
        validate_upload(file)
    send = _pending_send(ot) if kind == GestionType.RECEPCION_EXTERNA else None
    gestion = Management.objects.create(
        work_order=ot,
        management_type=kind,
        user=by,
        from_state_id=ot.state_id,
        area_id=ot.current_area_id,
        to_area_id=to_area if kind == GestionType.CONSULTA else None,
        observacion=text,
        due_at=due_at if kind == GestionType.CONSULTA else None,
        proveedor=send.proveedor if send else proveedor if kind == GestionType.ENVIO_EXTERNO else None,
        replies_to=send,
    )
    for file in files:
        ManagementFile.objects.create(management=gestion, archivo=file, nombre=(file.name or "")[-200:])
    if kind == GestionType.CONSULTA and to_area is not None:
        tell_slot(ot, to_area, "Consulta", by=by, detail=text)
    return gestion


def _check_offered(facts: Facts, kind: GestionType) -> None:
    shut = closed_form(facts)
    if shut is not None:
        raise TransitionError(MESSAGES[shut[1]], code=shut[1].name)
    if kind not in offered_gestiones(facts):
        message = f"Ahora no se puede: {kind.label}. Depende del área de la OT y de su rol."
        raise TransitionError(message, code="GESTION_NOT_OFFERED", field="management_type")


def _check_content(
    facts: Facts,
    kind: GestionType,
    *,
    text: str,
    to_area: Area | None,
    due_at: datetime | None,
    proveedor: Proveedor | None,
    files: Sequence[Upload],
) -> None:
    if kind == GestionType.CONSULTA:
        _check_query(facts, text=text, to_area=to_area, due_at=due_at)
    if len(text) > OBSERVACION_MAX:
        raise _text_refused()
    if kind == GestionType.ARCHIVO and not files:
        raise TransitionError("Agregue al menos un archivo.", code="FILE_REQUIRED", field="files")
    if kind == GestionType.ENVIO_EXTERNO and (proveedor is None or not proveedor.active):
        message = "Elija al diseñador externo que recibe el diseño."
        raise TransitionError(message, code="PROVIDER_REQUIRED", field="proveedor_id")


def _check_query(facts: Facts, *, text: str, to_area: Area | None, due_at: datetime | None) -> None:
    if to_area not in query_targets(facts.rol, facts.ot_area, facts.tipo):
        message = "Elija el área a la que consulta, que no es la suya."
        raise TransitionError(message, code=Refusal.TARGET_NOT_ALLOWED.name, field="area")
    if len(text) < TEXT_MIN:
        raise _text_refused()
    if due_at is not None and due_at <= timezone.now():
        message = "El plazo de la consulta ya pasó: indique uno que venga."
        raise TransitionError(message, code="DUE_PAST", field="due_at")


def _text_refused() -> TransitionError:
    message = f"Escriba de {TEXT_MIN} a {OBSERVACION_MAX} caracteres."
    return TransitionError(message, code="COMMENT_REQUIRED", field="observacion")


def _pending_send(ot: WorkOrder) -> Management | None:
    """The newest send; `gestion_types` offers a reception only while it is not received."""
    sends = Management.objects.filter(work_order=ot, management_type=GestionType.ENVIO_EXTERNO)
    return sends.select_related("proveedor").order_by("-id").first()


@transaction.atomic
def answer_query(query_pk: int, *, by: User, texto: str = "", closes: bool = False) -> QueryAnswer:
    """An answer of the asked area, or the end of the query by its asker or who stands in, with or without a last word.

    Raises:
        Management.DoesNotExist: no such query. NotAllowedError: NOT_ALLOWED.
        TransitionError: QUERY_CLOSED, COMMENT_REQUIRED. Nothing is saved then.
    """
    query = (
        Management.objects.select_for_update(of=("self",))
        .select_related("work_order")
        .get(pk=query_pk, management_type=GestionType.CONSULTA, work_order__active=True)
    )
    is_asker = query.user_id in acting_for(by)
    asked = Area(query.to_area_id or query.area_id)
    if closes != is_asker or not (is_asker or can_answer(acting_rol(by), asked, answered=False)):
        message = "Responde el área consultada; cierra quien preguntó."
        raise NotAllowedError(message, code="NOT_ALLOWED")
    if query.answers.filter(closes=True).exists():
        raise TransitionError("La consulta ya está cerrada: haga una nueva.", code="QUERY_CLOSED")
    text = texto.strip()
    if len(text) > OBSERVACION_MAX or (not closes and not text):
        message = f"Escriba la respuesta, de 1 a {OBSERVACION_MAX} caracteres."
        raise TransitionError(message, code="COMMENT_REQUIRED", field="texto")
    answer = QueryAnswer.objects.create(management=query, user=by, texto=text, closes=closes)
    if not closes:
        tell([query.user_id], query.work_order, "Respuesta a Consulta", by=by, detail=text)
    return answer

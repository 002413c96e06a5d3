"""Issue a paper: made, numbered, stored and written down together, or not at all."""

import hashlib
from collections.abc import Mapping
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from envases_ot.documents import ficha_ot
from envases_ot.documents.ficha_context import context, for_sheet, url_of
from envases_ot.documents.field_texts import value_text
from envases_ot.documents.types import Issue, as_json
from envases_ot.domain.permissions import require
from envases_ot.models import IssuedDocument, User, WorkOrder


@transaction.atomic
def issue_ficha(ot_pk: int, *, by: User) -> IssuedDocument:
    """The next technical sheet of an OT.

    Raises:
        WorkOrder.DoesNotExist: there is no such OT.
        NotAllowedError: NOT_ALLOWED; who may not see the OT issues nothing of it.
    """
    locked = WorkOrder.objects.select_for_update().get(pk=ot_pk)  # so that two copies have two numbers
    require(by, "ot.view", locked)
    ot = for_sheet(WorkOrder.objects.filter(pk=ot_pk)).get()
    kind, now = IssuedDocument.Kind.FICHA_OT, timezone.now()
    number = 1 + (ot.issued_documents.filter(kind=kind).aggregate(last=Max("number"))["last"] or 0)
    said = context(ot, issue=Issue(number, value_text(now), str(by), url_of(ot.pk)))
    document = IssuedDocument(
        work_order=ot,
        kind=kind,
        number=number,
        template_version=ficha_ot.TEMPLATE,
        issued_by=by,
        issued_at=now,
    )
    return _keep(document, ficha_ot.render(said), as_json(said))


def _keep(document: IssuedDocument, pdf: bytes, said: Mapping[str, Any]) -> IssuedDocument:
    """Store the file, then its row; a row that cannot be written leaves no file."""
    document.sha256 = hashlib.sha256(pdf).hexdigest()
    document.context = dict(said)
    document.file.save(document.filename, ContentFile(pdf), save=False)
    try:
        document.save()
    except BaseException:
        document.file.delete(save=False)
        raise
    return document

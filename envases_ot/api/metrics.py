"""`/metrics`, in Prometheus' text: for a collector that knows METRICS_TOKEN, or a person who administers users."""

import hmac
from collections.abc import Iterator
from http import HTTPStatus

from django.conf import settings
from django.db import DatabaseError
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe
from prometheus_client import CONTENT_TYPE_LATEST, Metric, generate_latest
from prometheus_client.core import GaugeMetricFamily

from envases_ot.api.error_pages import permission_denied
from envases_ot.domain.permissions import can
from envases_ot.metrics import everything
from envases_ot.models import BackupProof

READERS = "admin.users"
"""Action of the policy whose roles may read them in a browser."""


@require_safe
def metrics(request: HttpRequest) -> HttpResponse:
    """The figures of all processes of this server; 401 without a token or a session, 403 to who may not."""
    if not has_token(request) and not can(request.user, READERS):
        if request.user.is_authenticated:
            return permission_denied(request, PermissionError(READERS))
        headers = {"WWW-Authenticate": "Bearer"}
        return HttpResponse(status=HTTPStatus.UNAUTHORIZED, headers=headers)
    text = generate_latest(everything()) + generate_latest(BackupAge())
    return HttpResponse(text, content_type=CONTENT_TYPE_LATEST, headers={"Cache-Control": "no-store"})


def has_token(request: HttpRequest) -> bool:
    """Whether the request shows METRICS_TOKEN; without that setting nobody does."""
    given = request.headers.get("Authorization", "").removeprefix("Bearer ")
    return bool(settings.METRICS_TOKEN) and hmac.compare_digest(
        given.encode(), settings.METRICS_TOKEN.encode()
    )


class BackupAge:
    """Asked of the database at each reading: it is the same for all processes. Nothing while there is no answer."""

    def collect(self) -> Iterator[Metric]:
        try:
            taken_at = BackupProof.objects.values_list("taken_at", flat=True).order_by("-taken_at").first()
        except DatabaseError:
            return
        if taken_at is not None:
            age = (timezone.now() - taken_at).total_seconds()
            name, meaning = "inveb_backup_age_seconds", "Edad del ultimo respaldo probado"
            yield GaugeMetricFamily(name, meaning, value=age)

"""The page with the history of an object."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse

from envases_ot.domain.history import PAGE


def history_page(model_admin: Any, request: HttpRequest, object_id: str) -> HttpResponse:
    """The page of one object.

    Raises:
        PermissionDenied: the user may not see the object.
    """
    obj = model_admin.get_object(request, object_id)
    if obj is None:
        return model_admin._get_obj_does_not_exist_redirect(request, model_admin.opts, object_id)
    if not model_admin.has_view_permission(request, obj):
        raise PermissionDenied
    context = {
        **model_admin.admin_site.each_context(request),
        "title": f"Historial: {obj}",
        "object": obj,
        "opts": model_admin.opts,
        "entries": model_admin.history_entries(request, obj),
        "limit": PAGE,
    }
    return TemplateResponse(request, "admin/object_history.html", context)

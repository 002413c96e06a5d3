"""Every path, in one screen. A path answers with and without its last slash."""

from django.urls import URLPattern, re_path
from rest_framework.views import APIView

from envases_ot.api import auth, cascade, catalogs, work_order_files, work_orders

PK = r"(?P<pk>[1-9]\d{0,17})"


def route(pattern: str, view: type[APIView], name: str) -> URLPattern:
    return re_path(rf"^{pattern}/?$", view.as_view(), name=name)


urlpatterns = [
    route("auth/login", auth.LoginView, "login"),
    route("auth/me", auth.MeView, "me"),
    route("auth/logout", auth.LogoutView, "logout"),
    route("cascade/evaluate", cascade.EvaluateView, "cascade-evaluate"),
    route("cascade/change", cascade.ChangeView, "cascade-change"),
    route("cascade/validate", cascade.ValidateView, "cascade-validate"),
    route("cascade/project", cascade.ProjectView, "cascade-project"),
    route("cascade/derive", cascade.DeriveView, "cascade-derive"),
    route("cascade/explain", cascade.ExplainView, "cascade-explain"),
    route("form-options", catalogs.FormOptionsView, "form-options"),
    route(
        rf"form-options/(?P<path>{'|'.join(catalogs.PATHS)})",
        catalogs.FormOptionListView,
        "form-options-list",
    ),
    route("work-orders", work_orders.WorkOrdersView, "work-orders"),
    route(f"work-orders/{PK}", work_orders.WorkOrderView, "work-order"),
    route(f"work-orders/{PK}/oc-file", work_order_files.OcFileView, "work-order-oc-file"),
]

"""Every path, in one screen, the busiest first. A path answers with and without its last slash."""

from django.urls import URLPattern, re_path
from rest_framework.views import APIView

from envases_ot.api import (
    absences,
    assignments,
    auth,
    calculations,
    cascade,
    catalogs,
    client_parts,
    clients,
    combination_plantas,
    combinations,
    gestiones,
    labels,
    muestras,
    notifications,
    rules,
    work_order_acts,
    work_order_approvals,
    work_order_documents,
    work_order_files,
    work_order_history,
    work_order_results,
    work_order_rows,
    work_order_transitions,
    work_orders,
    workflow,
)

PK = r"(?P<pk>[1-9]\d{0,17})"

OT = r"(?P<ot_pk>[1-9]\d{0,17})"
CLIENT = r"(?P<client_pk>[1-9]\d{0,17})"


def route(pattern: str, view: type[APIView], name: str) -> URLPattern:
    return re_path(rf"^{pattern}/?$", view.as_view(), name=name)


urlpatterns = [
    route("work-orders", work_orders.WorkOrdersView, "work-orders"),
    route(f"work-orders/{PK}", work_orders.WorkOrderView, "work-order"),
    route("work-orders/results", work_order_results.DraftResultsView, "work-orders-results"),
    route(f"work-orders/{PK}/results", work_order_results.ResultsView, "work-order-results"),
    route(f"work-orders/{PK}/rows", work_order_rows.RowsView, "work-order-rows"),
    route(f"work-orders/{PK}/oc-file", work_order_files.OcFileView, "work-order-oc-file"),
    route("auth/login", auth.LoginView, "login"),
    route("auth/me", auth.MeView, "me"),
    route("auth/logout", auth.LogoutView, "logout"),
    route("cascade/evaluate", cascade.EvaluateView, "cascade-evaluate"),
    route("cascade/change", cascade.ChangeView, "cascade-change"),
    route("cascade/validate", cascade.ValidateView, "cascade-validate"),
    route("cascade/project", cascade.ProjectView, "cascade-project"),
    route("cascade/derive", cascade.DeriveView, "cascade-derive"),
    route("cascade/explain", cascade.ExplainView, "cascade-explain"),
    route("calculations", calculations.CalculationsView, "calculations"),
    route(r"calculations/(?P<formula>\w{1,60})", calculations.CalculationView, "calculation"),
    route("cascade-rules", rules.CascadeRulesView, "cascade-rules"),
    route(f"cascade-rules/{PK}", rules.CascadeRuleView, "cascade-rule"),
    route(r"cascade-rules/code/(?P<code>[-\w]{1,50})", rules.CascadeRuleOfCodeView, "cascade-rule-of-code"),
    route(
        r"cascade-rules/trigger/(?P<field>\w{1,100})",
        rules.CascadeRulesOfTriggerView,
        "cascade-rules-of-trigger",
    ),
    route("cascade-combinations", combinations.CombinationsView, "combinations"),
    route("cascade-combinations/validate", combination_plantas.CombinationValidView, "combinations-validate"),
    route(f"cascade-combinations/{PK}", combinations.CombinationView, "combination"),
    route(
        f"cascade-combinations/{PK}/plantas",
        combination_plantas.CombinationPlantasView,
        "combination-plantas",
    ),
    route(
        rf"cascade-combinations/{PK}/plantas/(?P<planta_pk>[1-9]\d{{0,8}})",
        combination_plantas.CombinationPlantaView,
        "combination-planta",
    ),
    route("form-options", catalogs.FormOptionsView, "form-options"),
    route(
        rf"form-options/(?P<path>{'|'.join(catalogs.PATHS)})",
        catalogs.FormOptionListView,
        "form-options-list",
    ),
    route("clients", clients.ClientsView, "clients"),
    route(f"clients/{PK}", clients.ClientView, "client"),
    route(f"clients/{CLIENT}/installations", client_parts.InstallationsView, "installations"),
    route(f"clients/{CLIENT}/installations/{PK}", client_parts.InstallationView, "installation"),
    route(f"clients/{CLIENT}/contacts", client_parts.ContactsView, "contacts"),
    route(f"clients/{CLIENT}/contacts/{PK}", client_parts.ContactView, "contact"),
    route(f"work-orders/{PK}/transitions", work_order_transitions.TransitionsView, "work-order-transitions"),
    route(f"work-orders/{PK}/duplicate", work_order_acts.DuplicateView, "work-order-duplicate"),
    route(f"work-orders/{PK}/material", work_order_acts.MaterialView, "work-order-material"),
    route(f"work-orders/{PK}/sap-code", work_order_acts.SapCodeView, "work-order-sap-code"),
    route(f"work-orders/{PK}/approvals", work_order_approvals.ApprovalsView, "work-order-approvals"),
    route(f"work-orders/{PK}/assignments", assignments.WorkOrderAssignmentsView, "work-order-assignments"),
    route(f"work-orders/{PK}/documents", work_order_documents.DocumentsView, "work-order-documents"),
    route(f"work-orders/{OT}/documents/{PK}", work_order_documents.DocumentFileView, "work-order-document"),
    route(f"work-orders/{PK}/history", work_order_history.HistoryView, "work-order-history"),
    route(f"work-orders/{PK}/gestiones", gestiones.GestionesView, "work-order-gestiones"),
    route(f"work-orders/{OT}/gestiones/{PK}/answers", gestiones.AnswersView, "work-order-gestion-answers"),
    route(f"work-orders/{OT}/files/{PK}", gestiones.GestionFileView, "work-order-gestion-file"),
    route(f"work-orders/{PK}/samples", muestras.SamplesView, "work-order-samples"),
    route(f"samples/{PK}/acts", muestras.SampleActsView, "sample-acts"),
    route(f"sample-deliveries/{PK}/cuts", muestras.DeliveryCutsView, "sample-delivery-cuts"),
    route("notifications", notifications.NotificationsView, "notifications"),
    route(f"notifications/{PK}/read", notifications.NotificationReadView, "notification-read"),
    route("assignments", assignments.AssignmentsView, "assignments"),
    route("assignment-candidates", assignments.CandidatesView, "assignment-candidates"),
    route("absences", absences.AbsencesView, "absences"),
    route(f"absences/{PK}", absences.AbsenceView, "absence"),
    route("labels", labels.LabelsView, "labels"),
    route("workflow/decide", workflow.DecideView, "workflow-decide"),
    route("workflow/working-time", workflow.WorkingTimeView, "workflow-working-time"),
]

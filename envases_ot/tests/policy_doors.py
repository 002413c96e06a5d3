"""Every door of the system and who may go through it: names of URLs to actions of the policy table.

What an action allows is not said again here; `domain.permission_table` says it. A new URL that is not listed fails
the walk by name.
"""

from collections.abc import Mapping
from typing import Final

from axes.models import AccessAttempt
from django.db.models import Model
from knox.models import AuthToken

from envases_ot.models import (
    CalculationConstant,
    CascadeRule,
    CascadeTable,
    CascadeValidCombination,
    Client,
    Installation,
    OutboxMessage,
    RuleSet,
    StateTransition,
    Trim,
    User,
    WebhookEndpoint,
    WorkOrder,
)
from envases_ot.models.base import Catalog

type Gate = str | tuple[str, ...]
"""An action, several of which one is enough, or one of the three below."""

PUBLIC: Final = "public"
SIGNED_IN: Final = "signed in"
NOBODY: Final = "nobody"

IMPORTERS: Gate = ("ot.create", "admin.clients", "admin.master_data")
KEEPERS: Gate = ("act.change_state", "act.reopen_finished")
CLIENT_READERS: Gate = ("ot.list", "ot.create", "ot.edit", "admin.clients")
CLIENT_PARTS: Mapping[str, Gate] = {"GET": CLIENT_READERS, "POST": "admin.clients"}
CLIENT_PART: Mapping[str, Gate] = {"GET": CLIENT_READERS, "PATCH": "admin.clients", "DELETE": "admin.clients"}

DOORS: Mapping[str, Mapping[str, Gate]] = {
    "health": {"GET": PUBLIC},
    "health-live": {"GET": PUBLIC},
    "health-ready": {"GET": PUBLIC},
    "metrics": {"GET": "admin.users"},
    "openapi": {"GET": PUBLIC},
    "docs": {"GET": PUBLIC},
    "redoc": {"GET": PUBLIC},
    "login": {"POST": PUBLIC},
    "me": {"GET": SIGNED_IN},
    "logout": {"POST": SIGNED_IN},
    "cascade-evaluate": {"POST": SIGNED_IN},
    "cascade-change": {"POST": SIGNED_IN},
    "cascade-validate": {"POST": SIGNED_IN},
    "cascade-project": {"POST": SIGNED_IN},
    "cascade-derive": {"POST": SIGNED_IN},
    "cascade-explain": {"GET": SIGNED_IN},
    "calculations": {"GET": SIGNED_IN},
    "calculation": {"POST": SIGNED_IN},
    "cascade-rules": {"GET": SIGNED_IN, "POST": "admin.rules"},
    "cascade-rule": {"GET": SIGNED_IN, "PATCH": "admin.rules", "DELETE": "admin.rules"},
    "cascade-rule-of-code": {"GET": SIGNED_IN},
    "cascade-rules-of-trigger": {"GET": SIGNED_IN},
    "combinations": {"GET": SIGNED_IN, "POST": "admin.rules"},
    "combinations-validate": {"GET": SIGNED_IN},
    "combination": {"GET": SIGNED_IN, "DELETE": "admin.rules"},
    "combination-plantas": {"GET": SIGNED_IN, "POST": "admin.rules"},
    "combination-planta": {"DELETE": "admin.rules"},
    "form-options": {"GET": SIGNED_IN},
    "form-options-list": {"GET": SIGNED_IN},
    "clients": CLIENT_PARTS,
    "client": CLIENT_PART,
    "installations": CLIENT_PARTS,
    "installation": CLIENT_PART,
    "contacts": CLIENT_PARTS,
    "contact": CLIENT_PART,
    "work-orders": {"GET": "ot.list", "POST": "ot.create"},
    "work-order": {
        "GET": "ot.view",
        "PATCH": ("ot.edit", "ot.edit.description", "ot.edit.oc"),
        "DELETE": "ot.edit",
    },
    "work-orders-results": {"POST": "ot.create"},
    "work-order-results": {"GET": "ot.view", "POST": "ot.view"},
    "work-order-oc-file": {"GET": "ot.view"},
    "work-order-rows": {
        "GET": "ot.view",
        "PATCH": ("ot.edit", "ot.edit.description", "ot.edit.oc"),
    },
    "work-order-transitions": {"GET": "ot.view", "POST": ("act.change_state", "act.reopen_finished")},
    "work-order-duplicate": {"POST": "ot.duplicate"},
    "work-order-material": {"POST": "ot.create_cad_material"},
    "work-order-sap-code": {"POST": "ot.final_sap_code"},
    "work-order-approvals": {"GET": "ot.view", "POST": ("ot.approve.sales", "ot.approve.development")},
    "work-order-assignments": {"GET": "ot.view", "POST": ("assign.self", "assign.team")},
    "assignments": {"POST": ("assign.self", "assign.team")},
    "assignment-candidates": {"GET": ("assign.self", "assign.team")},
    "absences": {"GET": KEEPERS, "POST": KEEPERS},
    "absence": {"DELETE": KEEPERS},
    "labels": {"GET": "sample.labels"},
    "work-order-documents": {"GET": "ot.view", "POST": "ot.view"},
    "work-order-document": {"GET": "ot.view"},
    "work-order-history": {"GET": "ot.view"},
    "work-order-gestiones": {"GET": "ot.view", "POST": "ot.view"},
    "work-order-gestion-answers": {"POST": "ot.view"},
    "work-order-gestion-file": {"GET": "ot.view"},
    "work-order-samples": {"GET": "ot.view", "POST": "ot.view"},
    "sample-acts": {"POST": "ot.view"},
    "sample-delivery-cuts": {"POST": "ot.view"},
    "notifications": {"GET": "ot.list"},
    "notification-read": {"POST": "ot.list"},
    "workflow-decide": {"POST": ("ot.list", "admin.master_data")},
    "workflow-working-time": {"POST": ("ot.list", "admin.master_data")},
    "admin:login": {"GET": PUBLIC},
    "admin:login_code": {"GET": PUBLIC, "POST": PUBLIC},
    "admin:entra": {"POST": PUBLIC},
    "admin:entra_callback": {"GET": PUBLIC},
    "admin:logout": {"POST": PUBLIC},
    "admin:index": {"GET": SIGNED_IN},
    "admin:search": {"GET": SIGNED_IN},
    "admin:jsi18n": {"GET": SIGNED_IN},
    "admin:password_change": {"GET": SIGNED_IN},
    "admin:password_change_done": {"GET": SIGNED_IN},
    "admin:auth_user_password_change": {"GET": "admin.users"},
    "admin:mail_preference": {"GET": SIGNED_IN, "POST": SIGNED_IN},
    "admin:absences": {"GET": KEEPERS, "POST": KEEPERS},
    "admin:second_factor": {"GET": SIGNED_IN, "POST": SIGNED_IN},
    "admin:second_factor_qr": {"GET": SIGNED_IN},
    "admin:second_factor_take_off": {
        "GET": "admin.rules",
        "POST": "admin.rules",
    },  # super administrators alone
    "admin:catalogs": {"GET": "admin.master_data"},
    "admin:analyses": {"GET": "ot.edit.mckee", "POST": "ot.edit.mckee"},
    "admin:work_order_ficha": {"POST": "ot.view"},
    "admin:rule_matrix": {"GET": "admin.rules"},
    "admin:excel": {"GET": SIGNED_IN},
    "admin:excel_import": {"GET": IMPORTERS},
    "admin:excel_import_run": {"GET": NOBODY},  # the file of somebody else
    "admin:excel_template": {"GET": "admin.clients"},
    "admin:excel_file": {"GET": NOBODY},  # the file of somebody else
    "admin:board": {"GET": "ot.list"},
    "admin:indicators": {"GET": ("report.active", "report.samples_pending")},
    "admin:indicators_excel": {"GET": "report.cancellations"},  # the one that is asked for
    "admin:room": {"GET": "ot.list.state_17_only"},
    "admin:autocomplete": {"GET": CLIENT_READERS},
    "admin:app_list": {
        "GET": ("ot.list", "admin.clients", "admin.master_data", "admin.users", "admin.rules")
    },
    "admin:view_on_site": {"GET": NOBODY},
    "admin/(?P<url>.*)$": {"GET": NOBODY},
}

MODEL_ACTIONS: Mapping[type[Model], str] = {
    Client: "admin.clients",
    Installation: "admin.clients",
    User: "admin.users",
    AuthToken: "admin.users",
    AccessAttempt: "admin.users",
    WebhookEndpoint: "admin.users",
    OutboxMessage: "admin.users",
    CalculationConstant: "admin.master_data",
    Trim: "admin.master_data",
    RuleSet: "admin.rules",
    StateTransition: "admin.rules",
    CascadeTable: "admin.rules",
    CascadeRule: "admin.rules",
    CascadeValidCombination: "admin.rules",
}
"""Models with pages in the admin; every catalog is master data, the OT has its own row below."""

MODEL_PAGES = (
    "changelist",
    "add",
    "change",
    "delete",
    "history",
    "exportar",
    "gestiones",
    "muestras",
    "archivo",
    "duplicar",
    "material",
    "asignar",
)
OTHERS: Mapping[tuple[type[Model], str], Gate] = {
    (AuthToken, "add"): NOBODY,
    (AccessAttempt, "add"): NOBODY,
    (OutboxMessage, "add"): NOBODY,
    (OutboxMessage, "delete"): NOBODY,
    (WorkOrder, "changelist"): "ot.list",
    (WorkOrder, "exportar"): "ot.list.export",
    (WorkOrder, "add"): "ot.create",
    (WorkOrder, "change"): "ot.view",
    (WorkOrder, "history"): "ot.view",
    (WorkOrder, "duplicar"): "ot.view",
    (WorkOrder, "material"): "ot.view",
    (WorkOrder, "asignar"): ("assign.self", "assign.team"),
    (WorkOrder, "delete"): NOBODY,
    (WorkOrder, "gestiones"): "ot.view",
    (WorkOrder, "muestras"): "ot.view",
    (WorkOrder, "archivo"): "ot.view",
    (StateTransition, "delete"): NOBODY,
}
"""Pages whose gate is not simply that of their model."""


def gate_of_page(model: type[Model], page: str) -> Gate | None:
    """Who may open a page of a model in the admin; None when the table says nothing of it."""
    if page not in MODEL_PAGES:
        return None
    if issubclass(model, Catalog):
        return "admin.master_data"
    return OTHERS.get((model, page)) or MODEL_ACTIONS.get(model)

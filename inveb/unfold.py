"""Look of the admin: names, colours, side menu. Colours keep 4.5:1 against the page, as WCAG AA asks."""

from typing import Any

from django.templatetags.static import static
from django.urls import reverse_lazy

MENU = "envases_ot.admin.menu"


def _item(title: str, icon: str, link: str, allowed: str, **more: str) -> dict[str, Any]:
    """An entry of the side menu; `allowed` and `active` name functions of `envases_ot.admin.menu`."""
    item = {
        "title": title,
        "icon": icon,
        "link": reverse_lazy(f"admin:{link}"),
        "permission": f"{MENU}.{allowed}",
    }
    return item | {key: f"{MENU}.{name}" for key, name in more.items()}


def unfold(*, version: str, environment: str) -> dict[str, Any]:
    """The UNFOLD setting; `environment` other than production shows as a badge."""
    return {
        "SITE_TITLE": "INVEB Envases-OT",
        "SITE_HEADER": "INVEB Envases-OT",
        "SITE_SUBHEADER": f"Órdenes de trabajo · v{version}",
        "SITE_SYMBOL": "package_2",
        "SITE_URL": None,
        "SHOW_VIEW_ON_SITE": False,
        "SHOW_BACK_BUTTON": False,
        "ENVIRONMENT": f"{MENU}.environment_badge" if environment == "development" else None,
        "STYLES": [lambda request: static("envases_ot/admin.css")],
        "SCRIPTS": [lambda request: static("envases_ot/accessible.js")],
        "SITE_FAVICONS": [
            {"rel": "icon", "type": "image/svg+xml", "href": lambda request: static("envases_ot/favicon.svg")}
        ],
        "BORDER_RADIUS": "6px",
        "COLORS": {"primary": PRIMARY},
        "SIDEBAR": {"show_search": False, "navigation": NAVIGATION},
        "ACCOUNT": {"navigation": ACCOUNT_LINKS},
    }


PRIMARY = {
    "50": "#f0fdfa",
    "100": "#ccfbf1",
    "200": "#99f6e4",
    "300": "#5eead4",
    "400": "#2dd4bf",
    "500": "#14b8a6",
    "600": "#0f766e",
    "700": "#115e59",
    "800": "#134e4a",
    "900": "#123f3d",
    "950": "#042f2e",
}
"""Teal; 600 carries white text at 5.5:1."""

ACCOUNT_LINKS = [
    {"title": "Cambiar contraseña", "link": reverse_lazy("admin:password_change")},
    {"title": "Segundo factor", "link": reverse_lazy("admin:second_factor")},
    {"title": "Avisos por correo", "link": reverse_lazy("admin:mail_preference")},
]
"""Under the person's name, above the way out."""

NAVIGATION = [
    {
        "title": "Órdenes de trabajo",
        "items": [
            _item("Inicio", "home", "index", "everybody"),
            _item(
                "Órdenes de trabajo",
                "assignment",
                "envases_ot_workorder_changelist",
                "sees_ots",
                active="is_ot",
            ),
            _item("Tablero", "view_kanban", "board", "sees_ots"),
            _item("Indicadores", "bar_chart", "indicators", "sees_reports"),
            _item("Sala de muestras", "content_cut", "room", "works_in_room"),
            _item("Ausencias", "event_busy", "absences", "keeps_absences"),
            _item("Nueva OT", "add_circle", "envases_ot_workorder_add", "creates_ots"),
            _item("Excel", "table_view", "excel", "everybody"),
            _item("Análisis", "monitoring", "analyses", "uses_analyses"),
            _item("Clientes", "storefront", "envases_ot_client_changelist", "keeps_clients"),
        ],
    },
    {
        "title": "Qué puede hacer cada planta",
        "separator": True,
        "items": [
            _item("Matriz de combinaciones", "grid_on", "rule_matrix", "keeps_rules"),
            _item("Reglas de cascada", "rule", "envases_ot_cascaderule_changelist", "keeps_rules"),
            _item("Transiciones", "alt_route", "envases_ot_statetransition_changelist", "keeps_rules"),
            _item("Juegos de reglas", "inventory_2", "envases_ot_ruleset_changelist", "keeps_rules"),
            _item("Cartones", "layers", "envases_ot_carton_changelist", "keeps_master_data"),
        ],
    },
    {
        "title": "Administración",
        "separator": True,
        "items": [
            _item("Catálogos", "list_alt", "catalogs", "keeps_master_data"),
            _item(
                "Constantes de cálculo",
                "calculate",
                "envases_ot_calculationconstant_changelist",
                "keeps_master_data",
            ),
            _item("Orillas", "straighten", "envases_ot_trim_changelist", "keeps_master_data"),
            _item("Usuarios", "group", "envases_ot_user_changelist", "keeps_users"),
            _item("Bloqueos de ingreso", "lock", "axes_accessattempt_changelist", "keeps_users"),
            _item("Webhooks", "webhook", "envases_ot_webhookendpoint_changelist", "keeps_users"),
            _item("Bandeja de salida", "outbox", "envases_ot_outboxmessage_changelist", "keeps_users"),
            _item("Sesiones de la API", "key", "knox_authtoken_changelist", "keeps_users"),
        ],
    },
]

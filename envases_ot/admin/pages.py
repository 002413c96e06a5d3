"""Pages that are no model's: the start page and the index of catalogs."""

from typing import Any

from django.db.models import Count, Model, Q, Value
from django.urls import reverse

from envases_ot.admin.catalog_list import CATALOGS
from envases_ot.admin.work_order_list import with_way
from envases_ot.domain.permissions import can, creatable_types, visible_ots
from envases_ot.domain.workflow.telling import unread_notices
from envases_ot.domain.workflow.turn import my_turn, to_approve, to_assign
from envases_ot.models import User

LATEST = 10
"""OTs on the start page."""

TURN = 20
"""OTs of each list of "Mi turno"; who has more opens the list of OTs."""

TYPE_HINTS = {
    1: "Producto nuevo, de la caja al código SAP.",
    3: "Una muestra a partir de un plano CAD que ya existe.",
    5: "Solo cambia la gráfica de un material catalogado.",
    6: "Licitación, ficha técnica o estudio comparativo.",
    7: "Un desarrollo de innovación, con la cascada completa.",
}


def start_context(user: User) -> dict[str, Any]:
    """What somebody needs first: whose turn it is, a new OT, their latest ones, and what waits for confirmation."""
    context: dict[str, Any] = {"new_ots": new_ots(user), "shows_ots": can(user, "ot.list")}
    if context["shows_ots"]:
        context["turn"] = turn_lists(user)
        context["notices"] = unread_notices(user, limit=TURN)
        context["latest"] = (
            visible_ots(user)
            .filter(creador=user)
            .select_related("client")
            .only("id", "descripcion", "tipo_solicitud", "state_id", "updated_at", "client__nombre")[:LATEST]
        )
    if can(user, "admin.master_data"):
        context["unconfirmed"] = [row for _, rows in catalog_groups() for row in rows if row["unconfirmed"]]
    return context


def turn_lists(user: User) -> list[dict[str, Any]]:
    """Lists of OTs that wait for this user, each with its way; empty lists left out."""
    lists = [
        ("Mi turno", my_turn(user, limit=TURN)),
        ("Muestras por aprobar", to_approve(user, limit=TURN)),
        ("Por asignar en mi área", to_assign(user, limit=TURN)),
    ]
    rows = {ot.pk: ot for ot in with_way([ot for _, ots in lists for ot in ots], user=user)}
    return [
        {"title": title, "ots": [rows[ot.pk] for ot in ots], "limit": TURN} for title, ots in lists if ots
    ]


def new_ots(user: User) -> list[dict[str, str]]:
    """A link a request type that the user may create, in the order of the form."""
    add = reverse("admin:envases_ot_workorder_add")
    return [
        {
            "url": f"{add}?tipo_solicitud={tipo.value}",
            "label": str(tipo.label),
            "hint": TYPE_HINTS[tipo.value],
        }
        for tipo in creatable_types(user)
    ]


def catalogs_context() -> dict[str, Any]:
    return {"groups": catalog_groups()}


def catalog_groups() -> list[tuple[str, list[dict[str, Any]]]]:
    """Catalogs by subject, each with its count of rows and of rows that wait for confirmation; one query."""
    counts = _counts([model for models in CATALOGS.values() for model in models])
    return [(title, [_catalog_row(model, counts) for model in models]) for title, models in CATALOGS.items()]


def _counts(models: list[type[Model]]) -> dict[str, tuple[int, int]]:
    """{model name: (rows, rows that wait for confirmation)}; empty tables left out."""
    queries = [
        model._default_manager.order_by()
        .annotate(tabla=Value(model.__name__))
        .values("tabla")
        .annotate(filas=Count("pk"), pendientes=Count("pk", filter=Q(por_confirmar=True)))
        .values_list("tabla", "filas", "pendientes")
        for model in models
    ]
    return {
        name: (rows, waiting) for name, rows, waiting in queries[0].union(*queries[1:], all=True).order_by()
    }


def _catalog_row(model: type[Model], counts: dict[str, tuple[int, int]]) -> dict[str, Any]:
    rows, waiting = counts.get(model.__name__, (0, 0))
    return {
        "title": str(model._meta.verbose_name_plural).capitalize(),
        "url": reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_changelist"),
        "count": rows,
        "unconfirmed": waiting,
    }

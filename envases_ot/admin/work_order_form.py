"""The form of an OT: lists without what is no longer offered, judged by the domain, refused when stale."""

from typing import Any, ClassVar

from django import forms
from django.contrib.admin import site
from django.db.models import Q, QuerySet

from envases_ot.admin.base import add_problems, proposed_row
from envases_ot.admin.listed import CodesField, ListedField
from envases_ot.admin.lookups import LookupField, LookupWidget
from envases_ot.admin.stale import Conflict, find_conflict, merged_data
from envases_ot.domain.catalog_lists import Lists, hierarchy_groups
from envases_ot.domain.completion import complete_row
from envases_ot.domain.work_orders import apply_row, completed_row, validate_ot
from envases_ot.models import Cad, Client, Color, Installation, Material, User, WorkOrder


def _column(name: str) -> Any:
    """The model's field; typed loosely, as Django's stubs do not tell a foreign key from its reverse."""
    return WorkOrder._meta.get_field(name)


def _lookup(
    name: str, queryset: QuerySet, *, typed_as: tuple[str, ...], hint: str, label: str
) -> LookupField:
    field = _column(name)
    widget = LookupWidget(field, site, hint=hint)
    return LookupField(queryset, typed_as=typed_as, widget=widget, label=label, required=not field.blank)


class WorkOrderForm(forms.ModelForm):
    """`user`, `tipo` and `lists` are set by the page; `expected_version` is the version that it was opened with."""

    user: ClassVar[User]
    tipo: ClassVar[int]
    lists: ClassVar[Lists]
    fields: dict[str, Any]

    expected_version = forms.IntegerField(widget=forms.HiddenInput, required=False)
    client = _lookup(
        "client",
        Client.objects.filter(active=True),
        typed_as=("rut", "codigo", "nombre"),
        hint="RUT, código SAP o nombre del cliente",
        label="Cliente",
    )
    creador = _lookup(
        "creador",
        User.objects.filter(is_active=True),
        typed_as=("username", "rut", "email"),
        hint="Usuario o RUT del vendedor",
        label="Vendedor",
    )
    reference = _lookup(
        "reference",
        Material.objects.filter(active=True),
        typed_as=("codigo",),
        hint="Código del material",
        label="Material de referencia",
    )
    cad = _lookup(
        "cad", Cad.objects.filter(active=True), typed_as=("codigo",), hint="Código del CAD", label="CAD"
    )
    barniz_uv = _lookup(
        "barniz_uv",
        Color._base_manager.filter(active=True, barniz_uv=True),
        typed_as=("codigo",),
        hint="Código del barniz",
        label="Barniz UV",
    )
    color_interno = _lookup(
        "color_interno",
        Color._base_manager.filter(active=True),
        typed_as=("codigo",),
        hint="Código del color",
        label="Color interno",
    )
    caracteristicas_adicionales = CodesField(_column("caracteristicas_adicionales"))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.conflict: Conflict | None = None
        self.row: dict[str, Any] = {}
        if self.instance.pk:
            self.initial["expected_version"] = self.instance.version
        else:
            self._start_new()
        for name, field in self.fields.items():
            if isinstance(field, ListedField):
                field.offer(self.lists, stored=getattr(self.instance, _column(name).attname))
        self._show_client_installations()
        self._group_hierarchies()

    def _start_new(self) -> None:
        """A new OT starts with what the rules fill in: its seller, its sample, no reference."""
        self.instance.tipo_solicitud = self.tipo
        self.instance.ingresado_por = self.user
        self.initial["tipo_solicitud"] = self.tipo
        if "tipo_solicitud" in self.fields:
            self.fields["tipo_solicitud"].widget = forms.HiddenInput()
        filled = apply_row(self.instance, complete_row(self.instance.row, user=self.user))
        self.initial.update(
            (field.name, field.value_from_object(self.instance))
            for field in WorkOrder._meta.concrete_fields
            if field.column in filled
        )

    def _show_client_installations(self) -> None:
        """The list follows the client: the posted one, or the stored one."""
        if "instalacion_cliente" not in self.fields:
            return
        self.fields["instalacion_cliente"].queryset = Installation.objects.filter(
            Q(active=True) | Q(pk=self.instance.instalacion_cliente_id), client=self._client_pk()
        )

    def _client_pk(self) -> int | None:
        """The client of this form as it stands: what was posted may be its number or, typed, its RUT."""
        if not self.is_bound or "client" not in self.fields:
            return self.instance.client_id
        try:
            client = self.fields["client"].to_python(self["client"].value())
        except forms.ValidationError:
            return None
        return client.pk if client else None

    def _group_hierarchies(self) -> None:
        """Levels 2 and 3 under their parent, so that the lists read well without JavaScript too."""
        for name, listed in hierarchy_groups().items():
            if name in self.fields:
                stored = getattr(self.instance, f"{name}_id")
                groups = [
                    (above, [(row.key, row.text) for row in rows if row.is_offered or row.key == stored])
                    for above, rows in listed
                ]
                self.fields[name].choices = [
                    ("", "Elija un valor"),
                    *((a, rows) for a, rows in groups if rows),
                ]

    def validate_constraints(self) -> None:
        """The judge says the same in one go: asking PostgreSQL costs a query for each of a hundred constraints."""

    def clean(self) -> None:
        super().clean()
        self.conflict = find_conflict(self)
        if self.conflict is not None:
            self.data = merged_data(self, self.conflict)
            self.add_error(None, forms.ValidationError(self.conflict.message, code="STALE"))
            return
        stored = self.instance if self.instance.pk else None  # as read: nothing was laid over it yet
        self.row = completed_row(proposed_row(self), user=self.user, stored=stored)
        add_problems(self, validate_ot(self.row, user=self.user, stored=stored))

    def complete(self, ot: WorkOrder) -> list[str]:
        """Lay over the OT what the rules filled in, too; the names of all that is to be saved."""
        typed = [name for name in self.changed_data if name != "expected_version"]
        return [*typed, *apply_row(ot, self.row)]

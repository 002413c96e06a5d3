"""The nine lists of the form, in one call or one by one, from memory until a catalog changes."""

from collections.abc import Callable, Mapping
from typing import Any, Final

from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from envases_ot.api.memory import remembered
from envases_ot.api.permissions import SIGNED_IN
from envases_ot.api.schema import IF_NONE_MATCH, NOT_MODIFIED, refusals
from envases_ot.api.views import PolicyView
from envases_ot.choices import CartonColor, SiNo
from envases_ot.models import Carton, CoverageExternal, CoverageInternal, Fsc, Impresion, Planta, ProductType
from envases_ot.models.base import Catalog

type Option = dict[str, Any]


def _rows(model: type[Catalog], *columns: str, **where: bool) -> Callable[[], list[Option]]:
    """What may be chosen in a new OT, in the order of the form."""
    order = model._meta.ordering or ()
    names = ("id", *columns, "descripcion")
    return lambda: list(
        model._base_manager.filter(active=True, **where).order_by(*order, "id").values(*names)
    )


def _constants(choices: list[tuple[int, Any]]) -> Callable[[], list[Option]]:
    return lambda: [{"id": value, "descripcion": str(label)} for value, label in choices]


LISTS: Final[Mapping[str, Callable[[], list[Option]]]] = {
    "product_types": _rows(ProductType, "codigo"),
    "impresion_types": _rows(Impresion, offered=True),
    "fsc_options": _rows(Fsc, "codigo", selectable=True),
    "cinta_options": _constants(SiNo.choices),
    "coverage_internal": _rows(CoverageInternal),
    "coverage_external": _rows(CoverageExternal),
    "plantas": _rows(Planta),
    "carton_colors": _constants(CartonColor.choices),
    "cartones": _rows(Carton, "codigo", "color"),
}
"""Key of the answer -> its rows. An OT stores the `codigo` of an FSC option and the `id` of every other one."""

PATHS: Final = {name.replace("_", "-"): name for name in LISTS}


class OptionAnswer(serializers.Serializer[Any]):
    id = serializers.IntegerField()
    descripcion = serializers.CharField()


class TextCodeOption(OptionAnswer):
    codigo = serializers.CharField()


class FscOption(OptionAnswer):
    codigo = serializers.IntegerField(help_text="Lo que guarda la OT.")


class CartonOption(TextCodeOption):
    color = serializers.ChoiceField(choices=CartonColor.choices)


class FormOptionsAnswer(serializers.Serializer[Any]):
    product_types = TextCodeOption(many=True)
    impresion_types = OptionAnswer(many=True)
    fsc_options = FscOption(many=True)
    cinta_options = OptionAnswer(many=True)
    coverage_internal = OptionAnswer(many=True)
    coverage_external = OptionAnswer(many=True)
    plantas = OptionAnswer(many=True)
    carton_colors = OptionAnswer(many=True)
    cartones = CartonOption(many=True)


class FormOptionsView(PolicyView):
    policy = {"GET": SIGNED_IN}

    @extend_schema(
        operation_id="form_options",
        summary="Las nueve listas del formulario",
        tags=["form-options"],
        parameters=[IF_NONE_MATCH],
        responses={200: FormOptionsAnswer, **NOT_MODIFIED, **refusals(401)},
    )
    @remembered
    def get(self, request: Request) -> Response:
        return Response({name: rows() for name, rows in LISTS.items()})


class FormOptionListView(PolicyView):
    policy = {"GET": SIGNED_IN}

    @extend_schema(
        operation_id="form_options_list",
        summary="Una de las nueve listas",
        tags=["form-options"],
        parameters=[
            OpenApiParameter("path", str, OpenApiParameter.PATH, enum=list(PATHS)),
            IF_NONE_MATCH,
        ],
        responses={200: OptionAnswer(many=True), **NOT_MODIFIED, **refusals(401, 404)},
    )
    @remembered
    def get(self, request: Request, path: str) -> Response:
        return Response(LISTS[PATHS[path]]())

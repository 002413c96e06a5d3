"""Rows that people keep by hand, over HTTP: lists by page, one by one with an ETag, changed under If-Match."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any, ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.http import Http404
from rest_framework.generics import GenericAPIView
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.serializers import ModelSerializer

from envases_ot.api.conditions import etag_of, require_match, with_revision
from envases_ot.api.views import PolicyView
from envases_ot.models.connection import require_connection


class Resource(PolicyView, GenericAPIView[Any]):
    """What a list and its items share.

    Attributes:
        serializer_class: shape of a row; its `source`s are attributes of the model.
        path: of the list under the API's prefix, with the names of the URL in braces.
    """

    path: ClassVar[str]
    serializer_class: type[ModelSerializer[Any]]

    def rows(self) -> QuerySet[Any]:
        """The rows that the caller may see in this list."""
        raise NotImplementedError

    def get_queryset(self) -> QuerySet[Any]:
        return self.rows()

    def fixed(self) -> Mapping[str, Any]:
        """Attributes that the URL fixes on a new row."""
        return {}

    def judge(self, row: Any) -> None:
        """What the domain says of a row about to be saved.

        Raises:
            InvalidError: with all problems.
        """

    def shaped(self, row: Any) -> dict[str, Any]:
        return dict(self.get_serializer(row).data)

    def store(self, row: Any, values: Mapping[str, Any]) -> Any:
        """Lay the values over the row, judge it and save it.

        Raises:
            ValidationError: of the model, by field.
            InvalidError: by `judge`.
            OperationalError: the database was lost meanwhile.
        """
        for name, value in values.items():
            setattr(row, name, value)
        self.judge(row)
        try:
            row.full_clean()
        except ValidationError:
            require_connection()
            raise
        row.save()
        return row

    def given(self, *, partial: bool) -> dict[str, Any]:
        sent = self.get_serializer(data=self.request.data, partial=partial)
        sent.is_valid(raise_exception=True)
        return dict(sent.validated_data)


class Collection(Resource):
    def list_rows(self, request: Request) -> Response:
        rows = self.filter_queryset(self.get_queryset())
        page = self.paginate_queryset(rows)
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    def add_row(self, request: Request) -> Response:
        values = {**self.given(partial=False), **self.fixed()}
        with transaction.atomic():
            row = self.store(self.get_queryset().model(), values)
        revision = with_revision(type(row)._default_manager.filter(pk=row.pk)).values_list(
            "revision", flat=True
        )
        location = f"/{settings.API_PREFIX}/{self.path.format(**self.kwargs)}/{row.pk}/"
        headers = {"ETag": etag_of(revision.get()), "Location": location}
        return Response(self.shaped(row), status=HTTPStatus.CREATED, headers=headers)


class Item(Resource):
    key: ClassVar[str] = "pk"
    """Name, in the URL, of the row's own key."""

    def find(self, *, locked: bool = False) -> Any:
        rows = with_revision(self.rows().filter(pk=self.kwargs[self.key]))
        row = (rows.select_for_update(of=("self",)) if locked else rows).first()
        if row is None:
            raise Http404
        return row

    def read_row(self, request: Request) -> Response:
        row = self.find()
        return Response(self.shaped(row), headers={"ETag": etag_of(row.revision)})

    @transaction.atomic
    def change_row(self, request: Request) -> Response:
        values = self.given(partial=True)
        row = self.find(locked=True)
        require_match(request, row, revision=row.revision)
        self.store(row, values)
        row = self.find()
        return Response(self.shaped(row), headers={"ETag": etag_of(row.revision)})

    @transaction.atomic
    def remove_row(self, request: Request) -> Response:
        row = self.find(locked=True)
        require_match(request, row, revision=row.revision)
        row.delete()
        return Response(status=HTTPStatus.NO_CONTENT)

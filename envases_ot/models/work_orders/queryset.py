"""Queries on OTs that several doors need."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any, Self

from django.db import models
from django.db.models import Q
from django.db.models.expressions import Col
from django.db.models.lookups import Exact
from django.db.models.sql.where import AND, WhereNode

from envases_ot.models.clients import Client

LARGEST_NUMBER = 2**63 - 1
INDEXED_BY_AGE = ("state_id", "current_area_id", "client_id", "creador_id")
RUT_SHAPE = re.compile(r"[\d.]+(-[\dk]?)?", re.IGNORECASE)


def fold(text: str) -> str:
    """Text as the columns for searching hold it: lower case, no accents."""
    parts = unicodedata.normalize("NFKD", text.strip().lower())
    return "".join(part for part in parts if not unicodedata.combining(part))


class Age(models.Func):
    """0 less the number of an OT: the newest has the least."""

    template = "(0 - %(expressions)s)"
    output_field = models.BigIntegerField()


class WorkOrderQuerySet[Ot: models.Model](models.QuerySet[Ot]):
    def in_order(self, *, newest_first: bool = True) -> Self:
        """By number, through the index of the state, area, client or seller that the rows are of, if they are of one.

        Ordered by its number PostgreSQL walks all OTs from the newest on, believing those of a state to stand evenly
        among them; the finished ones are the old ones: at a million OTs it walked 100,000 in vain, 280 ms a page. No
        index of all OTs has the order of `Age`, so there it takes the one of the state.
        """
        number = Age("id") if self._is_of_one else models.F("id")
        return self.order_by(number.asc() if newest_first == self._is_of_one else number.desc())

    def older_than(self, pk: int) -> Self:
        """Those with a lower number, in the words of `in_order`."""
        if self._is_of_one:
            return self.alias(age=Age("id")).filter(age__gt=Age(models.Value(pk)))
        return self.filter(id__lt=pk)

    def newer_than(self, pk: int) -> Self:
        if self._is_of_one:
            return self.alias(age=Age("id")).filter(age__lt=Age(models.Value(pk)))
        return self.filter(id__gt=pk)

    @property
    def _is_of_one(self) -> bool:
        return any(
            isinstance(condition, Exact)
            and isinstance(condition.lhs, Col)
            and condition.lhs.target.attname in INDEXED_BY_AGE
            for condition in _conditions(self.query.where)
        )

    def search(self, term: str) -> Self:
        """OTs that people mean by a number, words of the description, or the client's name, RUT or SAP code.

        Asks for the clients first (one query, made here): with their ids at hand PostgreSQL joins two indexes, where
        an OR over a join would read every OT. A blank term leaves the rows as they are.
        """
        words = fold(term).split()
        if not words:
            return self
        found = Q(*(Q(descripcion_busqueda__contains=word) for word in words))
        clients = list(Client.objects.filter(_client_is_meant(term, words)).values_list("pk", flat=True))
        if clients:
            found |= Q(client_id__in=clients)
        if term.strip().isdecimal() and int(term) <= LARGEST_NUMBER:
            found |= Q(pk=int(term))
        return self.filter(found)


def _conditions(node: WhereNode) -> Iterator[Any]:
    """What must all be true, as far as it is said without or and not."""
    if node.negated or (node.connector != AND and len(node.children) > 1):
        return
    for child in node.children:
        if isinstance(child, WhereNode):
            yield from _conditions(child)
        else:
            yield child


def _client_is_meant(term: str, words: list[str]) -> Q:
    meant = Q(*(Q(busqueda__contains=word) for word in words)) | Q(codigo__iexact=term.strip())
    if RUT_SHAPE.fullmatch(term.strip()):
        meant |= Q(rut__startswith=term.strip().replace(".", "").upper())
    return meant

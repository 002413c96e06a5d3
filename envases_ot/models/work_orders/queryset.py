"""Queries on OTs that several doors need."""

import re
import unicodedata
from typing import Self

from django.db import models
from django.db.models import Q

from envases_ot.models.clients import Client

LARGEST_NUMBER = 2**63 - 1
RUT_SHAPE = re.compile(r"[\d.]+(-[\dk]?)?", re.IGNORECASE)


def fold(text: str) -> str:
    """Text as the columns for searching hold it: lower case, no accents."""
    parts = unicodedata.normalize("NFKD", text.strip().lower())
    return "".join(part for part in parts if not unicodedata.combining(part))


class WorkOrderQuerySet[Ot: models.Model](models.QuerySet[Ot]):
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


def _client_is_meant(term: str, words: list[str]) -> Q:
    meant = Q(*(Q(busqueda__contains=word) for word in words)) | Q(codigo__iexact=term.strip())
    if RUT_SHAPE.fullmatch(term.strip()):
        meant |= Q(rut__startswith=term.strip().replace(".", "").upper())
    return meant

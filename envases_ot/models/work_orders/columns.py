"""Columns that the sections of the OT share: each says its unit in its label and its limits once, null is "not yet"."""

from decimal import Decimal
from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models

from envases_ot.choices import SiNo
from envases_ot.models.base import Catalog

LARGEST_MM = Decimal(1_000_000)
LARGEST_FIGURE = Decimal(1_000_000)


def mm(label: str, *, least: Decimal | int = 0) -> models.DecimalField:
    """A length, to a tenth of a millimetre."""
    return number(f"{label} (mm)", digits=8, decimals=1, least=least, most=LARGEST_MM)


def m2(label: str) -> models.DecimalField:
    """An area, to a square centimetre."""
    return number(f"{label} (m²)", digits=10, decimals=4)


def figure(label: str, unit: str, *, decimals: int = 2) -> models.DecimalField:
    """A quality figure, 0 or more."""
    return number(f"{label} ({unit})" if unit else label, digits=12, decimals=decimals)


def number(
    label: str, *, digits: int, decimals: int, least: Decimal | int = 0, most: Decimal | int = LARGEST_FIGURE
) -> models.DecimalField:
    """A decimal number from `least` to `most`."""
    return models.DecimalField(
        label,
        max_digits=digits,
        decimal_places=decimals,
        null=True,
        blank=True,
        validators=[MinValueValidator(Decimal(least)), MaxValueValidator(Decimal(most))],
    )


def percentage(label: str) -> models.PositiveSmallIntegerField:
    """0 to 100."""
    return count(label, least=0, most=100)


def count(label: str, *, least: int = 1, most: int = 32_767) -> models.PositiveSmallIntegerField:
    """A whole number from `least` to `most`."""
    return models.PositiveSmallIntegerField(
        label, null=True, blank=True, validators=[MinValueValidator(least), MaxValueValidator(most)]
    )


def si_no(label: str, **more: Any) -> models.PositiveSmallIntegerField:
    """Yes or no, where null is "not answered"."""
    return models.PositiveSmallIntegerField(label, choices=SiNo, null=True, blank=True, **more)


def code(label: str, choices: type[models.IntegerChoices]) -> models.PositiveSmallIntegerField:
    """One of the codes that the code knows by name."""
    return models.PositiveSmallIntegerField(label, choices=choices, null=True, blank=True)


def one_of[Row: Catalog](model: type[Row], label: str, **more: Any) -> "models.ForeignKey[Row | None]":
    """A row of a catalog, without an index: no list of OTs is asked by it, and fifty made capture slow."""
    words: dict[str, Any] = {"related_name": "+", "db_index": False} | more
    return models.ForeignKey(
        model, on_delete=models.PROTECT, verbose_name=label, null=True, blank=True, **words
    )

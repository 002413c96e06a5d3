"""Database functions of ours."""

from django.db.models import CharField, Func


class Unaccent(Func):
    """Text without accents; immutable, so that generated columns and indexes may use it.

    The function `f_unaccent` is made by migration 0001.
    """

    function = "f_unaccent"
    arity = 1
    output_field = CharField()

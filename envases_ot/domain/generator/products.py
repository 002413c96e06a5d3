"""Complete products, drawn at random from everything that the rules in force allow."""

from collections.abc import Mapping, Sequence
from random import Random

from envases_ot.choices import Rol, TipoSolicitud
from envases_ot.domain.cascade.compiled import CompiledRules
from envases_ot.domain.cascade.rules import cascade_problems
from envases_ot.domain.cascade.types import CHAIN
from envases_ot.errors import DomainError

type Product = dict[str, int]
"""A value for each chain field."""


def check_possible(rules: CompiledRules, fixed: Mapping[str, int]) -> None:
    """Refuse chosen values that no product has together.

    Raises:
        DomainError: with the code of the rule that forbids them; NO_OPTIONS when no single rule does.
    """
    if rules.products.is_possible(rules.layout.chosen(fixed)):
        return
    question = {
        "mode": "create",
        "role": Rol.SUPER_ADMINISTRADOR,
        "tipo_solicitud": TipoSolicitud.DESARROLLO_COMPLETO,
        "selections": dict(fixed),
    }
    for problem in cascade_problems(question, rules=rules):
        if problem.code != "REQUIRED":
            raise DomainError(problem.message, code=problem.code, field=problem.field)
    raise DomainError("Ningún producto tiene estos valores juntos.", code="NO_OPTIONS")


def draw_product(rules: CompiledRules, *, rng: Random, fixed: Mapping[str, int]) -> Product:
    """One product with the fixed values; of each field, the first options of its catalog come up most.

    Raises:
        DomainError: as `check_possible`.
    """
    check_possible(rules, fixed)
    product = dict(fixed)
    for name in CHAIN:
        if name not in product:
            bits = rules.products.possible(rules.layout.chosen(product))
            product[name] = common_first(rules.layout.decode(bits, name), rng=rng)
    return product


def common_first[T](options: Sequence[T], *, rng: Random) -> T:
    """One of the options, the earlier ones more often: the square of a uniform draw."""
    return options[int(len(options) * rng.random() ** 2)]

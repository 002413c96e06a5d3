"""What can still be chosen: in chain order (`evaluate`) and in any order (`project`). Pure and exact.

An option of `evaluate` is a value that some product, made by some plant on some active board, has together with the
choices *before* that field; so no option leads to a dead end. Source: cascade spec 2.3 and 5.2.
"""

from collections.abc import Mapping

from envases_ot.domain.cascade.answers import Evaluation, FieldState, FieldView, Projection
from envases_ot.domain.cascade.compiled import CompiledRules, Permissions
from envases_ot.domain.cascade.explanation import order_free_reason
from envases_ot.domain.cascade.reasons import Choices, prefix_reason
from envases_ot.domain.cascade.types import CARTON, CHAIN, CHAIN_INDEX, PLANTA, Context, Reason, Selection

DEAD_END = Reason("NO_OPTIONS")
"""The value clashes with no row by itself, but no later field can be completed after it."""


def chosen_of(selection: Selection) -> dict[str, int]:
    """The filled chain fields, in chain order."""
    return {name: value for name in CHAIN if (value := selection.get(name)) is not None}


def evaluate(
    rules: CompiledRules,
    context: Context,
    selection: Selection,
    *,
    is_brief: bool = False,
    until: str = CHAIN[-1],
) -> Evaluation:
    """The state of the fields for the given choices, in chain order up to `until`.

    A brief one leaves `excluded` and `valid_plants` empty, for half the cost: a change does not tell them.
    """
    chosen = chosen_of(selection)
    permissions = rules.permissions(context)
    valid_plants = () if is_brief else rules.plants_of(rules.mask_of_choices(chosen))
    if not permissions.has_chain:
        return Evaluation({name: _no_field(chosen, name) for name in CHAIN}, valid_plants)
    return _Walk(rules, permissions, chosen, is_brief=is_brief).run(valid_plants, until=until)


def _no_field(chosen: Mapping[str, int], name: str) -> FieldView:
    """A field of a form without chain."""
    state: FieldState = "closed" if name in chosen else "blank"
    return FieldView(editable=False, enabled=False, optional=True, state=state, options=None)


class _Walk:
    """One pass along the chain. A field is open while every mandatory field before it is settled."""

    def __init__(
        self, rules: CompiledRules, permissions: Permissions, chosen: dict[str, int], *, is_brief: bool
    ) -> None:
        self.rules = rules
        self.permissions = permissions
        self.chosen = chosen
        self.is_brief = is_brief
        self.exact = rules.products.prefix_options(rules.layout.chosen(chosen))
        self._before = Choices(rules)
        self._uncounted: list[str] = []
        self.next_field: str | None = None
        self.dead_end: str | None = None
        self.is_open = True

    def run(self, valid_plants: tuple[int, ...], *, until: str) -> Evaluation:
        walked = CHAIN[: CHAIN_INDEX[until] + 1]
        fields = {name: self.open_field(name) if self.is_open else self.closed_field(name) for name in walked}
        return Evaluation(fields, valid_plants, next_field=self.next_field, dead_end=self.dead_end)

    def open_field(self, name: str) -> FieldView:
        value = self.chosen.get(name)
        options = self.with_held(name, value, self.rules.layout.decode(self.exact, name))
        optional = name in self.permissions.optional
        editable = name in self.permissions.editable
        state: FieldState = "blank" if value is None else "valid" if value in options else "invalid"
        settled = state == "valid" or (state == "blank" and optional)
        if not settled and self.next_field is None:
            self.next_field = name
        if not options and self.dead_end is None:
            self.dead_end = name
        view = FieldView(
            editable=editable,
            enabled=editable and bool(options),
            optional=optional,
            state=state,
            options=options,
            excluded={} if self.is_brief else self.excluded(name, options),
        )
        self.is_open = settled and bool(options)
        if value is not None:
            self._uncounted.append(name)
        return view

    @property
    def before(self) -> Choices:
        """The choices walked past; their plants are counted only when a reason is asked for."""
        for name in self._uncounted:
            self._before.add(name, self.chosen[name])
        self._uncounted.clear()
        return self._before

    def with_held(self, name: str, value: int | None, options: tuple[int, ...]) -> tuple[int, ...]:
        """A chosen value that no row takes out stays an option: the dead end shows at the later field."""
        domain = self.rules.layout.values[name]
        if (
            value is None
            or value in options
            or value not in domain
            or prefix_reason(self.before, name, value)
        ):
            return options
        return tuple(option for option in domain if option in options or option == value)

    def closed_field(self, name: str) -> FieldView:
        return FieldView(
            editable=name in self.permissions.editable,
            enabled=False,
            optional=name in self.permissions.optional,
            state="closed" if name in self.chosen else "blank",
            options=() if name in self.chosen else None,
        )

    def excluded(self, name: str, options: tuple[int, ...]) -> dict[int, Reason]:
        """Reasons of the offered values that are no options; boards only for the chosen one (ask `explain`)."""
        candidates: tuple[int, ...] = self.rules.layout.values[name]
        if len(candidates) == len(options):
            return {}
        if name == CARTON:
            value = self.chosen.get(name)
            candidates = (value,) if value is not None and value in candidates else ()
        before = self.before
        return {
            value: prefix_reason(before, name, value) or DEAD_END
            for value in candidates
            if value not in options
        }


def project(rules: CompiledRules, context: Context, selection: Selection) -> Projection:
    """Every value of every field that can still be completed, in any order of choice."""
    chosen = chosen_of(selection)
    layout = rules.layout
    bits = layout.chosen(chosen)
    possible = rules.products.possible(bits)
    alternatives = rules.products.alternatives(bits)
    permissions = rules.permissions(context)
    answer = Projection(
        possible={name: layout.decode(possible, name) for name in CHAIN},
        alternatives={name: layout.decode(alternatives, name) for name in CHAIN},
        valid_plants=layout.decode(possible, PLANTA),
        editable=tuple(name for name in CHAIN if name in permissions.editable),
        consistent=bool(possible),
    )
    if context.with_reasons:
        answer.excluded = _excluded_in_any_order(rules, chosen, answer.alternatives)
    return answer


def _excluded_in_any_order(
    rules: CompiledRules, chosen: dict[str, int], alternatives: dict[str, tuple[int, ...]]
) -> dict[str, dict[int, Reason]]:
    found: dict[str, dict[int, Reason]] = {}
    for name in CHAIN:
        others = {other: value for other, value in chosen.items() if other != name}
        choices = Choices(rules, others)
        out = {
            value: order_free_reason(choices, name, value)
            for value in rules.layout.values[name]
            if value not in alternatives[name]
        }
        if out:
            found[name] = out
    return found

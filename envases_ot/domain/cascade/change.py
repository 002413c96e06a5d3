"""One change of one chain field: whether it is accepted, what it resets, what it writes. Pure."""

from envases_ot.domain.cascade.answers import Change, Evaluation
from envases_ot.domain.cascade.compiled import CompiledRules
from envases_ot.domain.cascade.effects import Effects, design_of
from envases_ot.domain.cascade.engine import DEAD_END, chosen_of, evaluate
from envases_ot.domain.cascade.explanation import order_free_reason
from envases_ot.domain.cascade.reasons import Choices, catalog_reason, prefix_reason
from envases_ot.domain.cascade.secondary_data import PERCENTAGES
from envases_ot.domain.cascade.types import (
    CHAIN,
    CHAIN_INDEX,
    FSC,
    IMPRESION,
    PRODUCT_TYPE,
    Context,
    Selection,
)

INSTALLATION_FSC_OUT = "installation FSC not possible with this printing; left blank"


def change(
    rules: CompiledRules, context: Context, selection: Selection, *, name: str, value: int | None
) -> Change:
    """Applies one choice to the chain; a value of None clears the field.

    Refusals come as `accepted=False` with NOT_APPLICABLE, LOCKED_BY_ROLE, UPSTREAM_MISSING or NOT_ALLOWED, in this
    order of precedence, and leave the values as they were. Choosing the present value again changes nothing.
    """
    chosen = chosen_of(selection)
    refusal = _refusal(rules, context, chosen, name=name, value=value)
    if refusal is not None:
        return refusal
    if chosen.get(name) == value:
        return Change(accepted=True, values=chosen, after=evaluate(rules, context, chosen, is_brief=True))
    return _Applied(rules, context, chosen).run(name, value)


def _refusal(
    rules: CompiledRules, context: Context, chosen: dict[str, int], *, name: str, value: int | None
) -> Change | None:
    permissions = rules.permissions(context)
    if not permissions.has_chain:
        return Change(accepted=False, values=chosen, reason="NOT_APPLICABLE")
    if name not in permissions.editable:
        return Change(accepted=False, values=chosen, reason="LOCKED_BY_ROLE")
    if value is None:
        return None
    if context.policy == "keep_possible":
        return _refusal_in_any_order(rules, chosen, name=name, value=value)
    return _refusal_in_chain_order(rules, context, chosen, name=name, value=value)


def _refusal_in_chain_order(
    rules: CompiledRules, context: Context, chosen: dict[str, int], *, name: str, value: int
) -> Change | None:
    earlier = CHAIN[: CHAIN_INDEX[name]]
    before = {other: chosen[other] for other in earlier if other in chosen}
    is_open = rules.permissions(context).optional.issuperset(
        other for other in earlier if other not in chosen
    )
    if is_open and rules.products.is_possible(rules.layout.chosen({**before, name: value})):
        return None  # the usual case, at a tenth of the cost of the walk that finds the reason
    state = evaluate(rules, context, before, is_brief=True, until=name)
    options = state.fields[name].options
    if options is None:
        return Change(
            accepted=False, values=chosen, reason="UPSTREAM_MISSING", missing=_unsettled(state, name)
        )
    if value in options:
        return None
    detail = (
        catalog_reason(rules, name, value) or prefix_reason(Choices(rules, before), name, value) or DEAD_END
    )
    return Change(accepted=False, values=chosen, reason="NOT_ALLOWED", detail=detail)


def _refusal_in_any_order(
    rules: CompiledRules, chosen: dict[str, int], *, name: str, value: int
) -> Change | None:
    """Only a value that no product has at all is refused; what clashes with it is dropped instead."""
    if rules.products.is_possible(rules.layout.chosen({name: value})):
        return None
    detail = catalog_reason(rules, name, value) or order_free_reason(Choices(rules), name, value)
    return Change(accepted=False, values=chosen, reason="NOT_ALLOWED", detail=detail)


def _unsettled(state: Evaluation, name: str) -> list[str]:
    """Mandatory earlier fields that are blank; the invalid ones when none is."""
    earlier = [other for other in CHAIN[: CHAIN_INDEX[name]] if not state.fields[other].optional]
    blank = [other for other in earlier if state.fields[other].state == "blank"]
    return blank or [other for other in CHAIN[: CHAIN_INDEX[name]] if state.fields[other].state == "invalid"]


class _Applied:
    """A change under way."""

    def __init__(self, rules: CompiledRules, context: Context, chosen: dict[str, int]) -> None:
        self.rules = rules
        self.context = context
        self.old = chosen
        self.values = dict(chosen)
        self.effects = Effects(mode=context.mode, facts=rules.data.facts)
        self.note: str | None = None

    def run(self, name: str, value: int | None) -> Change:
        self.put(name, value)
        later = self.later_fields(name)
        dropped = [other for other in later if self.is_dropped(other)] if later else []
        for other in dropped:
            self.effects.on_reset(other)
        self.effects.on_choice(name, value)
        if name == PRODUCT_TYPE:
            self.effects.design = design_of(self.values.get(IMPRESION), mode=self.context.mode)
        self.take_installation_fsc(name)
        state = self.take_lone_options()
        effects = self.effects
        return Change(
            accepted=True,
            values=chosen_of(self.values),
            reset=dropped + [PERCENTAGES[other] for other in dropped if other in PERCENTAGES],
            kept=None
            if self.context.policy == "reset"
            else [other for other in later if other not in dropped],
            forced=effects.forced,
            enable_extra=effects.enabled,
            disable=effects.disabled,
            design=effects.design,
            note=self.note,
            after=state,
        )

    def put(self, name: str, value: int | None) -> None:
        if value is None:
            self.values.pop(name, None)
        else:
            self.values[name] = value

    def later_fields(self, name: str) -> list[str]:
        """Filled fields that this change may drop; after it, `values` holds only the ones that stay."""
        if self.context.policy == "keep_possible":
            later = [other for other in CHAIN if other in self.old and other != name]
            self.keep_possible(name, later)
        else:
            resets = self.rules.data.behaviour.resets.get(name, ())
            later = [other for other in CHAIN if other in self.old and other in resets]
            if self.context.policy == "keep_valid":
                self.keep_valid(later)
            else:
                for other in later:
                    del self.values[other]
        return later

    def keep_valid(self, later: list[str]) -> None:
        """Walks the chain and drops each later value that is no option any more."""
        for _ in later:
            fields = evaluate(self.rules, self.context, self.values, is_brief=True).fields
            wrong = [other for other in later if fields[other].state in ("invalid", "closed")]
            if not wrong:
                return
            del self.values[wrong[0]]

    def keep_possible(self, name: str, others: list[str]) -> None:
        """Keeps, in chain order, every value that some product still has with the ones kept so far."""
        layout, products = self.rules.layout, self.rules.products
        kept = {name: self.values[name]} if name in self.values else {}
        for other in others:
            trial = {**kept, other: self.old[other]}
            if products.is_possible(layout.chosen(trial)):
                kept = trial
        self.values = kept

    def is_dropped(self, name: str) -> bool:
        return name not in self.values

    def take_installation_fsc(self, name: str) -> None:
        """On create the printing takes the installation's FSC, if it can be made. Source: cascade spec 2.3."""
        fsc = self.context.installation_fsc
        if name != IMPRESION or self.context.mode != "create" or fsc is None:
            return
        if IMPRESION not in self.values or FSC in self.values:
            return
        options = evaluate(self.rules, self.context, self.values, is_brief=True).fields[FSC].options or ()
        if fsc in options:
            self.force(FSC, fsc)
        else:
            self.note = INSTALLATION_FSC_OUT

    def take_lone_options(self) -> Evaluation:
        """The state after the change; with `auto_single`, after filling each next field that has one option."""
        state = evaluate(self.rules, self.context, self.values, is_brief=True)
        while self.context.auto_single and state.next_field is not None:
            view = state.fields[state.next_field]
            if not view.enabled or view.state != "blank" or len(view.options or ()) != 1:
                break
            self.force(state.next_field, (view.options or ())[0])
            state = evaluate(self.rules, self.context, self.values, is_brief=True)
        return state

    def force(self, name: str, value: int) -> None:
        self.values[name] = value
        self.effects.forced[name] = value
        self.effects.on_choice(name, value)

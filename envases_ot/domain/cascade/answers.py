"""What the engine answers. Every answer turns into the plain form of the API by `to_json`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from envases_ot.domain.cascade.types import CHAIN, PRODUCT_TYPE, Reason

type FieldState = Literal["blank", "valid", "invalid", "closed"]


@dataclass(slots=True)
class FieldView:
    """One field of the form, as a context sees it.

    Attributes:
        options: None while an earlier mandatory field is blank or invalid and the field itself is blank.
        state: of the chosen value; "closed" when an earlier field has to be settled first.
    """

    editable: bool
    enabled: bool
    optional: bool
    state: FieldState
    options: tuple[int, ...] | None
    excluded: dict[int, Reason] = field(default_factory=dict)

    def to_json(self) -> dict[str, object]:
        answer: dict[str, object] = {
            "editable": self.editable,
            "enabled": self.enabled,
            "optional": self.optional,
            "state": self.state,
        }
        if self.options is not None:
            answer["options"] = list(self.options)
        return answer


@dataclass(slots=True)
class Evaluation:
    """State of the nine fields for some choices.

    Attributes:
        fields: one view a chain field, in chain order.
        valid_plants: plants left by the rows whose fields are all chosen, in catalog order.
        next_field: first mandatory field that is blank or invalid; None when all are settled.
        dead_end: first field that is open to be filled but has no option left.
    """

    fields: dict[str, FieldView]
    valid_plants: tuple[int, ...]
    next_field: str | None = None
    dead_end: str | None = None

    @property
    def enabled(self) -> list[str]:
        return [name for name in CHAIN if self.fields[name].enabled]

    def to_json(self) -> dict[str, object]:
        enabled = self.enabled
        answer: dict[str, object] = {
            "enabled": enabled,
            "disabled": [name for name in CHAIN if name not in enabled],
            "valid_plants": list(self.valid_plants),
            "next_field": self.next_field,
            "options": {
                name: list(view.options)
                for name, view in self.fields.items()
                if view.options is not None and name != PRODUCT_TYPE
            },
            "excluded": {
                name: {str(value): reason.to_json() for value, reason in view.excluded.items()}
                for name, view in self.fields.items()
                if view.excluded
            },
            "fields": {name: view.to_json() for name, view in self.fields.items()},
        }
        if self.dead_end is not None:
            answer["dead_end"] = self.dead_end
            answer["message"] = "NO_OPTIONS"
        return answer


@dataclass(slots=True)
class Projection:
    """What can still be completed, whatever the order of the choices.

    Attributes:
        possible: {field: values of the products that have all choices}; all empty when there is none.
        alternatives: {field: values that go with the choices of all *other* fields}.
        excluded: {field: {value: reason}} of what is not among the alternatives, when asked for.
        editable: fields that the context may change, in chain order.
    """

    possible: dict[str, tuple[int, ...]]
    alternatives: dict[str, tuple[int, ...]]
    valid_plants: tuple[int, ...]
    editable: tuple[str, ...]
    consistent: bool
    excluded: dict[str, dict[int, Reason]] = field(default_factory=dict)

    def to_json(self) -> dict[str, object]:
        return {
            "possible": {
                name: list(values) for name, values in self.possible.items() if name != PRODUCT_TYPE
            },
            "consistent": self.consistent,
            "alternatives": {name: list(values) for name, values in self.alternatives.items()},
            "excluded": {
                name: {str(value): reason.to_json() for value, reason in reasons.items()}
                for name, reasons in self.excluded.items()
            },
            "valid_plants": list(self.valid_plants),
            "editable": list(self.editable),
        }


@dataclass(slots=True)
class Change:
    """What one change does, or why it is refused.

    Attributes:
        values: the chain after the change, blanks left out.
        reset: fields that lose their value, the percentages of the coverages last.
        kept: later fields that keep theirs, under a policy that keeps.
        forced: {field: value} written beside the change.
        enable_extra, disable: fields outside the chain that open or close.
        design: design types and colour counts that the printing leaves, when the printing changed.
    """

    accepted: bool
    values: dict[str, int]
    reason: str | None = None
    detail: Reason | None = None
    missing: list[str] | None = None
    reset: list[str] = field(default_factory=list)
    kept: list[str] | None = None
    forced: dict[str, object] = field(default_factory=dict)
    enable_extra: list[str] = field(default_factory=list)
    disable: list[str] = field(default_factory=list)
    design: Mapping[str, object] | None = None
    note: str | None = None
    after: Evaluation | None = None

    def to_json(self) -> dict[str, object]:
        if not self.accepted:
            return self._refusal()
        answer: dict[str, object] = {"accepted": True, "reset": self.reset, "forced": self.forced}
        optional = {
            "kept": self.kept,
            "note": self.note,
            "enable_extra": self.enable_extra or None,
            "disable": self.disable or None,
            "design": self.design,
        }
        answer |= {name: value for name, value in optional.items() if value is not None}
        answer["values"] = self.values
        if self.after is not None:
            answer |= _after(self.after)
        return answer

    def _refusal(self) -> dict[str, object]:
        answer: dict[str, object] = {"accepted": False, "reason": self.reason, "values": self.values}
        if self.missing is not None:
            answer["missing"] = self.missing
        if self.detail is not None:
            answer["detail"] = self.detail.to_json()
        return answer


def _after(state: Evaluation) -> dict[str, object]:
    """The part of the new state that a change answers."""
    answer: dict[str, object] = {"enabled": state.enabled}
    if state.next_field is not None:
        options = state.fields[state.next_field].options
        answer["next"] = {"field": state.next_field, "options": list(options or ())}
    if state.dead_end is not None:
        answer["dead_end"] = state.dead_end
        answer["message"] = "NO_OPTIONS"
    return answer


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong with the values of a field."""

    field: str
    reason: Reason

    def to_json(self) -> dict[str, object]:
        return {"field": self.field, **self.reason.to_json()}


@dataclass(slots=True)
class Validation:
    """The verdict on saving: errors stop it, warnings do not."""

    errors: list[Finding] = field(default_factory=list)
    warnings: list[Finding] = field(default_factory=list)

    @property
    def valid(self) -> bool:
        return not self.errors

    def to_json(self) -> dict[str, object]:
        return {
            "valid": self.valid,
            "errors": [finding.to_json() for finding in self.errors],
            "warnings": [finding.to_json() for finding in self.warnings],
        }

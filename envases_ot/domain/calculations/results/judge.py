"""What the formulas give for one OT: the one answer that its page, its sheet and the API show."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from envases_ot.domain.calculations.formulas.registry import FORMULAS, calculate
from envases_ot.domain.calculations.formulas.types import Formula
from envases_ot.domain.calculations.parameters import Parameters
from envases_ot.domain.calculations.results.filled import filled, plain_text
from envases_ot.domain.calculations.results.lines import OPTIONAL, Line, lines_of
from envases_ot.domain.calculations.results.types import FACTS, OtFacts, Override, Result
from envases_ot.errors import DomainError

NOT_WITH_THESE = "Con estos valores no se puede calcular."


def ot_results(facts: OtFacts, *, parameters: Parameters) -> tuple[Result, ...]:
    """Every result of an OT, in the order of the page.

    One that cannot be computed yet says what is missing; one whose values are refused says why, and those that need
    it say that they wait for it.

    >>> from envases_ot.domain.calculations.parameters import LEGACY
    >>> area, *_ = ot_results(OtFacts({"largura_hm_mm": 800, "anchura_hm_mm": 600}), parameters=LEGACY)
    >>> area.text, area.unit, area.formula
    ('0,48', 'm²', '800 × 600 / 1.000.000 = 0,48 m²')
    """
    known = _Known(facts, parameters)
    return tuple(known.add(line) for line in lines_of(facts))


@dataclass
class _Known:
    """Facts and the results so far."""

    facts: OtFacts
    parameters: Parameters
    results: dict[str, Result] = field(default_factory=dict)

    def add(self, line: Line) -> Result:
        given = {name: self._value(source) for name, source in line.takes.items()}
        override = self.facts.overrides.get(line.name) if line.output == "hc_mm" else None
        result = self._computed(line, given, override)
        self.results[line.name] = result
        return result

    def _computed(self, line: Line, given: Mapping[str, Any], override: Override | None) -> Result:
        formula = FORMULAS[line.formula]
        output = next(item for item in formula.outputs if item.name == line.output)
        values = dict(given) if override is None else {**given, "override_mm": override.value}
        try:
            answer = calculate(line.formula, values, parameters=self.parameters)
            words = filled(line, formula, values, answer, self.parameters)
            problem = ""
        except DomainError as refused:
            answer, words, problem = {}, formula.label, _said(refused, formula)
        value = answer.get(line.output)
        missing = () if value is not None else tuple(dict.fromkeys(self._missing(line)))
        if value is None and not problem and not missing:
            problem = self._waits_for(line) or NOT_WITH_THESE
        return Result(
            name=line.name,
            group=line.group,
            label=line.label or output.label,
            unit=output.unit,
            value=value,
            text="" if value is None else plain_text(value, decimals=line.decimals),
            formula=words,
            missing=missing,
            problem=problem,
            override=override,
            by_formula=self._by_formula(line, given) if override else "",
        )

    def _value(self, source: str) -> Any:
        if source in self.results:
            return self.results[source].value
        if source == "cm2_por_color":
            return [ink.cm2_clisse for ink in self.facts.inks]
        for ink in self.facts.inks:
            if source == f"impresion_{ink.station}_pct":
                return ink.impresion_pct
        return self.facts.values.get(source)

    def _missing(self, line: Line) -> Iterator[str]:
        """Labels of the facts that a line waits for, those of the results that it needs among them."""
        for name, source in line.takes.items():
            if name in OPTIONAL or self._value(source) is not None:
                continue
            if source in self.results:
                yield from self.results[source].missing
            else:
                yield FACTS[source] if source in FACTS else _ink_label(source)

    def _waits_for(self, line: Line) -> str:
        stopped = [
            self.results[source].label
            for source in line.takes.values()
            if source in self.results and self.results[source].problem
        ]
        return f"Espera a: {', '.join(stopped)}." if stopped else ""

    def _by_formula(self, line: Line, given: Mapping[str, Any]) -> str:
        """What the formula says of a measure that is fixed by hand; nothing while it says nothing."""
        unfixed = self._computed(line, given, None)
        return unfixed.formula if unfixed.value is not None else ""


def _ink_label(source: str) -> str:
    """Of the share of a station, `impresion_3_pct`."""
    station = source.removeprefix("impresion_").removesuffix("_pct")
    return f"% impresión de la estación {station}"


def _said(refused: DomainError, formula: Formula) -> str:
    """The refusal with the label of what is refused."""
    label = next((item.label for item in formula.inputs if item.name == refused.field), "")
    return f"{label}: {refused.message}" if label else refused.message

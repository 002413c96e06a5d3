"""What a chain field writes outside the chain when it is chosen or cleared: country, sequences, maquila, design."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from envases_ot.domain.cascade import secondary_data as data
from envases_ot.domain.cascade.types import FSC, IMPRESION, PLANTA, PRODUCT_TYPE, Facts


@dataclass(slots=True)
class Effects:
    """Gathered while a change runs.

    Attributes:
        forced: {field: value} written beside the change.
        enabled, disabled: fields outside the chain that open or close.
        design: what the printing leaves, when the printing is touched.
    """

    mode: str
    facts: Facts
    forced: dict[str, object] = field(default_factory=dict)
    enabled: list[str] = field(default_factory=list)
    disabled: list[str] = field(default_factory=list)
    design: Mapping[str, object] | None = None

    def on_choice(self, name: str, value: int | None) -> None:
        """A field takes a value; None is the user clearing it."""
        if name == PRODUCT_TYPE:
            self.forced |= maquila_of(self.facts, value, mode=self.mode)
        elif name == IMPRESION:
            self.design = design_of(value, mode=self.mode)
        elif name == FSC:
            self._country(value)
        elif name == PLANTA:
            self.forced |= sequences_of(self.facts, value)

    def on_reset(self, name: str) -> None:
        """A field loses its value because an earlier one changed."""
        if name in (IMPRESION, PLANTA):
            self.on_choice(name, None)

    def _country(self, fsc: int | None) -> None:
        """Source: cascade spec 7.4."""
        if fsc == data.SIN_FSC:
            self.disabled.append("pais_id")
            self.forced["pais_id"] = None
        elif fsc is not None:
            self.enabled.append("pais_id")


def maquila_of(facts: Facts, product_type: int | None, *, mode: str) -> dict[str, object]:
    """Maquila starts blank where it is possible (0 outside create), is 0 where not. Source: cascade spec 7.12."""
    possible = product_type is None or product_type in facts.maquila_product_types
    return {"maquila": None if possible and mode == "create" else 0, "maquila_servicio_id": None}


def sequences_of(facts: Facts, plant: int | None) -> dict[str, object]:
    """Names and ids of the plant's sequences, and its shrink-wrap rule. Source: cascade spec 7.10, 7.11."""
    labels = facts.sequence_labels
    if plant is None or plant not in labels:
        cleared: dict[str, object] = {name: None for pair in data.SEQUENCE_FIELDS for name in pair}
        return cleared | {"termocontraible": None}
    plants = (plant, *(other for other in sorted(labels) if other != plant))
    forced: dict[str, object] = {}
    for (label_field, id_field), place in zip(data.SEQUENCE_FIELDS, plants, strict=False):
        forced[label_field] = labels[place]
        forced[id_field] = place
    forced["termocontraible_enabled"] = plant in data.TERMOCONTRAIBLE_PLANTS
    if plant not in data.TERMOCONTRAIBLE_PLANTS:
        forced["termocontraible"] = 0
    return forced


def design_of(printing: int | None, *, mode: str, external: int | None = None) -> dict[str, object]:
    """Design types and colour counts that a printing leaves; UV varnish counts as one colour more.

    Source: cascade spec 7.7.
    """
    design = data.DESIGN_BY_PRINTING.get(printing) if printing is not None else None
    if design is None:
        return {
            "design_types": "all",
            "design_locked": False,
            "numero_colores": list(data.COLOURS_WHEN_BLANK),
        }
    colours = design.colours
    if printing == data.FLEXO and mode == "duplicate":
        colours = data.FLEXO_COLOURS_IN_DUPLICATE
    if external == data.UV_COVERAGE and printing in data.UV_PRINTINGS:
        colours = (*colours, data.UV_COLOUR_COUNT)
    return {
        "design_types": list(design.design_types),
        "design_locked": design.locked,
        "numero_colores": list(colours),
        "colours_locked": design.colours_locked,
        "color_interno_enabled": design.color_interno,
    }

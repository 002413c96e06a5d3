"""Reasons in words, for the people who fill the form. Spanish."""

from collections.abc import Iterable, Mapping, Sequence

from envases_ot.domain.cascade.compiled import CompiledRules
from envases_ot.domain.cascade.types import CARTON_TABLE, CHAIN, Reason

FIELD_LABELS = dict(
    zip(
        CHAIN,
        (
            "Tipo ítem",
            "Impresión",
            "FSC",
            "Cinta",
            "Recubrimiento interno",
            "Recubrimiento externo",
            "Planta objetivo",
            "Color cartón",
            "Cartón",
        ),
        strict=True,
    )
)

FIXED_TEXTS = {
    "REQUIRED": "Complete este campo.",
    "NO_ROW": "No hay una regla que permita esta combinación.",
    "NOT_MADE_IN_ANY_PLANT": "Ninguna planta hace esta combinación.",
    "NO_CARTON": "No hay un cartón activo de este color para la planta y la impresión elegidas.",
    "NOT_OFFERED": "Este valor ya no se ofrece.",
    "HISTORIC_NOT_SELECTABLE": "Es un código FSC antiguo; elija uno vigente.",
    "HISTORIC_VALUE": "Valor antiguo: se conserva mientras no se cambie.",
    "LOCKED_BY_ROLE": "Su rol no puede cambiar este campo aquí.",
    "NO_OPTIONS": "Con lo elegido no queda ninguna opción para terminar el producto.",
    "NOT_APPLICABLE": "Este tipo de solicitud no lleva este campo.",
    "UPSTREAM_MISSING": "Complete antes los campos anteriores.",
    "INVALID_VALUE": "El valor elegido ya no es posible.",
}

ON_LABELS = {"impresion": "la impresión", "plant": "la planta", "color": "el color"}


def reason_text(rules: CompiledRules, name: str, value: int | None, reason: Reason | None) -> str:
    """One sentence that says what is wrong and, where it helps, which plants or rules are in the way."""
    if reason is None:
        return f"{FIELD_LABELS[name]} {label_of(rules, name, value)}: es posible con lo elegido."
    match reason.code:
        case "NO_COMMON_PLANT":
            return (
                f"{FIELD_LABELS[name]} {label_of(rules, name, value)} se hace en {plants_text(rules, reason.needs)}; "
                f"lo ya elegido deja {plants_text(rules, reason.available)}."
            )
        case "EXCLUDED_BY" if reason.against:
            fields = ", ".join(FIELD_LABELS[field] for field in reason.against)
            return f"No es compatible con lo elegido en: {fields}."
        case "EXCLUDED_BY":
            return f"La excluye: {tables_text(rules, reason.filters or ())}."
        case "CARTON_MISMATCH":
            parts = [ON_LABELS[part] for part in reason.on or ()]
            return f"El cartón no corresponde a {joined_words(parts)} de la OT."
        case code:
            return FIXED_TEXTS[code]


def joined_words(words: Sequence[str]) -> str:
    """Words as a list in a sentence: la impresión, la planta y el color."""
    *first, last = words
    return f"{', '.join(first)} y {last}" if first else last


def row_text(
    rules: CompiledRules, referencia: str, values: Mapping[str, int], plants: tuple[int, ...] | None
) -> str:
    """A rule row in words: "Impresión Flexografía, FSC Sin FSC: BUIN, OSORNO"."""
    head = ", ".join(f"{FIELD_LABELS[name]} {label_of(rules, name, value)}" for name, value in values.items())
    if plants is None:
        return f"{head}: no hay regla"
    if referencia == CARTON_TABLE and not plants:
        return f"{head}: sin cartón que corresponda" if head else "Sin cartón que corresponda"
    return f"{head}: {plants_text(rules, plants)}"


def label_of(rules: CompiledRules, name: str, value: int | None) -> str:
    """Label of an option; the value itself when the catalog does not know it."""
    labels = (option.label for option in rules.catalogs[name] if option.value == value)
    return next(labels, str(value))


def plants_text(rules: CompiledRules, plants: Iterable[int] | None) -> str:
    names = [label_of(rules, "planta_id", plant) for plant in plants or ()]
    return ", ".join(names) if names else "ninguna planta"


def tables_text(rules: CompiledRules, referencias: Iterable[str]) -> str:
    names = {table.referencia: table.name for table in rules.data.tables} | {CARTON_TABLE: "Cartones"}
    return ", ".join(names[referencia] for referencia in referencias)

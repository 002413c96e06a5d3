"""Consumption of ink, varnish, wax, adhesive and tape: per box and per sheet, both named."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from envases_ot.domain.calculations.areas import total_golpes
from envases_ot.domain.calculations.parameters import Parameters
from envases_ot.domain.calculations.rounding import settled

MM_PER_M: Final = 1000
PER_CENT: Final = 100


class Recubrimiento(StrEnum):
    """What covers a face of the board; the value is the name in the catalogs, in lower case."""

    NO_APLICA = "no aplica"
    HIDROREPELENTE = "barniz hidrorepelente"
    ACUOSO = "barniz acuoso"
    UV = "barniz uv"
    CERA = "cera"


@dataclass(frozen=True, slots=True)
class Grams:
    """A consumption; None while it cannot be computed."""

    per_box: float | None
    per_sheet: float | None


NOTHING_YET: Final = Grams(None, None)


def recubrimiento_rate_g_m2(recubrimiento: Recubrimiento, *, parameters: Parameters) -> float | None:
    """Grams that cover a whole m²; None where nothing is put, or nobody said how much (aqueous).

    >>> from envases_ot.domain.calculations.parameters import LEGACY
    >>> recubrimiento_rate_g_m2(Recubrimiento.CERA, parameters=LEGACY)
    28

    Source: ot/calculations.md 3, wax: a rate for each kind.
    """
    rates = {
        Recubrimiento.CERA: parameters.cera_g_m2,
        Recubrimiento.HIDROREPELENTE: parameters.hidrorepelente_g_m2,
        Recubrimiento.UV: parameters.barniz_uv_g_m2,
    }
    return rates.get(recubrimiento)


def covered_g(*, area_hm_m2: float | None, cobertura_pct: float | None, rate_g_m2: float) -> float | None:
    """Grams on one box whose blank is covered in part.

    Args:
        cobertura_pct: 0 to 100.

    >>> covered_g(area_hm_m2=0.48, cobertura_pct=80, rate_g_m2=5)
    1.92

    Source: ot/calculations.md 3.
    """
    if area_hm_m2 is None or cobertura_pct is None:
        return None
    return settled(area_hm_m2 * cobertura_pct * rate_g_m2 / PER_CENT)


def covered_grams(
    *,
    area_hm_m2: float | None,
    cobertura_pct: float | None,
    golpes_largo: int | None,
    golpes_ancho: int | None,
    rate_g_m2: float,
) -> Grams:
    """Grams on one box and on one sheet.

    >>> covered_grams(area_hm_m2=0.5, cobertura_pct=50, golpes_largo=2, golpes_ancho=2, rate_g_m2=20)
    Grams(per_box=5.0, per_sheet=20.0)

    Source: ot/calculations.md 3, ink, UV varnish and wax.
    """
    per_box = covered_g(area_hm_m2=area_hm_m2, cobertura_pct=cobertura_pct, rate_g_m2=rate_g_m2)
    return _on_sheet(per_box, golpes_largo=golpes_largo, golpes_ancho=golpes_ancho)


def wax_grams(
    *,
    recubrimiento: Recubrimiento | None,
    area_hm_m2: float | None,
    cobertura_pct: float | None,
    golpes_largo: int | None,
    golpes_ancho: int | None,
    parameters: Parameters,
) -> Grams:
    """Wax on one face; None where that face has another one.

    >>> from envases_ot.domain.calculations.parameters import LEGACY
    >>> wax_grams(
    ...     recubrimiento=Recubrimiento.CERA, area_hm_m2=0.5, cobertura_pct=60,
    ...     golpes_largo=2, golpes_ancho=2, parameters=LEGACY,
    ... )
    Grams(per_box=8.4, per_sheet=33.6)

    Source: ot/calculations.md 3, wax; the legacy reports it where there is varnish.
    """
    if recubrimiento is not Recubrimiento.CERA:
        return NOTHING_YET
    return covered_grams(
        area_hm_m2=area_hm_m2,
        cobertura_pct=cobertura_pct,
        golpes_largo=golpes_largo,
        golpes_ancho=golpes_ancho,
        rate_g_m2=parameters.cera_g_m2,
    )


def adhesive_grams(
    *,
    longitud_pegado_mm: float | None,
    golpes_largo: int | None,
    golpes_ancho: int | None,
    rate_g_m: float,
) -> Grams:
    """Adhesive of the glued seam.

    Args:
        rate_g_m: the machine's where the plant has it, else the general parameter.

    >>> adhesive_grams(longitud_pegado_mm=200, golpes_largo=2, golpes_ancho=2, rate_g_m=4)
    Grams(per_box=0.8, per_sheet=3.2)

    Source: ot/calculations.md 3, adhesive and machine adhesive.
    """
    per_box = None if longitud_pegado_mm is None else settled(longitud_pegado_mm / MM_PER_M * rate_g_m)
    return _on_sheet(per_box, golpes_largo=golpes_largo, golpes_ancho=golpes_ancho)


def tape_mm_per_box(*, largura_hm_mm: float | None, cintas_x_caja: int | None) -> float | None:
    """Tape of one box: each strip runs the length of the blank.

    >>> tape_mm_per_box(largura_hm_mm=1230, cintas_x_caja=2)
    2460

    Source: ot/calculations.md 3, tape.
    """
    if largura_hm_mm is None or cintas_x_caja is None:
        return None
    return largura_hm_mm * cintas_x_caja


def total_clisse_cm2(cm2_por_color: list[float | None]) -> float:
    """Area of all cliché plates; a station without plate adds nothing.

    >>> total_clisse_cm2([120, 85.5, None])
    205.5

    Source: ot/calculations.md 3, total clisse: a plain sum, never typed.
    """
    return settled(sum(cm2 for cm2 in cm2_por_color if cm2 is not None))


def _on_sheet(per_box: float | None, *, golpes_largo: int | None, golpes_ancho: int | None) -> Grams:
    golpes = total_golpes(golpes_largo=golpes_largo, golpes_ancho=golpes_ancho)
    if per_box is None or not golpes:
        return NOTHING_YET
    return Grams(per_box, settled(per_box * golpes))

"""Boxes that hypothesis invents, and those of the published vectors."""

from typing import Any

from hypothesis import strategies as st

from envases_ot.domain.calculations.development import BoxStyle, DevelopmentFactors, InnerBox
from envases_ot.domain.calculations.formulas.development import DOUBLE_FLUTES, STYLE_OF_ID
from envases_ot.tests.domain.calculations.vectors import EQUAL

REGULAR = InnerBox(400, 300, 250, 0, BoxStyle.REGULAR_SLOTTED, has_double_flute=False)
FACTORS = DevelopmentFactors(d1=5, d2=5, dh=8, el=8, ea=8, eh=12)

measures_mm = st.integers(50, 30_000).map(lambda tenths: tenths / 10)
allowances_mm = st.integers(0, 200).map(lambda tenths: tenths / 10)
factors = st.builds(DevelopmentFactors, *[allowances_mm] * 6)
boxes = st.builds(
    InnerBox, measures_mm, measures_mm, measures_mm, allowances_mm, st.sampled_from(BoxStyle), st.booleans()
)

DEVELOPED = [
    vector
    for vector in EQUAL
    if vector["formula"] == "areahc_desarrollo" and vector["expected"]["largura_hm_mm"] is not None
]


def of_vector(vector: dict[str, Any]) -> tuple[InnerBox, DevelopmentFactors]:
    """The box and the allowances that a vector of the development speaks of."""
    inputs = vector["inputs"]
    box = InnerBox(
        largo_mm=inputs["interno_largo"],
        ancho_mm=inputs["interno_ancho"],
        alto_mm=inputs["interno_alto"],
        traslape_mm=inputs["traslape"],
        style=STYLE_OF_ID[inputs["style_id"]],
        has_double_flute=inputs["onda_id"] in DOUBLE_FLUTES,
    )
    return box, DevelopmentFactors(**inputs["factores"])

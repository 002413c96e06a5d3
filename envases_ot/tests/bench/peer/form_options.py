"""The nine lists of the form: seven tables and two constants."""

from fastapi import APIRouter
from sqlmodel import Field, SQLModel, select

from envases_ot.tests.bench.peer.database import SessionDep

router = APIRouter(prefix="/form-options", tags=["form-options"])


class Option(SQLModel):
    id: int
    descripcion: str


class CodedOption(Option):
    codigo: str


class ProductType(CodedOption, table=True):
    __tablename__ = "envases_ot_producttype"
    id: int = Field(primary_key=True)
    active: bool


class Impresion(Option, table=True):
    __tablename__ = "envases_ot_impresion"
    id: int = Field(primary_key=True)
    active: bool


class Fsc(Option, table=True):
    __tablename__ = "envases_ot_fsc"
    id: int = Field(primary_key=True)
    codigo: int
    active: bool


class CoverageInternal(Option, table=True):
    __tablename__ = "envases_ot_coverageinternal"
    id: int = Field(primary_key=True)
    active: bool


class CoverageExternal(Option, table=True):
    __tablename__ = "envases_ot_coverageexternal"
    id: int = Field(primary_key=True)
    active: bool


class Planta(Option, table=True):
    __tablename__ = "envases_ot_planta"
    id: int = Field(primary_key=True)
    active: bool


class Carton(CodedOption, table=True):
    __tablename__ = "envases_ot_carton"
    id: int = Field(primary_key=True)
    color: int
    active: bool


class FscOption(Option):
    codigo: int


class CartonOption(CodedOption):
    color: int


class FormOptions(SQLModel):
    product_types: list[CodedOption]
    impresion_types: list[Option]
    fsc_options: list[FscOption]
    cinta_options: list[Option]
    coverage_internal: list[Option]
    coverage_external: list[Option]
    plantas: list[Option]
    carton_colors: list[Option]
    cartones: list[CartonOption]


CINTA = [Option(id=0, descripcion="No"), Option(id=1, descripcion="Sí")]
CARTON_COLORS = [Option(id=1, descripcion="Café"), Option(id=2, descripcion="Blanco")]


def active_rows(session: SessionDep, model: type[SQLModel]) -> list[SQLModel]:
    return session.exec(select(model).where(model.active).order_by(model.descripcion)).all()


@router.get("/")
def get_form_options(session: SessionDep) -> FormOptions:
    return {
        "product_types": active_rows(session, ProductType),
        "impresion_types": active_rows(session, Impresion),
        "fsc_options": active_rows(session, Fsc),
        "cinta_options": CINTA,
        "coverage_internal": active_rows(session, CoverageInternal),
        "coverage_external": active_rows(session, CoverageExternal),
        "plantas": active_rows(session, Planta),
        "carton_colors": CARTON_COLORS,
        "cartones": active_rows(session, Carton),
    }

"""The three short forms of an "otra solicitud": each asks its own, shows its own and holds nothing of the others."""

from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django import Settings

from envases_ot.admin.work_order_page import shown_sections
from envases_ot.choices import AjusteAreaDesarrollo, GestionType, Rol, State
from envases_ot.domain.cascade.rules import load_rules
from envases_ot.domain.cascade.secondary import derive
from envases_ot.domain.cascade.secondary_types import Event, SecondaryQuestion
from envases_ot.domain.gates import Gate, missing_for_gate
from envases_ot.domain.work_order_rows import save_rows
from envases_ot.domain.workflow.advance import advance_ot
from envases_ot.domain.workflow.gestiones import add_gestion
from envases_ot.domain.written import FORM_OF_AJUSTE
from envases_ot.errors import Problem, TransitionError
from envases_ot.tests.domain.judging import problems_of, told, told_of_edit
from envases_ot.tests.factories import NOTE, SuperuserFactory, UserFactory, WorkOrderFactory, ot_values

pytestmark = pytest.mark.django_db

TITLES = {
    AjusteAreaDesarrollo.LICITACION: "Licitación",
    AjusteAreaDesarrollo.FICHA_TECNICA: "Ficha técnica",
    AjusteAreaDesarrollo.ESTUDIO_BENCHMARKING: "Estudio benchmarking",
}


@pytest.mark.parametrize("rol", [Rol.VENDEDOR, Rol.JEFE_VENTAS])
@pytest.mark.parametrize("ajuste", list(AjusteAreaDesarrollo))
def test_a_complete_short_form_has_no_problem(rol: Rol, ajuste: AjusteAreaDesarrollo) -> None:
    assert (
        told(ot_values(tipo_solicitud=6, ajuste_area_desarrollo=ajuste), user=UserFactory.create(rol=rol))
        == []
    )


@pytest.mark.rule("R68")
def test_development_says_which_assays_its_study_makes() -> None:
    engineer = UserFactory.create(rol=Rol.INGENIERO)
    study = ot_values(tipo_solicitud=6, ajuste_area_desarrollo=3)

    assert problems_of(study, user=engineer) == [
        Problem("check_estudio_bct", "REQUIRED", "Marque al menos un ensayo del estudio (R68).")
    ]
    assert told(study | {"check_estudio_gramaje": True}, user=engineer) == []


@pytest.mark.rule("R62")
def test_a_short_form_holds_nothing_of_another_sub_type() -> None:
    tender = ot_values(tipo_solicitud=6, ajuste_area_desarrollo=1)

    assert told(tender | {"muestra": True, "numero_muestras": 2}) == []
    assert problems_of(tender | {"cantidad_estudio_bench": 2}, user=UserFactory.create()) == [
        Problem(
            "cantidad_estudio_bench",
            "CLOSED",
            "Cantidad de muestras a estudiar: solo lo lleva una solicitud de Estudio Benchmarking; déjelo en blanco "
            "(R67).",
        )
    ]


def test_another_sub_type_clears_the_form_of_the_first_and_asks_its_own() -> None:
    ot = WorkOrderFactory.create(tipo_solicitud=6, ajuste_area_desarrollo=1)

    assert told_of_edit(ot, by=SuperuserFactory.create(), ajuste_area_desarrollo=2) == [
        ("cantidad_fichas_solicitadas", "REQUIRED"),
        ("fecha_maxima_entrega_ficha", "REQUIRED"),
        ("check_ficha_simple", "REQUIRED"),
    ]


@pytest.mark.parametrize("ajuste", [None, *AjusteAreaDesarrollo])
def test_the_form_asks_the_server_which_short_form_it_shows(ajuste: AjusteAreaDesarrollo | None) -> None:
    ot_values()
    question = SecondaryQuestion(tipo_solicitud=6, event=Event("ajuste_area_desarrollo", ajuste))

    answer = derive(load_rules(), question)

    samples = ["muestra"] if ajuste == AjusteAreaDesarrollo.LICITACION else []
    assert answer["visible"] == ([] if ajuste is None else [*samples, *FORM_OF_AJUSTE[ajuste]])
    hidden = {column for other, form in FORM_OF_AJUSTE.items() if other != ajuste for column in form}
    assert set(answer["hidden"]) - {"muestra", "numero_muestras"} == hidden


@pytest.mark.parametrize("ajuste", list(AjusteAreaDesarrollo))
def test_a_stored_request_has_the_section_of_its_sub_type_alone(ajuste: AjusteAreaDesarrollo) -> None:
    seller = UserFactory.create()
    ot = WorkOrderFactory.create(creador=seller, tipo_solicitud=6, ajuste_area_desarrollo=ajuste)

    titles = {title for title, _ in shown_sections(seller, ot, tipo=6)}

    assert titles & set(TITLES.values()) == {TITLES[ajuste]}


LICITACION, FICHA, ESTUDIO = AjusteAreaDesarrollo


@pytest.mark.rule("R66")
@pytest.mark.parametrize(
    ("ajuste", "message"),
    [
        (LICITACION, "Adjunte en Gestiones la planilla con los ítems de la licitación (R62)."),
        (FICHA, "Adjunte en Gestiones el archivo de la ficha técnica (R66)."),
        (
            ESTUDIO,
            "Agregue en la OT una muestra que estudiar, con identificación, cliente y descripción (R67).",
        ),
    ],
)
def test_a_request_is_sent_with_its_file_or_its_samples(
    ajuste: AjusteAreaDesarrollo, message: str, settings: Settings, tmp_path: Path
) -> None:
    settings.MEDIA_ROOT = tmp_path
    seller = UserFactory.create()
    ot = WorkOrderFactory.create(creador=seller, tipo_solicitud=6, ajuste_area_desarrollo=ajuste)

    with pytest.raises(TransitionError) as refusal:
        advance_ot(ot.pk, to=State.PROCESO_DISENO_ESTRUCTURAL, by=seller)

    assert (refusal.value.code, refusal.value.message) == ("GATE_CLOSED", f"Antes de pasar: {message}")
    if ajuste == ESTUDIO:
        row = {"position": 1, "identificacion": "A", "cliente": "Viña", "descripcion": "Caja de 5 kg"}
        save_rows(ot.pk, {"study_rows": [row]}, by=seller)
    else:
        file = SimpleUploadedFile("items.pdf", b"%PDF-1.7 items")
        add_gestion(ot.pk, kind=GestionType.ARCHIVO, by=seller, observacion=NOTE, files=[file])
    advance_ot(ot.pk, to=State.PROCESO_DISENO_ESTRUCTURAL, by=seller)
    ot.refresh_from_db()
    assert ot.state_id == State.PROCESO_DISENO_ESTRUCTURAL


@pytest.mark.rule("R63")
@pytest.mark.rule("R68")
@pytest.mark.parametrize(
    ("ajuste", "answer", "asked"),
    [
        (LICITACION, "check_entregadas_todas", "check_entregadas_todas"),
        (FICHA, "check_ficha_doble", None),
        (ESTUDIO, "check_estudio_gramaje", "check_estudio_bct"),
    ],
)
def test_a_request_is_delivered_once_its_end_is_told(
    ajuste: AjusteAreaDesarrollo, answer: str, asked: str | None
) -> None:
    ot = WorkOrderFactory.create(tipo_solicitud=6, ajuste_area_desarrollo=ajuste)

    before = [problem.field for problem in missing_for_gate(ot, Gate.ENTREGAR)]
    setattr(ot, answer, True)

    assert (before, missing_for_gate(ot, Gate.ENTREGAR)) == ([asked] if asked else [], [])

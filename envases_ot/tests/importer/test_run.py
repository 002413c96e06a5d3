"""Files checked and loaded: all or nothing, each problem by its cell, with the judge of every other door."""

from datetime import datetime
from typing import Any

import pytest
from django.db.models import Model

from envases_ot.choices import Area, Rol, State
from envases_ot.domain.ot_columns import COLUMNS
from envases_ot.domain.work_orders import create_ot
from envases_ot.errors import DomainError
from envases_ot.importer import run
from envases_ot.importer.columns import CellProblem
from envases_ot.importer.kinds import KINDS
from envases_ot.importer.run import Outcome, run_file
from envases_ot.models import (
    Assignment,
    Client,
    Contact,
    Installation,
    Management,
    Notification,
    SalaCorte,
    User,
    WorkOrder,
)
from envases_ot.models.base import event_model
from envases_ot.tests.factories import ClientFactory, SuperuserFactory, UserFactory, rut
from envases_ot.tests.importer.sheets import ot_sheet, workbook
from envases_ot.tests.importer.test_reader import made

pytestmark = pytest.mark.django_db


def ran(kind: str, by: User, *, load: bool = True, **sheets: Any) -> Outcome:
    return run_file(workbook(**sheets), kind=KINDS[kind], by=by, load=load)


def cells(outcome: Outcome) -> list[tuple[str, str]]:
    return [(problem.cell, problem.code) for problem in outcome.problems]


def seller() -> User:
    return UserFactory.create(rol=Rol.VENDEDOR)


def test_ots_are_loaded_with_their_history_and_first_gestion() -> None:
    by = seller()
    sheet = ot_sheet({"descripcion": "PRIMERA"}, {"descripcion": "SEGUNDA", "tipo_solicitud": 3})

    outcome = ran("ots", by, OT=sheet)

    ots = list(WorkOrder.objects.order_by("pk"))
    assert (outcome.loaded, outcome.rows, outcome.created) == (True, 2, 2)
    assert [(ot.descripcion, ot.creador, ot.state_id, ot.current_area_id) for ot in ots] == [
        ("PRIMERA", by, State.PROCESO_VENTAS, Area.VENTAS),
        ("SEGUNDA", by, State.PROCESO_VENTAS, Area.VENTAS),
    ]
    assert Management.objects.filter(work_order__in=ots).count() == 2
    events = event_model(WorkOrder).objects.filter(pgh_obj__in=ots)
    assert sorted(events.values_list("pgh_label", "pgh_context__metadata__user")) == [("insert", by.pk)] * 2


def test_the_history_of_an_imported_ot_is_that_of_one_created_alone() -> None:
    by = UserFactory.create(rol=Rol.INGENIERO)
    sheet = ot_sheet({"descripcion": "UNA", "numero_muestras": 3, "muestra": True}, {"descripcion": "OTRA"})
    assert ran("ots", by, OT=sheet).problems == []
    imported = list(WorkOrder.objects.order_by("pk"))
    writable = {column: value for column, value in imported[0].row.items() if column in COLUMNS}

    alone = create_ot(writable, by=by)

    assert history(alone) == history(imported[0])
    assert [event["descripcion"] for ot in imported for event in history(ot)[WorkOrder]] == ["UNA", "OTRA"]


def history(ot: WorkOrder) -> dict[type[Model], list[dict[str, Any]]]:
    """All that is told of an OT, by table, without numbers and times."""
    its_own = ("id", "pgh_id", "pgh_obj_id", "pgh_context_id", "work_order_id")
    told = {
        WorkOrder: event_model(WorkOrder).objects.filter(pgh_obj=ot).order_by("pgh_id"),
        Assignment: event_model(Assignment).objects.filter(work_order=ot).order_by("pgh_id"),
        Management: ot.managements.order_by("pk"),
        Notification: Notification.objects.filter(work_order=ot).order_by("pk"),
    }
    return {
        model: [
            {
                name: value
                for name, value in row.items()
                if name not in its_own and not isinstance(value, datetime)
            }
            for row in rows.values()
        ]
        for model, rows in told.items()
    }


@pytest.mark.django_db(transaction=True)
def test_a_file_that_breaks_off_loads_nothing_of_what_was_written_before(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(run, "BATCH", 1)
    by = SuperuserFactory.create()
    rows = "".join(
        f'<row><c t="str"><v>{rut(76_500_010 + number)}</v></c><c t="str"><v>N{number}</v></c></row>'
        for number in range(3)
    )
    heading = '<row><c t="str"><v>RUT</v></c><c t="str"><v>Nombre</v></c></row>'
    file = made(f"<worksheet><sheetData>{heading}{rows}<row", name="Clientes")

    with pytest.raises(DomainError) as refusal:
        run_file(file, kind=KINDS["clientes"], by=by, load=True)

    assert (refusal.value.code, Client.objects.count()) == ("FILE_UNREADABLE", 0)


def test_problems_stand_in_the_order_of_the_rows_batch_after_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run, "BATCH", 2)
    good, bad = {"descripcion": "BUENA"}, {"descripcion": "MALA", "fsc": 77}
    done: list[int] = []

    outcome = run_file(
        workbook(OT=ot_sheet(good, bad, bad, good, bad)),
        kind=KINDS["ots"],
        by=seller(),
        load=True,
        told=done.append,
    )

    assert [problem.cell[-1] for problem in outcome.problems] == ["3", "4", "6"]
    assert (done, outcome.loaded, WorkOrder.objects.count()) == ([2, 4, 5], False, 0)


def test_checking_ots_writes_nothing_and_uses_no_number() -> None:
    by = seller()
    sheet = ot_sheet({}, {})

    checked = ran("ots", by, load=False, OT=sheet)
    loaded = ran("ots", by, OT=sheet)

    assert (checked.loaded, checked.created, checked.problem_count) == (False, 2, 0)
    first, second = WorkOrder.objects.order_by("pk").values_list("pk", flat=True)
    assert (loaded.loaded, second - first) == (True, 1)
    assert WorkOrder.objects.count() == 2


@pytest.mark.rule("CASC-002")
def test_an_impossible_ot_is_told_by_its_cell_and_nothing_is_loaded() -> None:
    sheet = ot_sheet({}, {"impresion": 3, "fsc": 3})

    outcome = ran("ots", seller(), OT=sheet)

    column = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"[list(sheet[0]).index("FSC")]
    assert cells(outcome) == [(f"{column}3", "NOT_MADE_IN_ANY_PLANT"), ("fila 3", "CLOSED")]
    assert "CASC-002" in outcome.problems[0].message
    assert (outcome.loaded, WorkOrder.objects.count(), Management.objects.count()) == (False, 0, 0)


def test_who_may_not_create_an_ot_does_not_import_it() -> None:
    outcome = ran("ots", UserFactory.create(rol=Rol.CATALOGADOR), OT=ot_sheet({}))

    assert {code for _, code in cells(outcome)} == {"NOT_ALLOWED"}
    assert WorkOrder.objects.count() == 0


def test_what_is_missing_is_told_at_its_row_with_its_name() -> None:
    headings, row = ot_sheet({})
    place = list(headings).index("observación")
    short = [[cell for number, cell in enumerate(line) if number != place] for line in (headings, row)]

    outcome = ran("ots", seller(), OT=short)

    assert cells(outcome) == [("fila 2", "REQUIRED")]
    assert outcome.problems[0].message == "Observación: Complete Observación (R01)."


CLIENT = ["RUT", "Nombre", "Nacional"]


def test_clients_come_with_their_installations_and_contacts() -> None:
    sheets = {
        "Clientes": [CLIENT, [rut(76_500_001), "Frutícola Norte", "Sí"]],
        "Instalaciones": [["Cliente", "Nombre"], ["Frutícola Norte", "Packing 1"]],
        "Contactos": [
            ["Cliente", "Instalación", "Nombre", "Correo", "Teléfono"],
            ["Frutícola Norte", "Packing 1", "Ana", "ana@example.com", "912345678"],
        ],
    }

    outcome = ran("clientes", SuperuserFactory.create(), **sheets)

    assert (outcome.loaded, outcome.created, outcome.problems) == (True, 3, [])
    contact = Contact.objects.get()
    assert (contact.client.nombre, str(contact.installation), contact.installation.client) == (
        "Frutícola Norte",
        "Packing 1",
        contact.client,
    )


def test_a_client_that_is_there_is_changed_and_the_rest_of_it_stays() -> None:
    client = ClientFactory.create(rut=rut(76_500_002), nombre="Vieja", direccion="Calle 1")
    ClientFactory.create(rut=rut(76_500_003), nombre="Igual")

    rows = [CLIENT, [rut(76_500_002), "Nueva", "Sí"], [rut(76_500_003), "Igual", "Sí"]]
    outcome = ran("clientes", SuperuserFactory.create(), Clientes=rows)

    client.refresh_from_db()
    assert (outcome.created, outcome.updated) == (0, 1)
    assert (client.nombre, client.direccion) == ("Nueva", "Calle 1")


REFUSED: dict[str, tuple[dict[str, Any], list[tuple[str, str]]]] = {
    "a RUT that is none": ({"Clientes": [CLIENT, ["1-1", "X", "Sí"]]}, [("Clientes!A2", "rut_invalido")]),
    "no name": ({"Clientes": [CLIENT, [rut(76_500_004), None, "Sí"]]}, [("Clientes!B2", "blank")]),
    "the same client twice": (
        {"Clientes": [CLIENT, [rut(76_500_005), "X", "Sí"], [rut(76_500_005), "Y", "Sí"]]},
        [("Clientes!A3", "ROW_TWICE")],
    ),
    "a client of this country without RUT": (
        {"Clientes": [CLIENT, [None, "Z", "Sí"]]},
        [("Clientes!fila 2", "REFUSED_BY_DATABASE")],
    ),
    "an installation of nobody": (
        {"Instalaciones": [["Cliente", "Nombre"], ["Nadie", "P"], [None, "Q"]]},
        [("Instalaciones!A2", "UNKNOWN"), ("Instalaciones!A3", "required")],
    ),
}


@pytest.mark.parametrize("load", [False, True])
@pytest.mark.parametrize("case", REFUSED)
def test_each_refusal_names_its_cell_and_leaves_the_database_as_it_was(case: str, load: bool) -> None:
    sheets, expected = REFUSED[case]
    good = [rut(76_599_999), "Buena", "Sí"]
    sheets = sheets | {"Clientes": [*sheets.get("Clientes", [CLIENT]), good]}

    outcome = ran("clientes", SuperuserFactory.create(), load=load, **sheets)

    assert cells(outcome) == expected
    assert (outcome.loaded, Client.objects.count(), Installation.objects.count()) == (False, 0, 0)


def test_a_constraint_is_told_in_its_own_words() -> None:
    outcome = ran("clientes", SuperuserFactory.create(), Clientes=[CLIENT, [None, "Z", "Sí"]])

    assert outcome.problems == [
        CellProblem("Clientes!fila 2", "REFUSED_BY_DATABASE", "Un cliente nacional necesita RUT.")
    ]


def test_a_catalog_is_known_by_its_number_and_checking_it_writes_nothing() -> None:
    room = SalaCorte.objects.create(descripcion="Vieja")
    rows = [["ID", "Descripción"], [room.pk, "Nueva"], [None, "Otra"]]
    by = SuperuserFactory.create()

    checked = ran("salacorte", by, load=False, **{"Salas de corte": rows})
    before = list(SalaCorte.objects.values_list("descripcion", flat=True))
    loaded = ran("salacorte", by, **{"Salas de corte": rows})

    assert (checked.created, checked.updated, checked.problems, before) == (1, 1, [], ["Vieja"])
    assert loaded.loaded
    assert sorted(SalaCorte.objects.values_list("descripcion", flat=True)) == ["Nueva", "Otra"]


@pytest.mark.parametrize(
    ("sheets", "code"),
    [
        ({"Otra": [["X"]]}, "SHEET_MISSING"),
        ({"Clientes": [["Nada"]]}, "HEADING_UNKNOWN"),
        ({"Clientes": [["RUT", "rut"]]}, "HEADING_TWICE"),
    ],
)
def test_a_file_of_another_shape_is_refused_whole(sheets: dict[str, Any], code: str) -> None:
    with pytest.raises(DomainError) as refusal:
        ran("clientes", SuperuserFactory.create(), **sheets)

    assert refusal.value.code == code
    assert Client.objects.count() == 0

import pytest

from envases_ot.operations.fingerprint import Fingerprint, TableState, read_fingerprint
from envases_ot.operations.servers import Server
from envases_ot.tests.operations.conftest import run_sql

pytestmark = pytest.mark.django_db


def fingerprint(server: Server) -> Fingerprint:
    with server.connect() as connection:
        return read_fingerprint(connection)


def test_read_fingerprint_counts_rows_sequences_and_objects(server):
    found = fingerprint(server)

    assert {name: table.rows for name, table in found.tables.items()} == {
        "public.con espacios": 2,
        "public.django_migrations": 2,
        "public.ot": 3,
        "public.vacia": 0,
    }
    assert found.rows == 7
    assert found.sequences == {"public.django_migrations_id_seq": 2, "public.ot_id_seq": 3}
    assert found.objects == {"disparadores": 0, "funciones": 0, "restricciones": 3, "vistas": 0, "índices": 3}


def test_fingerprint_survives_json(server):
    found = fingerprint(server)

    assert Fingerprint.from_json(found.as_json()) == found


def test_fingerprint_does_not_depend_on_the_order_of_rows_nor_on_the_session(server):
    before = fingerprint(server)
    run_sql(server, "UPDATE ot SET peso = peso WHERE descripcion = 'caja'")  # moves the row to the end
    run_sql(server, f"ALTER DATABASE {server.database} SET TimeZone = 'Asia/Tokyo'")
    run_sql(server, f"ALTER DATABASE {server.database} SET DateStyle = 'German'")

    assert fingerprint(server) == before


@pytest.mark.parametrize(
    ("statement", "difference"),
    [
        (
            "UPDATE ot SET peso = 0.30000000000000004 WHERE id = 1",
            "public.ot: las 3 filas tienen otro contenido",
        ),
        (
            "UPDATE ot SET creada = '2026-01-02 03:04:05.000001Z' WHERE id = 1",
            "public.ot: las 3 filas tienen otro contenido",
        ),
        ("DELETE FROM ot WHERE id = 2", "public.ot: 3 filas en el respaldo, 2 restauradas"),
        ("DROP TABLE vacia", "public.vacia: falta la tabla"),
        ("CREATE TABLE otra ()", "public.otra: tabla de más"),
        (
            "SELECT setval('ot_id_seq', 1)",
            "secuencia public.ot_id_seq: 3 en el respaldo, 1 restaurada",
        ),
        (
            "CREATE INDEX ON ot (peso)",
            "cantidad de índices: 3 en el respaldo, 4 restaurada",
        ),
    ],
)
def test_differences_names_each_change(server, statement, difference):
    before = fingerprint(server)
    run_sql(server, statement)

    assert before.differences(fingerprint(server)) == [difference]


def test_differences_compares_contents_where_counts_agree():
    before = Fingerprint({"public.ot": TableState(2, "10")}, {}, {})

    assert before.differences(before) == []
    assert before.differences(Fingerprint({"public.ot": TableState(2, "11")}, {}, {})) == [
        "public.ot: las 2 filas tienen otro contenido"
    ]

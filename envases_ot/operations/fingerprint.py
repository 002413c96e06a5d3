"""What a database holds, in few words: rows and a digest a table, sequences, and how many objects it has.

Two databases with equal fingerprints hold the same rows, whatever their PostgreSQL version or the order on disk.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Self

import psycopg
from psycopg import sql

from envases_ot.operations.progress import Progress, silent

NOT_OURS = sql.SQL("NOT IN ('pg_catalog', 'information_schema', 'pg_toast')")
TABLES = sql.SQL(
    "SELECT schemaname, tablename FROM pg_tables WHERE schemaname {not_ours} ORDER BY 1, 2"
).format(not_ours=NOT_OURS)
SEQUENCES = sql.SQL(
    "SELECT schemaname || '.' || sequencename, last_value FROM pg_sequences WHERE schemaname {not_ours} ORDER BY 1"
).format(not_ours=NOT_OURS)
# A whole row as text, hashed; 64 bits of each hash added up, so that neither order nor version counts.
ROWS = sql.SQL("""
    SELECT count(*), coalesce(sum(('x' || encode(substring(
        sha256(convert_to(ROW("fila ".*)::text, 'UTF8')) FOR 8), 'hex'))::bit(64)::bigint), 0)::text
    FROM {table} AS "fila "
""")
# How values become text: the same on every server.
STABLE_TEXT = """
    SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'postgres';
    SET extra_float_digits = 3; SET bytea_output = 'hex'; SET search_path = ''
"""
# NOT NULL is a constraint of its own since PostgreSQL 18: left out, as it is in older ones.
OBJECTS = sql.SQL("""
    SELECT 'restricciones', count(*) FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace
        WHERE c.contype IN ('c', 'f', 'p', 'u', 'x') AND n.nspname {not_ours}
    UNION ALL SELECT 'índices', count(*) FROM pg_indexes WHERE schemaname {not_ours}
    UNION ALL SELECT 'disparadores', count(*) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT 'vistas', count(*) FROM pg_views WHERE schemaname {not_ours}
    UNION ALL SELECT 'funciones', count(*) FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname {not_ours} AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
    ORDER BY 1
""").format(not_ours=NOT_OURS)


@dataclass(frozen=True)
class TableState:
    rows: int
    digest: str


@dataclass(frozen=True)
class Fingerprint:
    """`tables` and `sequences` by qualified name, `objects` by kind."""

    tables: Mapping[str, TableState]
    sequences: Mapping[str, int | None]
    objects: Mapping[str, int]

    @property
    def rows(self) -> int:
        return sum(table.rows for table in self.tables.values())

    def as_json(self) -> dict[str, Any]:
        tables = {name: {"filas": table.rows, "huella": table.digest} for name, table in self.tables.items()}
        return {"tablas": tables, "secuencias": dict(self.sequences), "objetos": dict(self.objects)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        tables = {name: TableState(one["filas"], one["huella"]) for name, one in data["tablas"].items()}
        return cls(tables, data["secuencias"], data["objetos"])

    def differences(self, restored: Self) -> list[str]:
        """What `restored` holds otherwise, a Spanish line each; empty when the two are equal."""
        return [
            *table_differences(self.tables, restored.tables),
            *count_differences("secuencia", self.sequences, restored.sequences),
            *count_differences("cantidad de", self.objects, restored.objects),
        ]


def table_differences(expected: Mapping[str, TableState], found: Mapping[str, TableState]) -> Iterator[str]:
    for name in sorted(expected.keys() | found.keys()):
        before, after = expected.get(name), found.get(name)
        if before is None:
            yield f"{name}: tabla de más"
        elif after is None:
            yield f"{name}: falta la tabla"
        elif before.rows != after.rows:
            yield f"{name}: {before.rows} filas en el respaldo, {after.rows} restauradas"
        elif before.digest != after.digest:
            yield f"{name}: las {before.rows} filas tienen otro contenido"


def count_differences(
    kind: str, expected: Mapping[str, int | None], found: Mapping[str, int | None]
) -> Iterator[str]:
    for name in sorted(expected.keys() | found.keys()):
        if expected.get(name) != found.get(name):
            yield f"{kind} {name}: {expected.get(name)} en el respaldo, {found.get(name)} restaurada"


def read_fingerprint(connection: psycopg.Connection, *, progress: Progress = silent) -> Fingerprint:
    """The fingerprint of the connected database, as its open transaction sees it.

    Reads every row once; about a second for 100,000 OTs. Leaves the session's text settings changed.
    """
    connection.execute(STABLE_TEXT)
    names = connection.execute(TABLES).fetchall()
    tables: dict[str, TableState] = {}
    for schema, table in names:
        query = ROWS.format(table=sql.Identifier(schema, table))
        rows, digest = connection.execute(query).fetchone() or (0, "0")
        tables[f"{schema}.{table}"] = TableState(rows, digest)
        progress("Leyendo huellas", len(tables), len(names))
    sequences: dict[str, int | None] = dict(connection.execute(SEQUENCES).fetchall())
    return Fingerprint(tables, sequences, dict(connection.execute(OBJECTS).fetchall()))

"""Every variable that the settings read is explained to operators, and nothing else is."""

import re

from django.conf import settings

from inveb import settings as module

READ = re.compile(r"env\.(?:str|bool|int|list|db_url)\(\s*\"([A-Z_]+)\"")
EXAMPLE = re.compile(r"^#? ?([A-Z][A-Z_]+)=", re.MULTILINE)
CELL = re.compile(r"^\| (`[A-Z_` ]+`) \|", re.MULTILINE)

ONLY_COMPOSE = {
    "POSTGRES_USER",
    "POSTGRES_PASSWORD",
    "POSTGRES_DB",
    "API_BIND",
    "API_PORT",
    "DB_BIND",
    "DB_PORT",
}
ONLY_SERVER = {"WEB_WORKERS", "WEB_THREADS"}
SET_BY_KUBERNETES: set[str] = set()


def read() -> set[str]:
    with open(module.__file__, encoding="utf-8") as source:
        return set(READ.findall(source.read())) - SET_BY_KUBERNETES


def test_env_example_explains_every_variable_and_no_other() -> None:
    explained = set(EXAMPLE.findall((settings.BASE_DIR / ".env.example").read_text(encoding="utf-8")))

    assert sorted(read() - explained) == []
    assert sorted(explained - read() - ONLY_COMPOSE - ONLY_SERVER) == []


def test_the_table_of_the_readme_names_every_variable_and_no_other() -> None:
    cells = CELL.findall((settings.BASE_DIR / "README.md").read_text(encoding="utf-8"))
    named = {name for cell in cells for name in re.findall(r"[A-Z_]+", cell)}

    assert sorted(read() - named) == []
    assert sorted(named - read()) == []

"""What an audit says of a report; what could not be asked is never taken for sound."""

from inveb.local.audit import verdict

SOUND = {"name": "django", "version": "6.1.3", "vulns": []}
BAD = {"name": "orjson", "version": "3.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["3.1"]}]}
NOT_ASKED = {"name": "psycopg", "skip_reason": "Dependency not found on PyPI"}

VULNERABLE = "VULNERABLE: orjson 3.0: PYSEC-1, corregido en 3.1"


def test_nothing_known_is_0() -> None:
    assert verdict([SOUND]) == (0, ["1 paquetes sin vulnerabilidades conocidas."])


def test_a_vulnerability_is_1_and_named_with_its_remedy() -> None:
    assert verdict([SOUND, BAD]) == (1, [VULNERABLE])


def test_what_could_not_be_asked_is_3_and_loud() -> None:
    code, lines = verdict([SOUND, NOT_ASKED])

    assert code == 3
    assert lines == [
        "AUDITORÍA INCOMPLETA: no se pudo preguntar por 1 de 2 paquetes (psycopg …): repita donde haya red."
    ]


def test_a_vulnerability_weighs_more_than_what_could_not_be_asked() -> None:
    code, lines = verdict([BAD, NOT_ASKED])

    assert (code, lines[0], len(lines)) == (1, VULNERABLE, 2)

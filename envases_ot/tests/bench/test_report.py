from envases_ot.tests.bench import report
from envases_ot.tests.bench.figures import AdminPage, Duel, EngineSpeed, Results, Round

RESULTS = Results(
    200_000,
    duels=(
        Duel("health", None, ours=(Round(4000.0, 3.0),), peer=(Round(2000.0, 40.0),)),
        Duel("OT, detalle", 4.0, ours=(Round(300.0, 9.0),), peer=(Round(100.0, 200.0),)),
    ),
    engine=(EngineSpeed("evaluate", median_us=21.26, p99_us=60.0),),
    admin=(AdminPage("primera página", server_ms=58.7, queries=9, times_first=1.0),),
)
TABLES = """\
### 200.000 OT

| Peticiones/s | anterior | p99 ms | este | p99 ms | veces (mín-máx) |     barra |
| ------------ | -------: | -----: | ---: | -----: | --------------: | --------: |
| health       |     2000 |     40 | 4000 |      3 |  2.0x (2.0-2.0) |           |
| OT, detalle  |      100 |    200 |  300 |      9 |  3.0x (3.0-3.0) | 4x **no** |

| Motor de la cascada | mediana µs | p99 µs |
| ------------------- | ---------: | -----: |
| evaluate            |       21.3 |   60.0 |

| Lista del administrador | servidor ms | consultas | veces la primera |
| ----------------------- | ----------: | --------: | ---------------: |
| primera página          |          59 |         9 |              1.0 |"""


def test_as_markdown_shows_medians_ratios_and_what_misses_its_bar():
    assert report.as_markdown(RESULTS) == TABLES


def test_write_replaces_the_last_results_and_nothing_else(tmp_path, monkeypatch):
    document = tmp_path / "rendimiento.md"
    document.write_text(f"antes\n\n{report.BEGIN}\n\nlas de ayer\n\n{report.END}\n\ndespués\n")
    monkeypatch.setattr(report, "DOCUMENT", document)

    report.write("las de hoy")
    report.write("las de hoy")

    assert document.read_text() == f"antes\n\n{report.BEGIN}\n\nlas de hoy\n\n{report.END}\n\ndespués\n"


def test_the_document_has_a_place_for_the_results():
    text = report.DOCUMENT.read_text()

    assert (text.count(report.BEGIN), text.count(report.END)) == (1, 1)

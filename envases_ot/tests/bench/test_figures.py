import pytest

from envases_ot.tests.bench.figures import (
    AdminPage,
    Duel,
    EngineSpeed,
    Results,
    Round,
    percentile,
)


def duel(*, bar: float | None, ours: list[float], peer: list[float], failed: int = 0) -> Duel:
    return Duel(
        "OT, detalle",
        bar,
        ours=tuple(Round(speed, p99_ms=1.0, failed=failed) for speed in ours),
        peer=tuple(Round(speed, p99_ms=1.0) for speed in peer),
    )


@pytest.mark.parametrize(
    ("share", "expected"), [(0.0, 1.0), (0.01, 1.0), (0.5, 50.0), (0.99, 99.0), (1.0, 100.0)]
)
def test_percentile_of_the_numbers_1_to_100_in_any_order_is_the_nearest_rank(share, expected):
    assert percentile([float(number) for number in range(100, 0, -1)], share) == expected


def test_ratios_are_of_the_two_rounds_that_ran_together():
    pairs = duel(bar=4.0, ours=[400.0, 900.0, 600.0], peer=[100.0, 300.0, 300.0])

    assert pairs.ratios == (2.0, 3.0, 4.0)


def test_ratio_with_a_peer_that_answered_nothing_is_no_division_by_zero():
    assert duel(bar=4.0, ours=[100.0], peer=[0.0]).ratios == (10_000.0, 10_000.0, 10_000.0)


@pytest.mark.parametrize(
    ("bar", "ours", "expected"),
    [
        (4.0, [400.0, 100.0, 900.0], []),
        (4.0, [399.0, 100.0, 900.0], ["OT, detalle: 4.0x, se piden 4x"]),
        (1.5, [140.0, 140.0, 140.0], ["OT, detalle: 1.4x, se piden 1.5x"]),
        (None, [1.0, 1.0, 1.0], []),
    ],
)
def test_a_duel_misses_its_bar_by_the_median_of_its_ratios(bar, ours, expected):
    assert duel(bar=bar, ours=ours, peer=[100.0, 100.0, 100.0]).misses == expected


def test_a_duel_with_failed_answers_is_no_success_however_quick():
    quick = duel(bar=4.0, ours=[900.0, 900.0], peer=[100.0, 100.0], failed=2)

    assert quick.misses == ["OT, detalle: 4 respuestas fallidas"]


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (EngineSpeed("evaluate", median_us=50.0, p99_us=900.0), []),
        (EngineSpeed("con su respuesta", median_us=51.0, p99_us=60.0, is_judged=False), []),
        (EngineSpeed("evaluate", median_us=51.0, p99_us=60.0), ["motor, evaluate: 51 µs, se piden 50"]),
        (AdminPage("última página", server_ms=90.0, queries=12, times_first=1.5, is_last=True), []),
        (AdminPage("búsqueda", server_ms=90.0, queries=12, times_first=1.6), []),
        (
            AdminPage("última página", server_ms=90.0, queries=13, times_first=1.6, is_last=True),
            [
                "administrador, última página: 13 consultas, se piden 12",
                "administrador, última página: 1.6x la primera página, se piden 1.5x",
            ],
        ),
    ],
)
def test_engine_and_admin_page_at_their_bar_pass_and_beyond_it_miss(part, expected):
    assert part.misses == expected


def test_results_tell_every_miss_in_the_order_of_their_tables():
    slow = duel(bar=4.0, ours=[100.0], peer=[100.0])
    engine = EngineSpeed("project", median_us=80.0, p99_us=90.0)
    page = AdminPage("búsqueda", server_ms=9.0, queries=20, times_first=1.0)

    assert Results(10, (slow,), (engine,), (page,)).misses == [
        "OT, detalle: 1.0x, se piden 4x",
        "motor, project: 80 µs, se piden 50",
        "administrador, búsqueda: 20 consultas, se piden 12",
    ]

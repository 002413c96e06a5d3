from envases_ot.tests.bench.figures import Round
from envases_ot.tests.bench.load import Request, parse_wrk

WRK_OUTPUT = """\
Running 2s test @ http://127.0.0.1:8150/health
  1 threads and 16 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     1.62ms    1.15ms  33.62ms   96.05%
    Req/Sec    10.30k     1.24k   12.02k    75.00%
  20500 requests in 2.00s, 5.34MB read
  Non-2xx or 3xx responses: 7
Requests/sec:  10248.23
Transfer/sec:      2.67MB
{"requests": 20500, "duration_us": 2000348, "p99_us": 4820, "failed": 7}
"""


def test_parse_wrk_reads_the_line_of_our_script():
    assert parse_wrk(WRK_OUTPUT) == Round(20500 * 1_000_000 / 2000348, p99_ms=4.82, failed=7)


def test_request_without_sign_in_and_body_sends_no_headers_of_its_own():
    request = Request("http://127.0.0.1:8150/api/v1/form-options/")

    assert (request.method, request.target, request.headers) == ("GET", "/api/v1/form-options/", {})


def test_request_with_sign_in_and_body_sends_both():
    url = "http://127.0.0.1:8150/api/v1/work-orders/?creador_id=4"
    request = Request(url, method="POST", authorization="Bearer abc", body="{}")

    assert (request.target, request.headers) == (
        "/api/v1/work-orders/?creador_id=4",
        {"Authorization": "Bearer abc", "Content-Type": "application/json"},
    )

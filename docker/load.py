"""Ask a server without a pause until a file appears, and count the answers that were not the expected ones.

Every request has a connection of its own, and none is repeated: what fails is counted.

usage: load.py URL STOP_FILE     exit code 1 when a request failed
"""

import http.client
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

CLIENTS = 4
LIMIT_SECONDS = 300
PAUSE_SECONDS = 0.02
HEADERS = {"Host": "ot.example.com", "X-Forwarded-Proto": "https", "Content-Type": "application/json"}
EXPECTED = {
    ("GET", "/health/ready"): 200,
    ("GET", "/admin/login/"): 200,
    ("GET", "/openapi.json"): 200,
    ("POST", "/api/v1/work-orders/"): 401,
}
"""What each request is answered when all is well; a POST is one that no proxy may send twice."""


def main() -> int:
    address, stop = urlsplit(sys.argv[1]).netloc, Path(sys.argv[2])
    with ThreadPoolExecutor(CLIENTS) as clients:
        counts = list(clients.map(lambda _: ask_until(stop, address=address), range(CLIENTS)))
    total: Counter[str] = sum(counts, Counter())
    failed = {outcome: count for outcome, count in total.items() if outcome != "bien"}
    sys.stdout.write(f"{total.total()} peticiones, {sum(failed.values())} fallidas {failed or ''}\n")
    return 1 if failed or not total else 0


def ask_until(stop: Path, *, address: str) -> Counter[str]:
    counts: Counter[str] = Counter()
    deadline = time.monotonic() + LIMIT_SECONDS
    while not stop.exists() and time.monotonic() < deadline:
        for (method, path), expected in EXPECTED.items():
            answer = ask(method, path, address=address)
            counts["bien" if answer == str(expected) else f"{method} {path}: {answer}"] += 1
            time.sleep(PAUSE_SECONDS)
    return counts


def ask(method: str, path: str, *, address: str) -> str:
    connection = http.client.HTTPConnection(address, timeout=20)
    try:
        connection.request(method, path, body=b"{}" if method == "POST" else None, headers=HEADERS)
        response = connection.getresponse()
        response.read()
    except (OSError, http.client.HTTPException) as error:
        return type(error).__name__
    finally:
        connection.close()
    return str(response.status)


if __name__ == "__main__":
    sys.exit(main())

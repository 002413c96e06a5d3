"""Exit code 0 when this container's server says that it is well. Needs neither curl nor Django.

usage: healthcheck.py [PATH]     /health when none is given
"""

import http.client
import os
import sys

TIMEOUT_SECONDS = 4


def main() -> int:
    path = sys.argv[1] if len(sys.argv) > 1 else "/health"
    names = [name.strip().lstrip(".") for name in os.environ.get("ALLOWED_HOSTS", "").split(",")]
    host = next((name for name in names if name and name != "*"), "localhost")
    connection = http.client.HTTPConnection(
        "127.0.0.1", int(os.environ.get("PORT", "8000")), timeout=TIMEOUT_SECONDS
    )
    try:
        connection.request("GET", path, headers={"Host": host})
        response = connection.getresponse()
    except OSError as error:
        sys.stdout.write(f"no responde: {error}\n")
        return 1
    sys.stdout.write(f"HTTP {response.status} {response.read(500).decode(errors='replace')}\n")
    return 0 if response.status == http.client.OK else 1


if __name__ == "__main__":
    sys.exit(main())

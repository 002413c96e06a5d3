"""Acts at the same time, each on its own connection."""

from collections.abc import Callable
from threading import Barrier, Thread

from django.db import connection

from envases_ot.errors import DomainError


def together(*acts: Callable[[], object]) -> list[str]:
    """Runs the acts at once, each on its own connection; the codes of those that were refused, sorted."""
    barrier, refused = Barrier(len(acts)), []

    def run(act: Callable[[], object]) -> None:
        try:
            barrier.wait(timeout=10)
            act()
        except DomainError as error:
            refused.append(error.code)
        finally:
            connection.close()

    threads = [Thread(target=run, args=(act,)) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
    return sorted(refused)

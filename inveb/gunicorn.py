"""How gunicorn serves, here and in the containers: gunicorn inveb.wsgi --config python:inveb.gunicorn

Its own access log stays off: `inveb.watch` writes that line. Several processes count together (`envases_ot.metrics`):
each has a slot, free again when it ends, and takes over the files of the slot.
"""

import gc
import os
import shutil
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Any

from prometheus_client.multiprocess import mark_process_dead

MEMORY = Path("/dev/shm")
"""Where heartbeats and counters go, when there is one: the root file system of a container is read-only."""

workers = int(os.environ.get("WEB_WORKERS", "2"))
threads = int(os.environ.get("WEB_THREADS", "4"))
worker_class = "inveb.patient_worker.PatientWorker"
keepalive = 5  # seconds that a client may say nothing, before its first byte too
worker_tmp_dir = str(MEMORY) if MEMORY.is_dir() else None
control_socket_disable = True
timeout = 60
graceful_timeout = 25
max_requests = 20_000  # whatever a library leaks ends with its process
max_requests_jitter = 2_000
limit_request_line = 8190
limit_request_fields = 60
limit_request_field_size = 8190


def on_starting(server: Any) -> None:
    """A folder of counters of this server alone; a restart counts from zero, as Prometheus expects."""
    folder = tempfile.mkdtemp(prefix="inveb-metrics-", dir=worker_tmp_dir)
    os.environ["PROMETHEUS_MULTIPROC_DIR"] = folder


def on_exit(server: Any) -> None:
    shutil.rmtree(os.environ["PROMETHEUS_MULTIPROC_DIR"], ignore_errors=True)


def pre_fork(server: Any, worker: Any) -> None:
    """The lowest slot that no living worker has; the new one reads it from its environment."""
    taken = {other.slot for other in server.WORKERS.values()}
    worker.slot = next(slot for slot in range(len(taken) + 1) if slot not in taken)
    os.environ["METRICS_SLOT"] = str(worker.slot)


def post_worker_init(worker: Any) -> None:
    """The application is loaded: hear what the other processes change.

    What is loaded stays; not to be looked through by each collection of garbage, which took 200 ms of some request.
    """
    gc.collect()
    gc.freeze()
    import_module("envases_ot.models.changes").LISTENER.start()


def child_exit(server: Any, worker: Any) -> None:
    """What was true of the worker is no more (its connections); what it counted stays."""
    mark_process_dead(worker.slot, os.environ["PROMETHEUS_MULTIPROC_DIR"])

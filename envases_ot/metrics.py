"""What is counted for Prometheus: where the counters live, and those of the cascade.

Several server processes share a folder (PROMETHEUS_MULTIPROC_DIR, set by `inveb.gunicorn`): each writes files of its
own there, any of them answers for all. A process takes the place of one that ended (METRICS_SLOT) and goes on with its
files, so that the folder does not grow with each restart.
"""

import os

from prometheus_client import CollectorRegistry, Histogram, values
from prometheus_client.multiprocess import MultiProcessCollector

FOLDER = os.environ.get("PROMETHEUS_MULTIPROC_DIR")
SLOT = os.environ.get("METRICS_SLOT") or str(os.getpid())
"""Read once: each process loads the application after its fork."""
if FOLDER:
    values.ValueClass = values.MultiProcessValue(lambda: SLOT)

REGISTRY = CollectorRegistry()
"""The collectors of this process."""

FAST = (0.00005, 0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1)
"""Seconds, for what takes microseconds."""

COMPILE_SECONDS = Histogram(
    "inveb_cascade_compile_seconds",
    "Compilar un juego de reglas: leerlo de la base y prepararlo",
    buckets=(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5),
    registry=REGISTRY,
)
ANSWER_SECONDS = Histogram(
    "inveb_cascade_answer_seconds",
    "Responder una pregunta de la cascada, con la consulta de la version de las reglas",
    labelnames=("question",),
    buckets=FAST,
    registry=REGISTRY,
)


def everything() -> CollectorRegistry:
    """The counters of all server processes, read now."""
    if not FOLDER:
        return REGISTRY
    registry = CollectorRegistry()
    MultiProcessCollector(registry, path=FOLDER)
    return registry

"""What `make bench ARGS=...` takes."""

import argparse
from collections.abc import Sequence

from envases_ot.tests.bench.servers import PEER_VARIANTS

QUICK = {"ots": [20_000], "rondas": 1, "segundos": 2}


def parsed(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="make bench ARGS=...",
        description=(
            "Compara esta API con el servicio anterior (FastAPI y SQLModel) en la misma máquina y base, y mide el "
            "motor de la cascada y la lista del administrador. Termina con 1 si algo no alcanza su barra. "
            "Las bases quedan para la próxima vez; el resto se detiene al terminar."
        ),
    )
    parser.add_argument(
        "--ots", type=int, nargs="+", default=[200_000, 1_000_000], help="OT de cada base (200000 1000000)"
    )
    parser.add_argument("--rondas", type=int, default=5, help="rondas alternadas (5)")
    parser.add_argument("--segundos", type=int, default=3, help="duración de cada carga (3)")
    parser.add_argument("--conexiones", type=int, default=16, help="conexiones simultáneas (16)")
    parser.add_argument(
        "--par",
        choices=tuple(PEER_VARIANTS),
        default="documentado",
        help="el servicio anterior como dicen sus documentos, o con el mejor controlador y un pool de 20",
    )
    parser.add_argument("--puerto", type=int, default=8150, help="el primero de dos puertos libres (8150)")
    parser.add_argument(
        "--solo",
        default="",
        help="solo los puntos cuyo nombre contiene este texto; Excel, los archivos de 100.000 filas",
    )
    parser.add_argument(
        "--rapido", action="store_true", help="20.000 OT y una ronda de 2 s, para ver que anda"
    )
    parser.add_argument(
        "--escribir", action="store_true", help="guarda las tablas en envases_ot/docs/rendimiento.md"
    )
    options = parser.parse_args(words)
    if options.rapido:
        vars(options).update(QUICK)
    return options

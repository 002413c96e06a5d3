"""A server's data folder: made whole or not at all, and looked at before a server is put on it."""

import locale
import shutil
from pathlib import Path

from inveb.local.binaries import Binaries
from inveb.local.errors import LocalError
from inveb.local.server_user import ServerUser

DATABASE = "app"  # and its owner
UNICODE_LOCALES = ("C.UTF-8", "UTF-8", "en_US.UTF-8")


def prepare_data_folder(data: Path, *, user: ServerUser, binaries: Binaries) -> None:
    """Leave in `data` a folder that `binaries` can serve.

    Raises:
        LocalError: the folder is half written, or of another PostgreSQL. Nothing in it is touched.
    """
    if not data.exists() or not any(data.iterdir()):
        make_data_folder(data, user=user, binaries=binaries)
    if not all((data / name).exists() for name in ("PG_VERSION", "global/pg_control")):
        raise LocalError(
            f"La carpeta de datos {data} está a medio escribir. Si no guarda datos que le importen, bórrela"
            f" (rm -r {data}) y repita; si los guarda, restaure su respaldo."
        )
    written_by = (data / "PG_VERSION").read_text().strip()
    if written_by != str(binaries.major):
        raise LocalError(
            f"La carpeta de datos {data} es de PostgreSQL {written_by} y aquí hay {binaries.major}:"
            " respáldela con la versión anterior y restáurela, o bórrela si no guarda datos que le importen."
        )


def make_data_folder(data: Path, *, user: ServerUser, binaries: Binaries) -> None:
    """Make the cluster and its one database beside `data`, then rename: a kill leaves no half of it."""
    unfinished = data.with_suffix(".new")
    shutil.rmtree(unfinished, ignore_errors=True)
    arguments = [
        "-U",
        DATABASE,
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--locale=C",
        f"--lc-ctype={unicode_locale()}",
        "--no-sync",
    ]
    done = user.run(binaries["initdb"], "-D", unfinished, *arguments)
    if done.returncode == 0:
        done = user.run(
            binaries["postgres"],
            "--single",
            "-D",
            unfinished,
            "template1",
            stdin=f"CREATE DATABASE {DATABASE}\n",
        )
    if done.returncode != 0:
        raise LocalError(
            f"No se pudo crear la base en {data}: {(done.stderr.strip().splitlines() or ['sin detalle'])[-1]}"
        )
    unfinished.rename(data)


def unicode_locale() -> str:
    """A locale of this machine that knows accented letters; trigram search cuts words at them without one."""
    for name in UNICODE_LOCALES:
        try:
            locale.setlocale(locale.LC_CTYPE, name)
        except locale.Error:
            continue
        return name
    return "C"

"""The browser of the browser tests: one that is here, or Debian's, installed when root asks."""

import os
import shutil
import subprocess

from inveb.local.errors import LocalError

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC_PATH = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
APT = ("apt-get", "-qq", "-y", "--no-install-recommends")


def find_chromium() -> str | None:
    """The path of a browser that runs: CHROMIUM, or a usual name. Ubuntu's stub of a snap does not."""
    candidates = [os.environ.get("CHROMIUM"), *map(shutil.which, NAMES), MAC_PATH]
    return next((path for path in candidates if path and runs(path)), None)


def runs(path: str) -> bool:
    try:
        return (
            subprocess.run([path, "--version"], capture_output=True, timeout=30, check=False).returncode == 0
        )
    except (OSError, subprocess.TimeoutExpired):
        return False


def ensure_chromium() -> str:
    """The path of a browser, installed from Debian's packages when there is none.

    Raises:
        LocalError: there is none, and this user or this machine cannot install it.
    """
    path = find_chromium()
    if path is None and os.geteuid() == 0 and shutil.which("apt-get"):
        print("Instalando Chromium ...", flush=True)
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for words in (["update"], ["install", "chromium"]):
            subprocess.run([*APT, *words], env=environment, stdout=subprocess.DEVNULL, check=False)
        path = find_chromium()
    if path is None:
        raise LocalError(
            "NO HAY CHROMIUM y aquí no se puede instalar: LAS PRUEBAS DE NAVEGADOR NO CORREN. Instálelo (en"
            " Debian, como root: apt-get install chromium), diga dónde está con CHROMIUM=/ruta, o acepte no"
            " correrlas con SKIP_BROWSER=1."
        )
    return path

"""Where a checkout keeps what is its own: `.local/`, the folder of its PostgreSQL and the socket."""

import hashlib
import os
import secrets
from pathlib import Path

from inveb.local.errors import LocalError

CHECKOUT = Path(__file__).resolve().parents[2]
LOCAL = CHECKOUT / ".local"


def local_dir() -> Path:
    """`.local/`, made when missing."""
    try:
        LOCAL.mkdir(exist_ok=True)
    except OSError as error:
        raise LocalError(f"No se puede crear {LOCAL}: {error.strerror}.") from error
    if not os.access(LOCAL, os.W_OK):
        raise LocalError(
            f"No se puede escribir en {LOCAL}: es de otro usuario. Use ese usuario u otra copia del código."
        )
    return LOCAL


def kept_secret(name: str) -> str:
    """A random value made once and kept in `.local/`, readable by its owner only."""
    path = local_dir() / name
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        value = path.read_text().strip()
        if value:
            return value
        path.unlink()  # a run killed between the two lines below
        return kept_secret(name)
    value = secrets.token_urlsafe(50)
    with os.fdopen(descriptor, "w") as file:
        file.write(value)
    return value


def checkout_tag() -> str:
    """Ten hex digits of this checkout alone: neither a copy nor a new clone in its place shares them."""
    return hashlib.sha256(f"{CHECKOUT}:{kept_secret('id')}".encode()).hexdigest()[:10]


def server_home() -> Path:
    """The folder above this checkout's database servers.

    Root's servers run as an unprivileged user, who may not reach the checkout: theirs stands in /var/tmp.
    """
    home = Path("/var/tmp") / f"inveb-{checkout_tag()}" if os.geteuid() == 0 else local_dir() / "postgres"
    home.mkdir(mode=0o755, exist_ok=True)
    if home.is_symlink() or home.stat().st_uid != os.geteuid():
        raise LocalError(f"La carpeta {home} no es de este usuario: bórrela y repita.")
    return home


def socket_dir(server: str) -> Path:
    """Where a server listens. Short, and not under TMPDIR: a socket's path holds 107 bytes, and stays."""
    return Path("/tmp") / f"inveb-{checkout_tag()}-{server}"

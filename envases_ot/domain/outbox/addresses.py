"""Which addresses outside may be spoken to: https, and no machine of the plant's own network."""

import ipaddress
import socket
from dataclasses import dataclass
from typing import Final
from urllib.parse import SplitResult, urlsplit

from django.conf import settings

from envases_ot.errors import NotSentError

PORTS: Final = {"https": 443, "http": 80}


@dataclass(frozen=True, slots=True)
class Address:
    """A number, not a name."""

    number: str
    port: int

    def connect(self, timeout: float) -> socket.socket:
        return socket.create_connection((self.number, self.port), timeout=timeout)


def check_url(url: str) -> None:
    """
    Raises:
        NotSentError: NOT_HTTPS, WITH_PASSWORD, PRIVATE_ADDRESS, NO_ADDRESS.
    """
    resolve(urlsplit(url))


def resolve(url: SplitResult) -> Address:
    """Where to connect to. Every number of the name is looked at: one inside makes it a name of inside.

    Raises:
        NotSentError: NOT_HTTPS, WITH_PASSWORD, PRIVATE_ADDRESS, NO_ADDRESS.
    """
    if url.scheme != "https" and not (url.scheme == "http" and settings.WEBHOOKS_INSIDE):
        raise NotSentError("La dirección debe comenzar con https://", code="NOT_HTTPS")
    if url.username or url.password:
        raise NotSentError("La dirección no lleva usuario ni clave.", code="WITH_PASSWORD")
    try:
        port = url.port or PORTS[url.scheme]
        found = socket.getaddrinfo(url.hostname, port, type=socket.SOCK_STREAM)
    except (OSError, ValueError) as error:
        raise NotSentError(f"No se encuentra el sistema {url.hostname}.", code="NO_ADDRESS") from error
    numbers = [str(place[0]) for *_, place in found]
    if not settings.WEBHOOKS_INSIDE and not all(map(_is_outside, numbers)):
        raise NotSentError("La dirección es de una red privada.", code="PRIVATE_ADDRESS")
    return Address(numbers[0], port)


def _is_outside(number: str) -> bool:
    address = ipaddress.ip_address(number)
    inner = getattr(address, "ipv4_mapped", None) or address
    return inner.is_global and not inner.is_multicast

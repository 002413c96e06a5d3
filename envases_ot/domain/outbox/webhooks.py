"""Events to other systems: a signed POST to an address that was checked, over a connection to that very address.

The header `X-Inveb-Signature` is `t=<seconds>,v1=<hex>`: HMAC-SHA256, with the endpoint's secret, of the seconds, a dot
and the body. Who receives it refuses what is old, and what is signed otherwise.
"""

import hashlib
import hmac
import http.client
import json
import secrets
import ssl
import time
from typing import Final, cast
from urllib.parse import SplitResult, urlsplit

from cryptography.fernet import InvalidToken

from envases_ot.domain.kept_secrets import keys_for
from envases_ot.domain.outbox.addresses import Address, resolve
from envases_ot.errors import NotSentError
from envases_ot.models import OutboxMessage, WebhookEndpoint

PURPOSE: Final = "envases_ot.webhooks"
TIMEOUT_S: Final = 10.0
ACCEPTED: Final = range(200, 300)


def new_secret(endpoint: WebhookEndpoint) -> str:
    """Give the endpoint a secret, encrypted in its row, and tell it this once."""
    secret = secrets.token_urlsafe(32)
    endpoint.secret = keys_for(PURPOSE).encrypt(secret.encode()).decode()
    return secret


def send_event(message: OutboxMessage) -> tuple[OutboxMessage.Status, str]:
    """Tell one system of one event: how it ended, and why where it was not needed.

    Raises:
        NotSentError: NOT_SENT, it was not accepted or its address may not be spoken to.
    """
    endpoint = cast(WebhookEndpoint, message.endpoint)
    if not endpoint.active:
        return OutboxMessage.Status.SKIPPED, "El webhook está inactivo."
    body = json.dumps({"id": str(message.event_id), "event": message.event, "data": message.payload}).encode()
    headers = {
        "Content-Type": "application/json",
        "User-Agent": "INVEB-Envases-OT",
        "X-Inveb-Event": message.event,
        "X-Inveb-Delivery": str(message.event_id),
        "X-Inveb-Signature": signature(_secret_of(endpoint), body, at=int(time.time())),
    }
    status = _post(urlsplit(endpoint.url), body, headers)
    if status not in ACCEPTED:
        raise NotSentError(f"El sistema respondió {status}.", code="NOT_SENT")
    return OutboxMessage.Status.SENT, ""


def signature(secret: bytes, body: bytes, *, at: int) -> str:
    """
    >>> signature(b"s", b"{}", at=1)[:20]
    't=1,v1=e3d02e4c32c5b'
    """
    digest = hmac.new(secret, f"{at}.".encode() + body, hashlib.sha256).hexdigest()
    return f"t={at},v1={digest}"


def _secret_of(endpoint: WebhookEndpoint) -> bytes:
    try:
        return keys_for(PURPOSE).decrypt(endpoint.secret.encode())
    except InvalidToken as error:
        message = "El secreto se guardó con otra SECRET_KEY: pida uno nuevo."
        raise NotSentError(message, code="NOT_SENT") from error


def _post(url: SplitResult, body: bytes, headers: dict[str, str]) -> int:
    """The status that was answered; redirections are not followed."""
    connection = _connection(url, resolve(url))
    path = (url.path or "/") + (f"?{url.query}" if url.query else "")
    try:
        connection.request("POST", path, body=body, headers=headers)
        return connection.getresponse().status
    except TimeoutError as error:
        raise NotSentError(f"El sistema no respondió en {TIMEOUT_S:.0f} s.", code="NOT_SENT") from error
    except ssl.SSLCertVerificationError as error:
        raise NotSentError("El certificado del sistema no es válido.", code="NOT_SENT") from error
    except (OSError, http.client.HTTPException) as error:
        raise NotSentError(f"No se pudo hablar con el sistema: {error}", code="NOT_SENT") from error
    finally:
        connection.close()


def _connection(url: SplitResult, address: Address) -> http.client.HTTPConnection:
    """To the address that was checked: a name that is asked again may answer otherwise."""
    host = url.hostname or ""
    kind = PinnedHTTPS if url.scheme == "https" else PinnedHTTP
    return kind(host, address)


class PinnedHTTP(http.client.HTTPConnection):
    def __init__(self, host: str, address: Address) -> None:
        super().__init__(host, address.port, timeout=TIMEOUT_S)
        self.address = address

    def connect(self) -> None:
        self.sock = self.address.connect(TIMEOUT_S)


class PinnedHTTPS(PinnedHTTP):
    default_port = http.client.HTTPS_PORT

    def connect(self) -> None:
        super().connect()
        self.sock = ssl.create_default_context().wrap_socket(self.sock, server_hostname=self.host)

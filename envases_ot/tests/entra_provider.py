"""A small OpenID Connect provider on this machine, as Microsoft Entra answers: RS256, code flow, PKCE, one tenant."""

import base64
import hashlib
import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

from inveb.entra import Entra

TENANT = "6f1ed002-ab5c-4f3e-9b1e-0d3a2c4b5d6e"
CLIENT_ID, CLIENT_SECRET = "envases-ot", "un-secreto-de-prueba"

type Claims = dict[str, Any]


def new_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@dataclass
class Provider:
    """The provider as tests see it.

    Attributes:
        account: claims of who signs in there, beside those that every token has.
        distort: changes the claims before they are signed, to see the product refuse them.
        encode: signs them; tests sign in other ways.
        asked: the query of each request to sign in, in order.
        codes: given out and not yet redeemed, with what they were asked with.
    """

    origin: str = ""
    account: Claims = field(default_factory=dict)
    distort: Callable[[Claims], Claims] = lambda claims: claims
    encode: Callable[[Claims], str] | None = None
    asked: list[dict[str, str]] = field(default_factory=list)
    codes: dict[str, dict[str, str]] = field(default_factory=dict)
    key: rsa.RSAPrivateKey = field(default_factory=new_key)

    @property
    def registered(self) -> Entra:
        return Entra(TENANT, CLIENT_ID, CLIENT_SECRET, self.origin)

    def configuration(self) -> dict[str, Any]:
        base = f"{self.origin}/{TENANT}"
        return {
            "issuer": f"{base}/v2.0",
            "authorization_endpoint": f"{base}/oauth2/v2.0/authorize",
            "token_endpoint": f"{base}/oauth2/v2.0/token",
            "jwks_uri": f"{base}/discovery/v2.0/keys",
            "token_endpoint_auth_methods_supported": ["client_secret_post"],
        }

    def keys(self) -> dict[str, Any]:
        public = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key()))
        return {"keys": [{**public, "kid": "clave-1", "use": "sig"}]}

    def authorize(self, asked: dict[str, str]) -> str:
        """The address that the browser is sent back to, as for somebody signed in there."""
        self.asked.append(asked)
        code = f"codigo-{len(self.asked)}"
        self.codes[code] = asked
        return f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}"

    def token(self, sent: dict[str, str]) -> tuple[int, dict[str, Any]]:
        """Redeems a code once, for who asked for it and knows secret and verifier."""
        asked = self.codes.pop(sent.get("code", ""), None)
        digest = hashlib.sha256(sent.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if (
            asked is None
            or (sent.get("client_id"), sent.get("client_secret")) != (CLIENT_ID, CLIENT_SECRET)
            or sent.get("redirect_uri") != asked["redirect_uri"]
            or challenge != asked["code_challenge"]
        ):
            return 400, {"error": "invalid_grant"}
        claims = self.distort(self.claims(nonce=asked["nonce"]))
        id_token = self.encode(claims) if self.encode else self.sign(claims)
        return 200, {"access_token": "de-acceso", "token_type": "Bearer", "id_token": id_token}

    def claims(self, *, nonce: str) -> Claims:
        now = int(time.time())
        times = {"iat": now, "nbf": now, "exp": now + 3600}
        names = {"aud": CLIENT_ID, "iss": f"{self.origin}/{TENANT}/v2.0", "tid": TENANT, "sub": "sujeto-1"}
        return {**times, **names, "nonce": nonce, "ver": "2.0", **self.account}

    def sign(self, claims: Claims, *, key: Any = None, algorithm: str = "RS256", kid: str = "clave-1") -> str:
        return jwt.encode(claims, key or self.key, algorithm=algorithm, headers={"kid": kid})


@contextmanager
def running() -> Iterator[Provider]:
    provider = Provider()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(provider))
    provider.origin = f"http://127.0.0.1:{server.server_address[1]}"
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _handler(provider: Provider) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            address = urlsplit(self.path)
            if address.path.endswith("/authorize"):
                self.send_response(302)
                self.send_header("Location", provider.authorize(_flat(address.query)))
                self.end_headers()
            elif address.path.endswith("/keys"):
                self._answer(200, provider.keys())
            elif address.path.endswith("/openid-configuration"):
                self._answer(200, provider.configuration())
            else:
                self._answer(404, {})

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            self._answer(*provider.token(_flat(body)))

        def _answer(self, status: int, body: dict[str, Any]) -> None:
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.end_headers()
            self.wfile.write(json.dumps(body).encode())

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing: the tests' output is for their own words."""

    return Handler


def _flat(query: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(query).items()}

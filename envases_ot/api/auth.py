"""Sign-in of programs: a token that expires, its owner, and its end."""

from datetime import timedelta
from http import HTTPStatus
from typing import Any

from axes.handlers.proxy import AxesProxyHandler
from django.conf import settings
from django.contrib.auth import authenticate
from django.contrib.auth.models import update_last_login
from django.contrib.auth.signals import user_logged_out
from drf_spectacular.utils import OpenApiExample, OpenApiResponse, extend_schema
from knox.models import AuthToken
from rest_framework import serializers
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle

from envases_ot.api.authentication import Bearer
from envases_ot.api.errors import Refused
from envases_ot.api.permissions import PUBLIC, SIGNED_IN, caller
from envases_ot.api.schema import refusals
from envases_ot.api.serializers import Strict, given
from envases_ot.api.views import PolicyView
from envases_ot.choices import Rol
from envases_ot.domain.second_factor import check_code, has_second_factor
from envases_ot.errors import NotAllowedError
from envases_ot.models import User


class LoginRequest(Strict):
    username = serializers.CharField(help_text="Usuario, RUT o correo.", max_length=254)
    password = serializers.CharField(trim_whitespace=False, max_length=1024)
    code = serializers.CharField(
        help_text="De la aplicación o de recuperación; lo necesita quien tiene un segundo factor activo.",
        required=False,
        max_length=20,
    )


class UserAnswer(serializers.ModelSerializer[User]):
    rol_label = serializers.SerializerMethodField()
    area = serializers.SerializerMethodField()

    class Meta:
        model = User
        fields = ("id", "username", "nombre", "apellido", "email", "rol", "rol_label", "area", "is_superuser")
        read_only_fields = fields

    def get_rol_label(self, user: User) -> str:
        return Rol(user.rol).label

    def get_area(self, user: User) -> int | None:
        return user.area


class LoginAnswer(serializers.Serializer[Any]):
    token = serializers.CharField()
    expires_at = serializers.DateTimeField()
    user = UserAnswer()


class LoginView(PolicyView):
    """Answers a token; several may live at once, each until its own hour.

    Who has a second factor on sends its code with the password: 401 codigo_requerido, codigo_invalido otherwise.
    """

    policy = {"POST": PUBLIC}
    authentication_classes = ()
    throttle_classes = (ScopedRateThrottle,)
    throttle_scope = "login"

    def get_authenticate_header(self, request: Request) -> str:
        """A refusal here is a 401, though this view reads no token."""
        return "Bearer"

    @extend_schema(
        operation_id="auth_login",
        summary="Iniciar sesión",
        request=LoginRequest,
        responses={200: LoginAnswer, **refusals(400, 401, 429)},
        auth=[],
        examples=[
            OpenApiExample(
                "vendedor", value={"username": "vendedor", "password": "clave"}, request_only=True
            ),
            OpenApiExample(
                "con segundo factor",
                value={"username": "vendedor", "password": "clave", "code": "123456"},
                request_only=True,
            ),
            OpenApiExample(
                "token",
                value={
                    "token": "3f1c…",
                    "expires_at": "2026-03-02T21:00:00-03:00",
                    "user": {
                        "id": 4,
                        "username": "vendedor",
                        "nombre": "Valeria",
                        "apellido": "Montecinos Díaz",
                        "email": "vendedor@demo.example",
                        "rol": "vendedor",
                        "rol_label": "Vendedor",
                        "area": 1,
                        "is_superuser": False,
                    },
                },
                response_only=True,
                status_codes=["200"],
            ),
        ],
    )
    def post(self, request: Request) -> Response:
        data = given(LoginRequest, request)
        user = _authenticated(request, username=data["username"], password=data["password"])
        _check_second_factor(request, user, code=data.get("code"))
        minutes = timedelta(minutes=settings.TOKEN_MINUTES)
        update_last_login(User, user)
        stored, token = AuthToken.objects.create(user=user, expiry=minutes)
        answer = {"token": token, "expires_at": stored.expiry, "user": user}
        return Response(LoginAnswer(answer).data, headers={"Cache-Control": "no-store"})


def _authenticated(request: Request, *, username: str, password: str) -> User:
    """Who signs in; failures are counted by axes, which locks the door for a while.

    Raises:
        Refused: 429 cuenta_bloqueada.
        AuthenticationFailed: credenciales_invalidas.
    """
    plain = request._request
    user = authenticate(request=plain, username=username, password=password)
    if isinstance(user, User):
        return user
    if AxesProxyHandler.is_locked(plain, {"username": username}):
        # Its middleware would replace this answer by a page.
        plain.axes_locked_out = False  # type: ignore[attr-defined] # its own mark on the request
        message = "Demasiados intentos fallidos: espere una hora o pida al administrador que lo desbloquee."
        raise Refused(message, code="cuenta_bloqueada", status=HTTPStatus.TOO_MANY_REQUESTS)
    message = "No reconocemos ese usuario y contraseña. Revise mayúsculas y el dígito del RUT."
    raise AuthenticationFailed(message, code="credenciales_invalidas")


def _check_second_factor(request: Request, user: User, *, code: str | None) -> None:
    """Let pass who has none, or whose code counts; a wrong one is a failed sign-in to axes too.

    Raises:
        AuthenticationFailed: codigo_requerido, codigo_invalido, codigo_ilegible.
        Refused: 429 codigo_bloqueado.
    """
    if not has_second_factor(user):
        return
    if code is None:
        message = "Esta cuenta tiene un segundo factor: envíe también «code», el código de su aplicación."
        raise AuthenticationFailed(message, code="codigo_requerido")
    try:
        check_code(user, code)
    except NotAllowedError as refused:
        plain = request._request
        AxesProxyHandler.user_login_failed(__name__, {"username": user.get_username()}, plain)
        # Its middleware would replace this answer by a page.
        plain.axes_locked_out = False  # type: ignore[attr-defined] # its own mark on the request
        if refused.code == "codigo_bloqueado":
            raise Refused(
                refused.message, code=refused.code, status=HTTPStatus.TOO_MANY_REQUESTS
            ) from refused
        raise AuthenticationFailed(refused.message, code=refused.code) from refused


class MeView(PolicyView):
    policy = {"GET": SIGNED_IN}

    @extend_schema(operation_id="auth_me", summary="Quién soy", responses={200: UserAnswer, **refusals(401)})
    def get(self, request: Request) -> Response:
        return Response(UserAnswer(caller(request)).data)


class LogoutView(PolicyView):
    """Ends the token that it is called with."""

    policy = {"POST": SIGNED_IN}

    @extend_schema(
        operation_id="auth_logout",
        summary="Cerrar sesión",
        request=None,
        responses={204: OpenApiResponse(description="El token ya no sirve."), **refusals(401)},
    )
    def post(self, request: Request) -> Response:
        if isinstance(request.auth, Bearer):
            request.auth.token.delete()
            user_logged_out.send(sender=User, request=request._request, user=request.user)
        return Response(status=HTTPStatus.NO_CONTENT)

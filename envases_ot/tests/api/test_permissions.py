import pytest
from django.core.exceptions import ImproperlyConfigured
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.test import APIRequestFactory

from envases_ot.api.permissions import SIGNED_IN, PolicyPermission
from envases_ot.api.views import PolicyView
from envases_ot.tests.factories import SuperuserFactory

pytestmark = pytest.mark.django_db


class Undeclared(PolicyView):
    def get(self, request: Request) -> Response:
        return Response()


class HalfDeclared(Undeclared):
    policy = {"POST": SIGNED_IN}


class Unknown(Undeclared):
    policy = {"GET": "nada"}


def asked(view: type[PolicyView], method: str = "GET") -> bool:
    request = Request(APIRequestFactory().generic(method, "/"))
    request.user = SuperuserFactory.create()
    return PolicyPermission().has_permission(request, view())


@pytest.mark.parametrize("view", [Undeclared, HalfDeclared])
def test_view_that_does_not_say_who_may_is_refused_even_to_a_superuser(view: type[PolicyView]) -> None:
    with pytest.raises(ImproperlyConfigured, match=f"^{view.__name__} does not declare"):
        asked(view)


def test_action_that_the_policy_does_not_know_is_a_bug() -> None:
    with pytest.raises(KeyError, match="nada"):
        asked(Unknown)


def test_head_is_asked_as_get() -> None:
    with pytest.raises(KeyError, match="nada"):
        asked(Unknown, "HEAD")


def test_options_wants_a_sign_in_only() -> None:
    assert asked(HalfDeclared, "OPTIONS")

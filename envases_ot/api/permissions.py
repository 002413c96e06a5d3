"""The policy, asked at every view: each names the action that opens each of its methods."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, cast

from django.core.exceptions import ImproperlyConfigured
from rest_framework.permissions import BasePermission
from rest_framework.request import Request

from envases_ot.domain.permissions import can, require
from envases_ot.models import User

if TYPE_CHECKING:
    from rest_framework.views import APIView

PUBLIC: Final = "public"
"""Open to everybody: health, schema, sign-in."""
SIGNED_IN: Final = "signed_in"
"""Open to whoever signed in: what the form needs to be filled."""

type Policy = Mapping[str, str | tuple[str, ...]]
"""Method -> action of the policy table, several of which one is enough, PUBLIC or SIGNED_IN."""


class PolicyPermission(BasePermission):
    def has_permission(self, request: Request, view: "APIView") -> bool:
        """Whether the caller may.

        Raises:
            ImproperlyConfigured: the view does not say who may use this method.
            NotAllowedError: NOT_ALLOWED, with who may.
        """
        action = action_of(view, request.method or "")
        if action == PUBLIC:
            return True
        if not request.user.is_authenticated:
            return False
        if action == SIGNED_IN:
            return True
        actions = (action,) if isinstance(action, str) else action
        if not any(can(request.user, name) for name in actions):
            require(request.user, actions[0])
        return True


def action_of(view: "APIView", method: str) -> str | tuple[str, ...]:
    """What the policy is asked for a method of a view; HEAD is GET, OPTIONS and unknown methods need sign-in only."""
    policy: Policy | None = getattr(view, "policy", None)
    if policy is None:
        raise ImproperlyConfigured(f"{type(view).__name__} does not declare its policy.")
    asked = "GET" if method == "HEAD" else method
    if asked in policy:
        return policy[asked]
    if asked.lower() in view.http_method_names and hasattr(view, asked.lower()) and asked != "OPTIONS":
        raise ImproperlyConfigured(f"{type(view).__name__} does not declare who may {asked}.")
    return PUBLIC if PUBLIC in policy.values() else SIGNED_IN


def caller(request: Request) -> User:
    """Who asks, in a view whose policy is not PUBLIC: it let them in, so they signed in."""
    return cast(User, request.user)

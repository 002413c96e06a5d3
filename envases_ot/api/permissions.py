"""The policy, asked at every view."""

from rest_framework.permissions import IsAuthenticated


class PolicyPermission(IsAuthenticated):
    pass

"""What every view of ours is."""

from typing import ClassVar

from rest_framework.views import APIView

from envases_ot.api.permissions import Policy


class PolicyView(APIView):
    """A view that declares who may use it; one that does not is refused."""

    policy: ClassVar[Policy]

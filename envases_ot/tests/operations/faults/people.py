"""What the drills' database holds beside its schema; made in a process that has only that database."""

import json
import sys

from knox.models import AuthToken

from envases_ot.tests.factories import SuperuserFactory, WorkOrderFactory
from envases_ot.tests.plant import load_plant


def make() -> None:
    """The plant's rules, one OT and somebody who may write, told as `{"token": …, "ot": …}`."""
    load_plant()
    user = SuperuserFactory.create()
    ot = WorkOrderFactory.create(creador=user)
    _, token = AuthToken.objects.create(user=user)
    sys.stdout.write(json.dumps({"token": token, "ot": ot.pk}))

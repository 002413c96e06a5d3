"""Who has a second factor on. The rows are allauth's; what we add is the history of who turned it on and off."""

import pghistory
from allauth.mfa.models import Authenticator


@pghistory.track(
    pghistory.InsertEvent(),
    pghistory.DeleteEvent(),
    fields=["user", "type", "created_at"],
    obj_field=pghistory.ObjForeignKey(related_name="events"),
    model_name="SecondFactorEvent",
)
class SecondFactor(Authenticator):
    """A row of allauth's: the key of an app (TOTP), or a person's recovery codes.

    `data` holds secrets, encrypted (`domain.second_factor_secrets`), and is never written into history.
    """

    class Meta:
        proxy = True
        verbose_name = "segundo factor"
        verbose_name_plural = "segundos factores"

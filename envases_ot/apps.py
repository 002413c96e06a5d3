"""The one app of ours, which loads the system checks, and the admin with our site."""

from importlib import import_module

from allauth.account.apps import AccountConfig
from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig


class EnvasesOtConfig(AppConfig):
    name = "envases_ot"
    label = "envases_ot"
    verbose_name = "Envases OT"

    def ready(self) -> None:
        import_module("envases_ot.checks")
        import_module("envases_ot.checks_workflow")


class EnvasesAdminConfig(AdminConfig):
    default_site = "envases_ot.admin.site.EnvasesAdminSite"
    pages = (
        "catalogs",
        "clients",
        "users",
        "cascade",
        "calculations",
        "transitions",
        "outbox",
        "work_orders",
    )

    def ready(self) -> None:
        """Register our pages once the site stands; while it is being imported they would go to one that is lost."""
        super().ready()
        for page in self.pages:
            import_module(f"envases_ot.admin.{page}")


class AllauthAccountConfig(AccountConfig):
    """The app that allauth's others stand on, used for none of its pages.

    Its own wants a middleware around every request; the two views that need it wear it themselves (`admin/entra.py`).
    """

    def ready(self) -> None:
        import_module("allauth.account.checks")

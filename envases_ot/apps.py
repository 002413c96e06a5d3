"""The one app of ours, which loads the system checks, and the admin with our site."""

from importlib import import_module

from django.apps import AppConfig
from django.contrib.admin.apps import AdminConfig


class EnvasesOtConfig(AppConfig):
    name = "envases_ot"
    label = "envases_ot"
    verbose_name = "Envases OT"

    def ready(self) -> None:
        import_module("envases_ot.checks")


class EnvasesAdminConfig(AdminConfig):
    default_site = "envases_ot.admin.site.EnvasesAdminSite"

"""The one AppConfig; loads the system checks."""

from importlib import import_module

from django.apps import AppConfig


class EnvasesOtConfig(AppConfig):
    name = "envases_ot"
    label = "envases_ot"
    verbose_name = "Envases OT"

    def ready(self) -> None:
        import_module("envases_ot.checks")

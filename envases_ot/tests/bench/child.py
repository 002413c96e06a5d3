"""Runs one measurement in a process of its own, with Django set up for the database of DATABASE_URL.

usage: python -m envases_ot.tests.bench.child engine_speed|admin_list   (prints JSON)
"""

import importlib
import json
import os
import sys

import django


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "inveb.settings")
    django.setup()
    measurement = importlib.import_module(f"envases_ot.tests.bench.{sys.argv[1]}")
    json.dump(measurement.measured(), sys.stdout)


if __name__ == "__main__":
    main()

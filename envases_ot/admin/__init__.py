"""The admin's pages; importing this package registers them."""

from importlib import import_module

for page in ("catalogs", "clients", "users", "cascade", "work_orders"):
    import_module(f"{__name__}.{page}")

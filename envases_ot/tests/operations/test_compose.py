"""docker-compose.yml keeps the names of the service it replaces, and holds no secret."""

import re

import yaml
from django.conf import settings

TEXT = (settings.BASE_DIR / "docker-compose.yml").read_text()
COMPOSE = yaml.safe_load(TEXT)
API, DB = COMPOSE["services"]["api"], COMPOSE["services"]["db"]


def test_names_images_and_ports_are_those_of_the_contract():
    assert (API["container_name"], DB["container_name"]) == ("inveb-envases-ot-api", "inveb-envases-ot-db")
    assert DB["image"] == "postgres:15-alpine"
    assert API["ports"] == ["${API_BIND:-0.0.0.0}:${API_PORT:-8000}:8000"]
    assert COMPOSE["networks"] == {"inveb-network": {"driver": "bridge"}}
    assert DB["volumes"] == ["postgres_data:/var/lib/postgresql/data"]
    assert API["depends_on"] == {"db": {"condition": "service_healthy"}}
    assert {API["restart"], DB["restart"]} == {"unless-stopped"}


def test_the_database_is_published_on_loopback_unless_asked():
    assert DB["ports"] == ["${DB_BIND:-127.0.0.1}:${DB_PORT:-5432}:5432"]


def test_secrets_come_from_the_environment_alone():
    secrets = re.findall(r"\$\{(POSTGRES_PASSWORD|SECRET_KEY)(:?[^}]*)\}", TEXT)

    assert {name for name, _ in secrets} == {"POSTGRES_PASSWORD", "SECRET_KEY"}
    assert [default for _, default in secrets if not default.startswith(":?")] == []


def test_the_profile_of_tools_is_not_started_with_the_rest():
    profiles = {name: service.get("profiles") for name, service in COMPOSE["services"].items()}

    assert profiles == {"api": None, "excel": None, "avisos": None, "db": None, "psql": ["tools"]}


def test_down_with_volumes_leaves_the_backups():
    assert COMPOSE["volumes"]["backups"] == {"name": "${BACKUP_VOLUME:-inveb-respaldos}", "external": True}

"""The manifests: valid against Kubernetes' own schemas, offline, and closed where they must be."""

from pathlib import Path
from typing import Any

import kubernetes_validate
import pytest
import yaml
from django.conf import settings

MANIFESTS = settings.BASE_DIR / "docker" / "k8s"
FILES = sorted(path for path in MANIFESTS.glob("*.yaml") if path.name != "kustomization.yaml")
RESOURCES = [resource for path in FILES for resource in yaml.safe_load_all(path.read_text())]


def named(kind: str) -> dict[str, Any]:
    return {one["metadata"]["name"]: one for one in RESOURCES if one["kind"] == kind}


def pod_specs() -> list[dict[str, Any]]:
    cron_jobs = [one["spec"]["jobTemplate"] for one in named("CronJob").values()]
    owners = [*named("Deployment").values(), *named("Job").values(), *cron_jobs]
    return [owner["spec"]["template"]["spec"] for owner in owners]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_each_manifest_is_valid(path: Path):
    for resource in yaml.safe_load_all(path.read_text()):
        kubernetes_validate.validate(resource, kubernetes_validate.latest_version(), strict=True)


def test_kustomization_names_every_manifest_but_the_secret_s_template():
    listed = yaml.safe_load((MANIFESTS / "kustomization.yaml").read_text())["resources"]

    assert sorted(listed) == [path.name for path in FILES if path.name != "secret.example.yaml"]


def test_every_pod_is_closed():
    for pod in pod_specs():
        assert pod["securityContext"]["runAsNonRoot"] is True
        assert pod["automountServiceAccountToken"] is False
        for container in pod["containers"]:
            assert container["securityContext"] == {
                "allowPrivilegeEscalation": False,
                "readOnlyRootFilesystem": True,
                "capabilities": {"drop": ["ALL"]},
            }
            assert set(container["resources"]) == {"requests", "limits"}


def test_every_pod_takes_settings_and_volumes_that_there_are():
    for pod in pod_specs():
        sources = pod["containers"][0]["envFrom"]
        assert {source["configMapRef"]["name"] for source in sources if "configMapRef" in source} <= set(
            named("ConfigMap")
        )
        assert {source["secretRef"]["name"] for source in sources if "secretRef" in source} <= set(
            named("Secret")
        )
        claims = {
            one["persistentVolumeClaim"]["claimName"]
            for one in pod["volumes"]
            if "persistentVolumeClaim" in one
        }
        assert claims <= set(named("PersistentVolumeClaim"))


def test_a_disruption_leaves_replicas_and_the_autoscaler_keeps_three():
    replicas = named("Deployment")["api"]["spec"]["replicas"]

    assert replicas == 3
    assert named("PodDisruptionBudget")["api"]["spec"]["minAvailable"] < replicas
    assert named("HorizontalPodAutoscaler")["api"]["spec"]["minReplicas"] == replicas


def test_the_nightly_backup_is_proven_before_old_ones_go():
    (container,) = named("CronJob")["backup"]["spec"]["jobTemplate"]["spec"]["template"]["spec"]["containers"]

    assert container["args"][:2] == ["sh", "-ec"]
    assert container["args"][2].split() == [
        *("python", "manage.py", "respaldar"),
        *("python", "manage.py", "probar_respaldo"),
        *("python", "manage.py", "podar_respaldos"),
    ]


def test_the_secret_s_template_is_refused_in_production():
    values = named("Secret")["inveb-envases-ot"]["stringData"]

    assert values["SECRET_KEY"] == "cambiar"
    assert ":cambiar@" in values["DATABASE_URL"]

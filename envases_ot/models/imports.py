"""Excel files that were handed in: checked first, loaded when their person confirms."""

from pathlib import PurePath
from uuid import uuid4

from django.db import models

from envases_ot.models.exports import ExcelRun

KEPT_PROBLEMS = 500
"""Problems that are kept of a file; the rest is counted."""


def import_path(run: "ImportRun", filename: str) -> str:
    """Where a file waits for its turn: outside any public path, under a name of ours."""
    return f"excel/{uuid4().hex}{PurePath(filename).suffix.lower()}"


class ImportRun(ExcelRun):
    """One file on its way in. It is checked, and nothing written; confirmed, it is loaded whole or not at all.

    Attributes:
        kind: what its rows are, a key of `importer.kinds.KINDS`.
        sha256: of the file, hexadecimal.
        confirmed: its person saw the check and asked for the load.
        loaded: its rows are in the database.
        problems: the first ones, in the order of the file: {"cell", "code", "message"}.
    """

    kind = models.CharField("qué se importa", max_length=60)
    file = models.FileField("archivo", upload_to=import_path, max_length=255)
    filename = models.CharField("nombre del archivo", max_length=255)
    sha256 = models.CharField("huella SHA-256", max_length=64)
    confirmed = models.BooleanField("confirmada", default=False)
    loaded = models.BooleanField("cargada", default=False)
    created_rows = models.PositiveIntegerField("filas nuevas", default=0)
    updated_rows = models.PositiveIntegerField("filas cambiadas", default=0)
    problem_count = models.PositiveIntegerField("problemas", default=0)
    problems = models.JSONField("primeros problemas", default=list)

    class Meta:
        verbose_name = "importación"
        verbose_name_plural = "importaciones"
        ordering = ("-id",)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(status__in=ExcelRun.Status.values), name="importrun_status_conocido"
            ),
            models.CheckConstraint(
                condition=~models.Q(loaded=True, problem_count__gt=0), name="importrun_cargada_sin_problemas"
            ),
        )
        indexes = (
            models.Index("user", models.F("id").desc(), name="importrun_user_idx"),
            models.Index(
                fields=("id",),
                condition=models.Q(status__in=("en_cola", "en_curso")),
                name="importrun_cola_idx",
            ),
        )

    def __str__(self) -> str:
        return f"Importación {self.pk} de {self.filename}"

    @property
    def may_be_confirmed(self) -> bool:
        """Checked, without a problem, and not asked for yet."""
        is_checked = self.status == self.Status.DONE and not self.confirmed
        return is_checked and self.problem_count == 0 and self.total_rows > 0

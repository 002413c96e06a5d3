import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
from django.conf import settings
from django.contrib.postgres.operations import TrigramExtension, UnaccentExtension
from django.db import migrations, models

import envases_ot.models.functions
import envases_ot.models.trigger_operations
import envases_ot.models.uploads
import envases_ot.models.users

# Immutable, so that generated columns and indexes may use it: the dictionary is named, not looked up.
F_UNACCENT = """
CREATE FUNCTION f_unaccent(text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
AS $$ SELECT public.unaccent('public.unaccent', $1) $$;
"""


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        UnaccentExtension(),
        TrigramExtension(),
        migrations.RunSQL(F_UNACCENT, "DROP FUNCTION f_unaccent(text);"),
        migrations.CreateModel(
            name="AdditionalCharacteristicsType",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "característica adicional",
                "verbose_name_plural": "características adicionales",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="AdditionalCharacteristicsTypeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.additionalcharacteristicstype",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Armado",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "armado",
                "verbose_name_plural": "armados",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ArmadoEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.armado",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="BackupProof",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=80, verbose_name="respaldo")),
                ("taken_at", models.DateTimeField(verbose_name="tomado")),
                ("proved_at", models.DateTimeField(auto_now_add=True, verbose_name="probado")),
                ("tables", models.PositiveIntegerField(verbose_name="tablas")),
                ("rows", models.PositiveBigIntegerField(verbose_name="filas")),
                ("size_bytes", models.PositiveBigIntegerField(verbose_name="tamaño (bytes)")),
                ("seconds", models.FloatField(verbose_name="duración de la prueba (s)")),
            ],
            options={
                "verbose_name": "prueba de respaldo",
                "verbose_name_plural": "pruebas de respaldos",
                "ordering": ("-proved_at",),
                "indexes": [models.Index(fields=["-taken_at"], name="backupproof_tomado_idx")],
            },
        ),
        migrations.CreateModel(
            name="Cad",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                (
                    "interno_largo",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="largo interno (mm)",
                    ),
                ),
                (
                    "interno_ancho",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="ancho interno (mm)",
                    ),
                ),
                (
                    "interno_alto",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="alto interno (mm)",
                    ),
                ),
                (
                    "externo_largo",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="largo externo (mm)",
                    ),
                ),
                (
                    "externo_ancho",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="ancho externo (mm)",
                    ),
                ),
                (
                    "externo_alto",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="alto externo (mm)",
                    ),
                ),
                (
                    "area_producto",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        max_digits=10,
                        null=True,
                        verbose_name="área producto (m²)",
                    ),
                ),
                (
                    "largura_hm",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=8, null=True, verbose_name="largura HM (mm)"
                    ),
                ),
                (
                    "anchura_hm",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=8, null=True, verbose_name="anchura HM (mm)"
                    ),
                ),
                (
                    "rayado_c1r1",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="rayado C1/R1 (mm)",
                    ),
                ),
                (
                    "rayado_r1_r2",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="rayado R1/R2 (mm)",
                    ),
                ),
                (
                    "rayado_r2_c2",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="rayado R2/C2 (mm)",
                    ),
                ),
                (
                    "recorte_caracteristico",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        max_digits=10,
                        null=True,
                        verbose_name="recorte característico (m²)",
                    ),
                ),
                (
                    "recorte_adicional",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        max_digits=10,
                        null=True,
                        verbose_name="recorte adicional (m²)",
                    ),
                ),
                (
                    "veces_item",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="veces ítem"),
                ),
            ],
            options={
                "verbose_name": "CAD",
                "verbose_name_plural": "CAD",
                "ordering": ("codigo",),
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower(django.db.models.functions.text.Trim("codigo")),
                        name="cad_codigo_unico",
                        violation_error_message="Ya existe otro registro con este código.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CadEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                (
                    "interno_largo",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="largo interno (mm)",
                    ),
                ),
                (
                    "interno_ancho",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="ancho interno (mm)",
                    ),
                ),
                (
                    "interno_alto",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="alto interno (mm)",
                    ),
                ),
                (
                    "externo_largo",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="largo externo (mm)",
                    ),
                ),
                (
                    "externo_ancho",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="ancho externo (mm)",
                    ),
                ),
                (
                    "externo_alto",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="alto externo (mm)",
                    ),
                ),
                (
                    "area_producto",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        max_digits=10,
                        null=True,
                        verbose_name="área producto (m²)",
                    ),
                ),
                (
                    "largura_hm",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=8, null=True, verbose_name="largura HM (mm)"
                    ),
                ),
                (
                    "anchura_hm",
                    models.DecimalField(
                        blank=True, decimal_places=1, max_digits=8, null=True, verbose_name="anchura HM (mm)"
                    ),
                ),
                (
                    "rayado_c1r1",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="rayado C1/R1 (mm)",
                    ),
                ),
                (
                    "rayado_r1_r2",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="rayado R1/R2 (mm)",
                    ),
                ),
                (
                    "rayado_r2_c2",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="rayado R2/C2 (mm)",
                    ),
                ),
                (
                    "recorte_caracteristico",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        max_digits=10,
                        null=True,
                        verbose_name="recorte característico (m²)",
                    ),
                ),
                (
                    "recorte_adicional",
                    models.DecimalField(
                        blank=True,
                        decimal_places=4,
                        max_digits=10,
                        null=True,
                        verbose_name="recorte adicional (m²)",
                    ),
                ),
                (
                    "veces_item",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="veces ítem"),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.cad",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Carton",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                ("onda", models.CharField(blank=True, max_length=10, verbose_name="onda")),
                (
                    "color",
                    models.PositiveSmallIntegerField(
                        choices=[(1, "Café"), (2, "Blanco")], verbose_name="color tapa exterior"
                    ),
                ),
                ("alta_grafica", models.BooleanField(default=False, verbose_name="alta gráfica")),
                ("offset", models.BooleanField(default=False, verbose_name="offset")),
                ("carton_muestra", models.BooleanField(default=False, verbose_name="cartón de muestra")),
                (
                    "ect_min_lb_in",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=5,
                        null=True,
                        verbose_name="ECT mínimo (lb/pulg)",
                    ),
                ),
                (
                    "espesor_mm",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=5, null=True, verbose_name="espesor (mm)"
                    ),
                ),
            ],
            options={
                "verbose_name": "cartón",
                "verbose_name_plural": "cartones",
                "ordering": ("codigo",),
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower(django.db.models.functions.text.Trim("codigo")),
                        name="carton_codigo_unico",
                        violation_error_message="Ya existe otro registro con este código.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("color__in", [1, 2])), name="carton_color_conocido"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("alta_grafica", True), ("offset", True), _negated=True),
                        name="carton_alta_grafica_u_offset",
                        violation_error_message="Un cartón es de alta gráfica o de offset, no ambos.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CartonEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                ("onda", models.CharField(blank=True, max_length=10, verbose_name="onda")),
                (
                    "color",
                    models.PositiveSmallIntegerField(
                        choices=[(1, "Café"), (2, "Blanco")], verbose_name="color tapa exterior"
                    ),
                ),
                ("alta_grafica", models.BooleanField(default=False, verbose_name="alta gráfica")),
                ("offset", models.BooleanField(default=False, verbose_name="offset")),
                ("carton_muestra", models.BooleanField(default=False, verbose_name="cartón de muestra")),
                (
                    "ect_min_lb_in",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=5,
                        null=True,
                        verbose_name="ECT mínimo (lb/pulg)",
                    ),
                ),
                (
                    "espesor_mm",
                    models.DecimalField(
                        blank=True, decimal_places=2, max_digits=5, null=True, verbose_name="espesor (mm)"
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.carton",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ClasificacionCliente",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "clasificación de cliente",
                "verbose_name_plural": "clasificaciones de cliente",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ClasificacionClienteEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.clasificacioncliente",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Client",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="creado")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="modificado")),
                (
                    "rut",
                    models.CharField(
                        blank=True,
                        max_length=12,
                        validators=[envases_ot.models.users.validate_rut],
                        verbose_name="RUT",
                    ),
                ),
                ("nombre", models.CharField(max_length=100, verbose_name="nombre")),
                ("codigo", models.CharField(blank=True, max_length=100, verbose_name="código SAP")),
                ("direccion", models.CharField(blank=True, max_length=200, verbose_name="dirección")),
                ("poblacion", models.CharField(blank=True, max_length=200, verbose_name="comuna")),
                ("telefono", models.CharField(blank=True, max_length=20, verbose_name="teléfono")),
                ("nacional", models.BooleanField(default=True, verbose_name="nacional")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "busqueda",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.text.Lower(
                            envases_ot.models.functions.Unaccent(models.F("nombre"))
                        ),
                        output_field=models.CharField(max_length=200),
                        verbose_name="nombre para buscar",
                    ),
                ),
                (
                    "clasificacion",
                    models.ForeignKey(
                        blank=True,
                        db_column="clasificacion",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.clasificacioncliente",
                        verbose_name="clasificación",
                    ),
                ),
            ],
            options={
                "verbose_name": "cliente",
                "verbose_name_plural": "clientes",
                "ordering": ("nombre", "id"),
                "constraints": [
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower(django.db.models.functions.text.Trim("rut")),
                        condition=models.Q(("rut", ""), _negated=True),
                        name="client_rut_unico",
                        violation_error_message="Ya existe otro registro con este valor.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("nacional", True), ("rut", ""), _negated=True),
                        name="client_nacional_con_rut",
                        violation_error_message="Un cliente nacional necesita RUT.",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ClientEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="creado")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="modificado")),
                (
                    "rut",
                    models.CharField(
                        blank=True,
                        max_length=12,
                        validators=[envases_ot.models.users.validate_rut],
                        verbose_name="RUT",
                    ),
                ),
                ("nombre", models.CharField(max_length=100, verbose_name="nombre")),
                ("codigo", models.CharField(blank=True, max_length=100, verbose_name="código SAP")),
                ("direccion", models.CharField(blank=True, max_length=200, verbose_name="dirección")),
                ("poblacion", models.CharField(blank=True, max_length=200, verbose_name="comuna")),
                ("telefono", models.CharField(blank=True, max_length=20, verbose_name="teléfono")),
                ("nacional", models.BooleanField(default=True, verbose_name="nacional")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "busqueda",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.text.Lower(
                            envases_ot.models.functions.Unaccent(models.F("nombre"))
                        ),
                        output_field=models.CharField(max_length=200),
                        verbose_name="nombre para buscar",
                    ),
                ),
                (
                    "clasificacion",
                    models.ForeignKey(
                        blank=True,
                        db_column="clasificacion",
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.clasificacioncliente",
                        verbose_name="clasificación",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.client",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Color",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                ("texto_breve", models.CharField(blank=True, max_length=60, verbose_name="texto breve")),
                ("barniz_uv", models.BooleanField(default=False, verbose_name="se ofrece como barniz UV")),
            ],
            options={
                "verbose_name": "color",
                "verbose_name_plural": "colores",
                "ordering": ("codigo",),
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower(django.db.models.functions.text.Trim("codigo")),
                        name="color_codigo_unico",
                        violation_error_message="Ya existe otro registro con este código.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ColorEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                ("texto_breve", models.CharField(blank=True, max_length=60, verbose_name="texto breve")),
                ("barniz_uv", models.BooleanField(default=False, verbose_name="se ofrece como barniz UV")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.color",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CoverageExternal",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "recubrimiento externo",
                "verbose_name_plural": "recubrimientos externos",
                "ordering": ("id",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CoverageExternalEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.coverageexternal",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CoverageInternal",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "recubrimiento interno",
                "verbose_name_plural": "recubrimientos internos",
                "ordering": ("id",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CoverageInternalEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.coverageinternal",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DesignType",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("complejidad", models.CharField(max_length=40, verbose_name="complejidad")),
                (
                    "indicador_facturacion_diseno_grafico",
                    models.CharField(blank=True, max_length=100, verbose_name="indicador facturación D.G."),
                ),
            ],
            options={
                "verbose_name": "tipo de diseño",
                "verbose_name_plural": "tipos de diseño",
                "ordering": ("id",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="DesignTypeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("complejidad", models.CharField(max_length=40, verbose_name="complejidad")),
                (
                    "indicador_facturacion_diseno_grafico",
                    models.CharField(blank=True, max_length=100, verbose_name="indicador facturación D.G."),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.designtype",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Envase",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "envase primario",
                "verbose_name_plural": "envases primarios",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="EnvaseEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.envase",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ExpectedUse",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "uso previsto",
                "verbose_name_plural": "usos previstos",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ExpectedUseEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.expecteduse",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FoodType",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "tipo de alimento",
                "verbose_name_plural": "tipos de alimento",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FoodTypeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.foodtype",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Fsc",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.PositiveSmallIntegerField(unique=True, verbose_name="código")),
                ("selectable", models.BooleanField(default=True, verbose_name="seleccionable")),
            ],
            options={
                "verbose_name": "FSC",
                "verbose_name_plural": "FSC",
                "ordering": ("codigo",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="FscEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.PositiveSmallIntegerField(verbose_name="código")),
                ("selectable", models.BooleanField(default=True, verbose_name="seleccionable")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.fsc",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Hierarchy",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "jerarquía 1",
                "verbose_name_plural": "jerarquías 1",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="HierarchyEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.hierarchy",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Impresion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("offered", models.BooleanField(default=True, verbose_name="se ofrece")),
            ],
            options={
                "verbose_name": "impresión",
                "verbose_name_plural": "impresiones",
                "ordering": ("id",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ImpresionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("offered", models.BooleanField(default=True, verbose_name="se ofrece")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.impresion",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MaquilaServicio",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "servicio de maquila",
                "verbose_name_plural": "servicios de maquila",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MaquilaServicioEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.maquilaservicio",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Matriz",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                ("plano_cad", models.CharField(db_index=True, max_length=60, verbose_name="plano CAD")),
                ("tipo_matriz", models.CharField(blank=True, max_length=60, verbose_name="tipo de matriz")),
                (
                    "cantidad_largo_matriz",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="golpes al largo"),
                ),
                (
                    "cantidad_ancho_matriz",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="golpes al ancho"),
                ),
                (
                    "separacion_largo_matriz",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="separación al largo (mm)",
                    ),
                ),
                (
                    "separacion_ancho_matriz",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="separación al ancho (mm)",
                    ),
                ),
                (
                    "cuchillas",
                    models.DecimalField(
                        blank=True, decimal_places=3, max_digits=12, null=True, verbose_name="cuchillas (ml)"
                    ),
                ),
            ],
            options={
                "verbose_name": "matriz",
                "verbose_name_plural": "matrices",
                "ordering": ("codigo",),
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower(django.db.models.functions.text.Trim("codigo")),
                        name="matriz_codigo_unico",
                        violation_error_message="Ya existe otro registro con este código.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="MatrizEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                ("plano_cad", models.CharField(max_length=60, verbose_name="plano CAD")),
                ("tipo_matriz", models.CharField(blank=True, max_length=60, verbose_name="tipo de matriz")),
                (
                    "cantidad_largo_matriz",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="golpes al largo"),
                ),
                (
                    "cantidad_ancho_matriz",
                    models.PositiveSmallIntegerField(blank=True, null=True, verbose_name="golpes al ancho"),
                ),
                (
                    "separacion_largo_matriz",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="separación al largo (mm)",
                    ),
                ),
                (
                    "separacion_ancho_matriz",
                    models.DecimalField(
                        blank=True,
                        decimal_places=1,
                        max_digits=8,
                        null=True,
                        verbose_name="separación al ancho (mm)",
                    ),
                ),
                (
                    "cuchillas",
                    models.DecimalField(
                        blank=True, decimal_places=3, max_digits=12, null=True, verbose_name="cuchillas (ml)"
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.matriz",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Mercado",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "mercado objetivo",
                "verbose_name_plural": "mercados objetivo",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="MercadoEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.mercado",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OrgVenta",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "organización de venta",
                "verbose_name_plural": "organizaciones de venta",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="OrgVentaEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.orgventa",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Pais",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "país",
                "verbose_name_plural": "países",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PaisEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.pais",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PalletQa",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "certificado de calidad",
                "verbose_name_plural": "certificados de calidad",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PalletQaEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.palletqa",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PalletStatusType",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "estado de paletizado",
                "verbose_name_plural": "estados de paletizado",
                "ordering": ("id",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PalletStatusTypeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.palletstatustype",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PalletTagFormat",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "formato de etiqueta de pallet",
                "verbose_name_plural": "formatos de etiqueta de pallet",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PalletTagFormatEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.pallettagformat",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PalletType",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                ("largo_mm", models.PositiveIntegerField(blank=True, null=True, verbose_name="largo (mm)")),
                ("ancho_mm", models.PositiveIntegerField(blank=True, null=True, verbose_name="ancho (mm)")),
            ],
            options={
                "verbose_name": "tipo de pallet",
                "verbose_name_plural": "tipos de pallet",
                "ordering": ("codigo",),
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower(django.db.models.functions.text.Trim("codigo")),
                        name="pallettype_codigo_unico",
                        violation_error_message="Ya existe otro registro con este código.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PalletTypeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                ("largo_mm", models.PositiveIntegerField(blank=True, null=True, verbose_name="largo (mm)")),
                ("ancho_mm", models.PositiveIntegerField(blank=True, null=True, verbose_name="ancho (mm)")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.pallettype",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Planta",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("centro", models.CharField(max_length=10, unique=True, verbose_name="centro SAP")),
                ("secuencia", models.CharField(max_length=40, verbose_name="nombre en secuencias")),
            ],
            options={
                "verbose_name": "planta",
                "verbose_name_plural": "plantas",
                "ordering": ("id",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PlantaEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("centro", models.CharField(max_length=10, verbose_name="centro SAP")),
                ("secuencia", models.CharField(max_length=40, verbose_name="nombre en secuencias")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.planta",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Process",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("orden", models.PositiveSmallIntegerField(default=0, verbose_name="orden")),
            ],
            options={
                "verbose_name": "proceso",
                "verbose_name_plural": "procesos",
                "ordering": ("orden",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ProcessEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("orden", models.PositiveSmallIntegerField(default=0, verbose_name="orden")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.process",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ProductType",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                ("codigo_sap", models.CharField(blank=True, max_length=20, verbose_name="código SAP")),
                ("maquila_enabled", models.BooleanField(default=False, verbose_name="admite maquila")),
                (
                    "maquila_servicios",
                    models.ManyToManyField(
                        blank=True,
                        related_name="product_types",
                        to="envases_ot.maquilaservicio",
                        verbose_name="servicios de maquila",
                    ),
                ),
            ],
            options={
                "verbose_name": "tipo de ítem",
                "verbose_name_plural": "tipos de ítem",
                "ordering": ("descripcion",),
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower(django.db.models.functions.text.Trim("codigo")),
                        name="producttype_codigo_unico",
                        violation_error_message="Ya existe otro registro con este código.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ProductTypeDeveloping",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "rama",
                    models.CharField(
                        choices=[("substance", "Sustancia"), ("food", "Alimento"), ("none", "Ninguna")],
                        default="none",
                        max_length=10,
                        verbose_name="datos que exige",
                    ),
                ),
            ],
            options={
                "verbose_name": "tipo de producto a desarrollar",
                "verbose_name_plural": "tipos de producto a desarrollar",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ProductTypeDevelopingEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "rama",
                    models.CharField(
                        choices=[("substance", "Sustancia"), ("food", "Alimento"), ("none", "Ninguna")],
                        default="none",
                        max_length=10,
                        verbose_name="datos que exige",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.producttypedeveloping",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ProductTypeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                ("codigo_sap", models.CharField(blank=True, max_length=20, verbose_name="código SAP")),
                ("maquila_enabled", models.BooleanField(default=False, verbose_name="admite maquila")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.producttype",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ProtectionType",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "tipo de protección",
                "verbose_name_plural": "tipos de protección",
                "ordering": ("id",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ProtectionTypeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.protectiontype",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Rayado",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
            ],
            options={
                "verbose_name": "tipo de rayado",
                "verbose_name_plural": "tipos de rayado",
                "ordering": ("codigo",),
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower(django.db.models.functions.text.Trim("codigo")),
                        name="rayado_codigo_unico",
                        violation_error_message="Ya existe otro registro con este código.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="RayadoEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.rayado",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="RecycledUse",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "uso reciclado",
                "verbose_name_plural": "usos reciclados",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="RecycledUseEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.recycleduse",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ReferenceType",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.PositiveSmallIntegerField(unique=True, verbose_name="código")),
                ("selectable", models.BooleanField(default=True, verbose_name="seleccionable")),
            ],
            options={
                "verbose_name": "tipo de referencia",
                "verbose_name_plural": "tipos de referencia",
                "ordering": ("codigo",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ReferenceTypeEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.PositiveSmallIntegerField(verbose_name="código")),
                ("selectable", models.BooleanField(default=True, verbose_name="seleccionable")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.referencetype",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="RuleSet",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="creado")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="modificado")),
                ("code", models.SlugField(max_length=40, unique=True, verbose_name="código")),
                ("name", models.CharField(max_length=120, verbose_name="nombre")),
                ("form_context", models.SlugField(default="ot", max_length=40, verbose_name="formulario")),
                ("version", models.PositiveIntegerField(default=1, verbose_name="versión")),
                (
                    "status",
                    models.CharField(
                        choices=[("draft", "Borrador"), ("published", "Publicado"), ("retired", "Retirado")],
                        default="draft",
                        max_length=10,
                        verbose_name="estado",
                    ),
                ),
                ("notes", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "juego de reglas",
                "verbose_name_plural": "juegos de reglas",
                "ordering": ("form_context", "-version", "code"),
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("status", "published")),
                        fields=("form_context",),
                        name="ruleset_uno_publicado",
                        violation_error_message="Ya hay un juego de reglas publicado para este formulario.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "published", "retired"])),
                        name="ruleset_estado_conocido",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="RuleSetEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="creado")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="modificado")),
                ("code", models.SlugField(db_index=False, max_length=40, verbose_name="código")),
                ("name", models.CharField(max_length=120, verbose_name="nombre")),
                (
                    "form_context",
                    models.SlugField(db_index=False, default="ot", max_length=40, verbose_name="formulario"),
                ),
                ("version", models.PositiveIntegerField(default=1, verbose_name="versión")),
                (
                    "status",
                    models.CharField(
                        choices=[("draft", "Borrador"), ("published", "Publicado"), ("retired", "Retirado")],
                        default="draft",
                        max_length=10,
                        verbose_name="estado",
                    ),
                ),
                ("notes", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.ruleset",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="RulesVersion",
            fields=[
                ("id", models.PositiveSmallIntegerField(default=1, primary_key=True, serialize=False)),
                ("version", models.UUIDField()),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("id", 1)), name="rulesversion_una_fila")
                ],
            },
        ),
        migrations.CreateModel(
            name="SalaCorte",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "sala de corte",
                "verbose_name_plural": "salas de corte",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SalaCorteEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.salacorte",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SecuenciaOperacional",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                ("nombre_corto", models.CharField(blank=True, max_length=40, verbose_name="nombre corto")),
                (
                    "planta",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.planta",
                        verbose_name="planta",
                    ),
                ),
            ],
            options={
                "verbose_name": "secuencia operacional",
                "verbose_name_plural": "secuencias operacionales",
                "ordering": ("codigo",),
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower(django.db.models.functions.text.Trim("codigo")),
                        name="secuenciaoperacional_codigo_unico",
                        violation_error_message="Ya existe otro registro con este código.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="SecuenciaOperacionalEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                ("nombre_corto", models.CharField(blank=True, max_length=40, verbose_name="nombre corto")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.secuenciaoperacional",
                    ),
                ),
                (
                    "planta",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.planta",
                        verbose_name="planta",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Style",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                (
                    "codigo_armado",
                    models.CharField(blank=True, max_length=60, verbose_name="código de armado"),
                ),
                (
                    "factor_peso",
                    models.DecimalField(
                        blank=True, decimal_places=4, max_digits=8, null=True, verbose_name="factor de peso"
                    ),
                ),
                (
                    "grupo_materiales",
                    models.CharField(blank=True, max_length=20, verbose_name="grupo de materiales"),
                ),
            ],
            options={
                "verbose_name": "estilo",
                "verbose_name_plural": "estilos",
                "ordering": ("codigo",),
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower(django.db.models.functions.text.Trim("codigo")),
                        name="style_codigo_unico",
                        violation_error_message="Ya existe otro registro con este código.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="StyleEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                (
                    "codigo_armado",
                    models.CharField(blank=True, max_length=60, verbose_name="código de armado"),
                ),
                (
                    "factor_peso",
                    models.DecimalField(
                        blank=True, decimal_places=4, max_digits=8, null=True, verbose_name="factor de peso"
                    ),
                ),
                (
                    "grupo_materiales",
                    models.CharField(blank=True, max_length=20, verbose_name="grupo de materiales"),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.style",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Subhierarchy",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "hierarchy",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="subhierarchies",
                        to="envases_ot.hierarchy",
                        verbose_name="jerarquía 1",
                    ),
                ),
            ],
            options={
                "verbose_name": "jerarquía 2",
                "verbose_name_plural": "jerarquías 2",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SubhierarchyEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "hierarchy",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.hierarchy",
                        verbose_name="jerarquía 1",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.subhierarchy",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Subsubhierarchy",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("jerarquia_sap", models.CharField(blank=True, max_length=40, verbose_name="jerarquía SAP")),
                (
                    "subhierarchy",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="subsubhierarchies",
                        to="envases_ot.subhierarchy",
                        verbose_name="jerarquía 2",
                    ),
                ),
            ],
            options={
                "verbose_name": "jerarquía 3",
                "verbose_name_plural": "jerarquías 3",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="SubsubhierarchyEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("jerarquia_sap", models.CharField(blank=True, max_length=40, verbose_name="jerarquía SAP")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.subsubhierarchy",
                    ),
                ),
                (
                    "subhierarchy",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.subhierarchy",
                        verbose_name="jerarquía 2",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TipoCinta",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "tipo de cinta",
                "verbose_name_plural": "tipos de cinta",
                "ordering": ("id",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TipoCintaEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.tipocinta",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TransportationWay",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "medio de transporte",
                "verbose_name_plural": "medios de transporte",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TransportationWayEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.transportationway",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Trazabilidad",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
            ],
            options={
                "verbose_name": "trazabilidad",
                "verbose_name_plural": "trazabilidades",
                "ordering": ("id",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="TrazabilidadEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.trazabilidad",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="User",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                (
                    "is_superuser",
                    models.BooleanField(
                        default=False,
                        help_text="Designates that this user has all permissions without explicitly assigning them.",
                        verbose_name="superuser status",
                    ),
                ),
                ("username", models.CharField(max_length=60, unique=True, verbose_name="usuario")),
                ("nombre", models.CharField(max_length=80, verbose_name="nombre")),
                ("apellido", models.CharField(blank=True, max_length=80, verbose_name="apellido")),
                (
                    "rut",
                    models.CharField(
                        blank=True,
                        max_length=12,
                        validators=[envases_ot.models.users.validate_rut],
                        verbose_name="RUT",
                    ),
                ),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="correo")),
                ("telefono", models.CharField(blank=True, max_length=20, verbose_name="teléfono")),
                (
                    "rol",
                    models.CharField(
                        choices=[
                            ("administrador", "Administrador"),
                            ("gerente_general", "Gerente"),
                            ("jefe_ventas", "Jefe de Ventas"),
                            ("vendedor", "Vendedor"),
                            ("jefe_desarrollo", "Jefe de Diseño Estructural"),
                            ("ingeniero", "Dibujante Técnico"),
                            ("jefe_diseno", "Jefe de Diseño Gráfico"),
                            ("disenador", "Diseñador Gráfico"),
                            ("jefe_precatalogacion", "Jefe de Precatalogación"),
                            ("precatalogador", "Precatalogador"),
                            ("jefe_catalogacion", "Jefe de Catalogación"),
                            ("catalogador", "Catalogador"),
                            ("jefe_muestras", "Jefe de Muestras"),
                            ("tecnico_muestras", "Técnico de Muestras"),
                            ("gerente_comercial", "Gerente Comercial"),
                            ("visualizador", "Visualizador"),
                            ("api", "API"),
                            ("super_administrador", "Super Administrador"),
                            ("vendedor_externo", "Vendedor Externo"),
                        ],
                        max_length=30,
                        verbose_name="rol",
                    ),
                ),
                ("is_active", models.BooleanField(default=True, verbose_name="activo")),
                ("is_staff", models.BooleanField(default=True, verbose_name="entra al administrador")),
                (
                    "groups",
                    models.ManyToManyField(
                        blank=True,
                        help_text="The groups this user belongs to. A user will get all permissions granted to each of their groups.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.group",
                        verbose_name="groups",
                    ),
                ),
                (
                    "jefe",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="equipo",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="jefe",
                    ),
                ),
                (
                    "user_permissions",
                    models.ManyToManyField(
                        blank=True,
                        help_text="Specific permissions for this user.",
                        related_name="user_set",
                        related_query_name="user",
                        to="auth.permission",
                        verbose_name="user permissions",
                    ),
                ),
                (
                    "client",
                    models.ForeignKey(
                        blank=True,
                        help_text="Un vendedor externo captura OT solo para este cliente.",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.client",
                        verbose_name="cliente del vendedor externo",
                    ),
                ),
                (
                    "sala_corte",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.salacorte",
                        verbose_name="sala de corte",
                    ),
                ),
            ],
            options={
                "verbose_name": "usuario",
                "verbose_name_plural": "usuarios",
                "ordering": ("nombre", "apellido", "id"),
                "constraints": [
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower(
                            django.db.models.functions.text.Trim("username")
                        ),
                        name="user_username_unico",
                        violation_error_message="Ya existe otro registro con este valor.",
                    ),
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower(django.db.models.functions.text.Trim("rut")),
                        condition=models.Q(("rut", ""), _negated=True),
                        name="user_rut_unico",
                        violation_error_message="Ya existe otro registro con este valor.",
                    ),
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower(django.db.models.functions.text.Trim("email")),
                        condition=models.Q(("email", ""), _negated=True),
                        name="user_email_unico",
                        violation_error_message="Ya existe otro registro con este valor.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "rol__in",
                                [
                                    "administrador",
                                    "gerente_general",
                                    "jefe_ventas",
                                    "vendedor",
                                    "jefe_desarrollo",
                                    "ingeniero",
                                    "jefe_diseno",
                                    "disenador",
                                    "jefe_precatalogacion",
                                    "precatalogador",
                                    "jefe_catalogacion",
                                    "catalogador",
                                    "jefe_muestras",
                                    "tecnico_muestras",
                                    "gerente_comercial",
                                    "visualizador",
                                    "api",
                                    "super_administrador",
                                    "vendedor_externo",
                                ],
                            )
                        ),
                        name="user_rol_conocido",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Canal",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                (
                    "hierarchy",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.hierarchy",
                        verbose_name="jerarquía 1 que fija",
                    ),
                ),
            ],
            options={
                "verbose_name": "canal",
                "verbose_name_plural": "canales",
                "ordering": ("codigo",),
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower(django.db.models.functions.text.Trim("codigo")),
                        name="canal_codigo_unico",
                        violation_error_message="Ya existe otro registro con este código.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CanalEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.canal",
                    ),
                ),
                (
                    "hierarchy",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.hierarchy",
                        verbose_name="jerarquía 1 que fija",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CartonImpresion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "carton",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="envases_ot.carton"),
                ),
                (
                    "impresion",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="envases_ot.impresion"),
                ),
            ],
            options={
                "verbose_name": "impresión del cartón",
                "verbose_name_plural": "impresiones del cartón",
                "constraints": [
                    models.UniqueConstraint(fields=("carton", "impresion"), name="cartonimpresion_una")
                ],
            },
        ),
        migrations.CreateModel(
            name="CartonImpresionEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "carton",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.carton",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.cartonimpresion",
                    ),
                ),
                (
                    "impresion",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.impresion",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CartonPlanta",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "carton",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="envases_ot.carton"),
                ),
                (
                    "planta",
                    models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to="envases_ot.planta"),
                ),
            ],
            options={
                "verbose_name": "planta del cartón",
                "verbose_name_plural": "plantas del cartón",
                "constraints": [
                    models.UniqueConstraint(fields=("carton", "planta"), name="cartonplanta_una")
                ],
            },
        ),
        migrations.CreateModel(
            name="CartonPlantaEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "carton",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.carton",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.cartonplanta",
                    ),
                ),
                (
                    "planta",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.planta",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CascadeRule",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="creado")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="modificado")),
                ("rule_code", models.CharField(max_length=50, verbose_name="código")),
                ("rule_name", models.CharField(max_length=200, verbose_name="nombre")),
                ("trigger_field", models.CharField(max_length=100, verbose_name="campo que dispara")),
                (
                    "trigger_table",
                    models.CharField(blank=True, max_length=100, verbose_name="tabla que dispara"),
                ),
                ("target_field", models.CharField(max_length=100, verbose_name="campo afectado")),
                ("target_table", models.CharField(blank=True, max_length=100, verbose_name="tabla afectada")),
                (
                    "action",
                    models.CharField(
                        choices=[
                            ("enable", "Habilitar"),
                            ("disable", "Deshabilitar"),
                            ("setValue", "Fijar valor"),
                            ("filter", "Filtrar opciones"),
                            ("loadOptions", "Cargar opciones"),
                            ("validate", "Validar"),
                            ("require", "Exigir"),
                            ("optional", "Volver opcional"),
                            ("reset", "Limpiar"),
                            ("lock", "Bloquear"),
                        ],
                        max_length=20,
                        verbose_name="acción",
                    ),
                ),
                (
                    "condition_type",
                    models.CharField(
                        choices=[
                            ("hasValue", "Tiene valor"),
                            ("equals", "Es igual a"),
                            ("notEquals", "Es distinto de"),
                            ("in", "Está en"),
                            ("notIn", "No está en"),
                            ("custom", "Condición compuesta"),
                        ],
                        max_length=20,
                        verbose_name="condición",
                    ),
                ),
                (
                    "condition_value",
                    models.JSONField(
                        blank=True,
                        default=dict,
                        help_text='Por ejemplo {"tipo_solicitud": [3], "role": ["vendedor"]}; vacío si la condición no lleva valor.',
                        verbose_name="valor de la condición",
                    ),
                ),
                (
                    "reset_fields",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=100),
                        blank=True,
                        default=list,
                        verbose_name="campos que limpia",
                    ),
                ),
                (
                    "validation_endpoint",
                    models.CharField(blank=True, max_length=255, verbose_name="ruta de validación"),
                ),
                ("cascade_order", models.PositiveSmallIntegerField(default=0, verbose_name="orden")),
                ("form_context", models.SlugField(default="ot", max_length=40, verbose_name="formulario")),
                ("description", models.TextField(blank=True, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activa")),
                ("notes", models.TextField(blank=True, verbose_name="notas")),
                (
                    "rule_set",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rules",
                        to="envases_ot.ruleset",
                        verbose_name="juego de reglas",
                    ),
                ),
            ],
            options={
                "verbose_name": "regla de cascada",
                "verbose_name_plural": "reglas de cascada",
                "ordering": ("rule_set", "cascade_order", "rule_code"),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("rule_set", "rule_code"),
                        name="cascaderule_codigo_unico",
                        violation_error_message="El juego de reglas ya tiene una regla con este código.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CascadeRuleEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="creado")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="modificado")),
                ("rule_code", models.CharField(max_length=50, verbose_name="código")),
                ("rule_name", models.CharField(max_length=200, verbose_name="nombre")),
                ("trigger_field", models.CharField(max_length=100, verbose_name="campo que dispara")),
                (
                    "trigger_table",
                    models.CharField(blank=True, max_length=100, verbose_name="tabla que dispara"),
                ),
                ("target_field", models.CharField(max_length=100, verbose_name="campo afectado")),
                ("target_table", models.CharField(blank=True, max_length=100, verbose_name="tabla afectada")),
                (
                    "action",
                    models.CharField(
                        choices=[
                            ("enable", "Habilitar"),
                            ("disable", "Deshabilitar"),
                            ("setValue", "Fijar valor"),
                            ("filter", "Filtrar opciones"),
                            ("loadOptions", "Cargar opciones"),
                            ("validate", "Validar"),
                            ("require", "Exigir"),
                            ("optional", "Volver opcional"),
                            ("reset", "Limpiar"),
                            ("lock", "Bloquear"),
                        ],
                        max_length=20,
                        verbose_name="acción",
                    ),
                ),
                (
                    "condition_type",
                    models.CharField(
                        choices=[
                            ("hasValue", "Tiene valor"),
                            ("equals", "Es igual a"),
                            ("notEquals", "Es distinto de"),
                            ("in", "Está en"),
                            ("notIn", "No está en"),
                            ("custom", "Condición compuesta"),
                        ],
                        max_length=20,
                        verbose_name="condición",
                    ),
                ),
                (
                    "condition_value",
                    models.JSONField(
                        blank=True,
                        default=dict,
                        help_text='Por ejemplo {"tipo_solicitud": [3], "role": ["vendedor"]}; vacío si la condición no lleva valor.',
                        verbose_name="valor de la condición",
                    ),
                ),
                (
                    "reset_fields",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=100),
                        blank=True,
                        default=list,
                        verbose_name="campos que limpia",
                    ),
                ),
                (
                    "validation_endpoint",
                    models.CharField(blank=True, max_length=255, verbose_name="ruta de validación"),
                ),
                ("cascade_order", models.PositiveSmallIntegerField(default=0, verbose_name="orden")),
                (
                    "form_context",
                    models.SlugField(db_index=False, default="ot", max_length=40, verbose_name="formulario"),
                ),
                ("description", models.TextField(blank=True, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activa")),
                ("notes", models.TextField(blank=True, verbose_name="notas")),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.cascaderule",
                    ),
                ),
                (
                    "rule_set",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.ruleset",
                        verbose_name="juego de reglas",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CascadeTable",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("referencia", models.SlugField(max_length=60, verbose_name="referencia")),
                ("name", models.CharField(max_length=120, verbose_name="nombre")),
                (
                    "fields",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("product_type_id", "Tipo ítem"),
                                ("impresion", "Impresión"),
                                ("fsc", "FSC"),
                                ("cinta", "Cinta"),
                                ("coverage_internal_id", "Recubrimiento interno"),
                                ("coverage_external_id", "Recubrimiento externo"),
                                ("planta_id", "Planta objetivo"),
                                ("carton_color", "Color cartón"),
                                ("carton_id", "Cartón"),
                            ],
                            max_length=30,
                        ),
                        verbose_name="campos",
                    ),
                ),
                (
                    "rule_set",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="tables",
                        to="envases_ot.ruleset",
                        verbose_name="juego de reglas",
                    ),
                ),
            ],
            options={
                "verbose_name": "tabla de la cascada",
                "verbose_name_plural": "tablas de la cascada",
                "ordering": ("rule_set", "id"),
                "constraints": [
                    models.UniqueConstraint(fields=("rule_set", "referencia"), name="cascadetable_unica"),
                    models.CheckConstraint(
                        condition=models.Q(("fields__len__gte", 1)), name="cascadetable_con_campos"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="CascadeTableEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("referencia", models.SlugField(db_index=False, max_length=60, verbose_name="referencia")),
                ("name", models.CharField(max_length=120, verbose_name="nombre")),
                (
                    "fields",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(
                            choices=[
                                ("product_type_id", "Tipo ítem"),
                                ("impresion", "Impresión"),
                                ("fsc", "FSC"),
                                ("cinta", "Cinta"),
                                ("coverage_internal_id", "Recubrimiento interno"),
                                ("coverage_external_id", "Recubrimiento externo"),
                                ("planta_id", "Planta objetivo"),
                                ("carton_color", "Color cartón"),
                                ("carton_id", "Cartón"),
                            ],
                            max_length=30,
                        ),
                        verbose_name="campos",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.cascadetable",
                    ),
                ),
                (
                    "rule_set",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.ruleset",
                        verbose_name="juego de reglas",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CascadeValidCombination",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="creado")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="modificado")),
                (
                    "cinta",
                    models.PositiveSmallIntegerField(
                        blank=True, choices=[(0, "No"), (1, "Sí")], null=True, verbose_name="cinta"
                    ),
                ),
                (
                    "carton_color",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Café"), (2, "Blanco")],
                        null=True,
                        verbose_name="color cartón",
                    ),
                ),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Fila inferida: confírmela con la planta.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notes", models.TextField(blank=True, verbose_name="notas")),
                (
                    "carton",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.carton",
                        verbose_name="cartón",
                    ),
                ),
                (
                    "table",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="combinations",
                        to="envases_ot.cascadetable",
                        verbose_name="tabla",
                    ),
                ),
                (
                    "coverage_external",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.coverageexternal",
                        verbose_name="recubrimiento externo",
                    ),
                ),
                (
                    "coverage_internal",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.coverageinternal",
                        verbose_name="recubrimiento interno",
                    ),
                ),
                (
                    "fsc",
                    models.ForeignKey(
                        blank=True,
                        db_column="fsc",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.fsc",
                        to_field="codigo",
                        verbose_name="FSC",
                    ),
                ),
                (
                    "impresion",
                    models.ForeignKey(
                        blank=True,
                        db_column="impresion",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.impresion",
                        verbose_name="impresión",
                    ),
                ),
                (
                    "planta",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="combinations_as_value",
                        to="envases_ot.planta",
                        verbose_name="planta",
                    ),
                ),
                (
                    "product_type",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.producttype",
                        verbose_name="tipo ítem",
                    ),
                ),
            ],
            options={
                "verbose_name": "combinación válida",
                "verbose_name_plural": "combinaciones válidas",
                "ordering": ("table", "impresion", "fsc", "coverage_external", "id"),
                "constraints": [
                    models.UniqueConstraint(
                        fields=(
                            "table",
                            "product_type",
                            "impresion",
                            "fsc",
                            "cinta",
                            "coverage_internal",
                            "coverage_external",
                            "planta",
                            "carton_color",
                            "carton",
                        ),
                        name="cascadevalidcombination_unica",
                        nulls_distinct=False,
                        violation_error_message="La tabla ya tiene una fila con estos valores.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CascadeValidCombinationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="creado")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="modificado")),
                (
                    "cinta",
                    models.PositiveSmallIntegerField(
                        blank=True, choices=[(0, "No"), (1, "Sí")], null=True, verbose_name="cinta"
                    ),
                ),
                (
                    "carton_color",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Café"), (2, "Blanco")],
                        null=True,
                        verbose_name="color cartón",
                    ),
                ),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Fila inferida: confírmela con la planta.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notes", models.TextField(blank=True, verbose_name="notas")),
                (
                    "carton",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.carton",
                        verbose_name="cartón",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.cascadevalidcombination",
                    ),
                ),
                (
                    "table",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.cascadetable",
                        verbose_name="tabla",
                    ),
                ),
                (
                    "coverage_external",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.coverageexternal",
                        verbose_name="recubrimiento externo",
                    ),
                ),
                (
                    "coverage_internal",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.coverageinternal",
                        verbose_name="recubrimiento interno",
                    ),
                ),
                (
                    "fsc",
                    models.ForeignKey(
                        blank=True,
                        db_column="fsc",
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.fsc",
                        to_field="codigo",
                        verbose_name="FSC",
                    ),
                ),
                (
                    "impresion",
                    models.ForeignKey(
                        blank=True,
                        db_column="impresion",
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.impresion",
                        verbose_name="impresión",
                    ),
                ),
                (
                    "planta",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.planta",
                        verbose_name="planta",
                    ),
                ),
                (
                    "product_type",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.producttype",
                        verbose_name="tipo ítem",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="IdempotencyKey",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(max_length=200, verbose_name="clave")),
                ("path", models.CharField(max_length=200, verbose_name="ruta")),
                ("body_sha256", models.CharField(max_length=64, verbose_name="huella del cuerpo")),
                ("status", models.PositiveSmallIntegerField(verbose_name="estado HTTP")),
                ("body", models.JSONField(verbose_name="respuesta")),
                ("headers", models.JSONField(default=dict, verbose_name="cabeceras")),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="creada")),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="usuario",
                    ),
                ),
            ],
            options={
                "verbose_name": "clave de idempotencia",
                "verbose_name_plural": "claves de idempotencia",
                "indexes": [models.Index(fields=["created_at"], name="idempotencykey_creada_idx")],
                "constraints": [models.UniqueConstraint(fields=("user", "key"), name="idempotencykey_unica")],
            },
        ),
        migrations.CreateModel(
            name="Installation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="creado")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="modificado")),
                ("nombre", models.CharField(max_length=255, verbose_name="nombre")),
                (
                    "altura_pallet",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="altura pallet (mm)"),
                ),
                (
                    "sobresalir_carga",
                    models.BooleanField(blank=True, null=True, verbose_name="permite sobresalir carga"),
                ),
                (
                    "bulto_zunchado",
                    models.BooleanField(blank=True, null=True, verbose_name="bulto zunchado al pallet"),
                ),
                (
                    "etiquetas_pallet",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="etiquetas por pallet"
                    ),
                ),
                (
                    "termocontraible",
                    models.BooleanField(blank=True, null=True, verbose_name="termocontraíble"),
                ),
                ("active", models.BooleanField(default=True, verbose_name="activa")),
                (
                    "client",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="installations",
                        to="envases_ot.client",
                        verbose_name="cliente",
                    ),
                ),
                (
                    "fsc",
                    models.ForeignKey(
                        blank=True,
                        db_column="fsc",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.fsc",
                        to_field="codigo",
                        verbose_name="FSC",
                    ),
                ),
                (
                    "pais_mercado_destino",
                    models.ForeignKey(
                        blank=True,
                        db_column="pais_mercado_destino",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.pais",
                        verbose_name="país/mercado destino",
                    ),
                ),
                (
                    "certificado_calidad",
                    models.ForeignKey(
                        blank=True,
                        db_column="certificado_calidad",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.palletqa",
                        verbose_name="certificado de calidad",
                    ),
                ),
                (
                    "formato_etiqueta",
                    models.ForeignKey(
                        blank=True,
                        db_column="formato_etiqueta",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.pallettagformat",
                        verbose_name="formato etiqueta",
                    ),
                ),
                (
                    "tipo_pallet",
                    models.ForeignKey(
                        blank=True,
                        db_column="tipo_pallet",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.pallettype",
                        verbose_name="tipo de pallet",
                    ),
                ),
            ],
            options={
                "verbose_name": "instalación",
                "verbose_name_plural": "instalaciones",
                "ordering": ("nombre", "id"),
                "constraints": [
                    models.UniqueConstraint(
                        models.F("client"),
                        django.db.models.functions.text.Lower("nombre"),
                        name="installation_nombre_unico",
                        violation_error_message="El cliente ya tiene una instalación con este nombre.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="InstallationEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="creado")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="modificado")),
                ("nombre", models.CharField(max_length=255, verbose_name="nombre")),
                (
                    "altura_pallet",
                    models.PositiveIntegerField(blank=True, null=True, verbose_name="altura pallet (mm)"),
                ),
                (
                    "sobresalir_carga",
                    models.BooleanField(blank=True, null=True, verbose_name="permite sobresalir carga"),
                ),
                (
                    "bulto_zunchado",
                    models.BooleanField(blank=True, null=True, verbose_name="bulto zunchado al pallet"),
                ),
                (
                    "etiquetas_pallet",
                    models.PositiveSmallIntegerField(
                        blank=True, null=True, verbose_name="etiquetas por pallet"
                    ),
                ),
                (
                    "termocontraible",
                    models.BooleanField(blank=True, null=True, verbose_name="termocontraíble"),
                ),
                ("active", models.BooleanField(default=True, verbose_name="activa")),
                (
                    "client",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.client",
                        verbose_name="cliente",
                    ),
                ),
                (
                    "fsc",
                    models.ForeignKey(
                        blank=True,
                        db_column="fsc",
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.fsc",
                        to_field="codigo",
                        verbose_name="FSC",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.installation",
                    ),
                ),
                (
                    "pais_mercado_destino",
                    models.ForeignKey(
                        blank=True,
                        db_column="pais_mercado_destino",
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.pais",
                        verbose_name="país/mercado destino",
                    ),
                ),
                (
                    "certificado_calidad",
                    models.ForeignKey(
                        blank=True,
                        db_column="certificado_calidad",
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.palletqa",
                        verbose_name="certificado de calidad",
                    ),
                ),
                (
                    "formato_etiqueta",
                    models.ForeignKey(
                        blank=True,
                        db_column="formato_etiqueta",
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.pallettagformat",
                        verbose_name="formato etiqueta",
                    ),
                ),
                (
                    "tipo_pallet",
                    models.ForeignKey(
                        blank=True,
                        db_column="tipo_pallet",
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.pallettype",
                        verbose_name="tipo de pallet",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Material",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                (
                    "cad",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.cad",
                        verbose_name="CAD",
                    ),
                ),
                (
                    "carton",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.carton",
                        verbose_name="cartón",
                    ),
                ),
                (
                    "client",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.client",
                        verbose_name="cliente",
                    ),
                ),
                (
                    "product_type",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.producttype",
                        verbose_name="tipo ítem",
                    ),
                ),
                (
                    "style",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.style",
                        verbose_name="estilo",
                    ),
                ),
            ],
            options={
                "verbose_name": "material",
                "verbose_name_plural": "materiales",
                "ordering": ("codigo",),
                "abstract": False,
                "constraints": [
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower(django.db.models.functions.text.Trim("codigo")),
                        name="material_codigo_unico",
                        violation_error_message="Ya existe otro registro con este código.",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="MaterialEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("descripcion", models.CharField(max_length=250, verbose_name="descripción")),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "por_confirmar",
                    models.BooleanField(
                        default=False,
                        help_text="Dato inferido de los sistemas anteriores: confírmelo con el área dueña.",
                        verbose_name="por confirmar",
                    ),
                ),
                ("notas", models.TextField(blank=True, verbose_name="notas")),
                ("codigo", models.CharField(max_length=60, verbose_name="código")),
                (
                    "cad",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.cad",
                        verbose_name="CAD",
                    ),
                ),
                (
                    "carton",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.carton",
                        verbose_name="cartón",
                    ),
                ),
                (
                    "client",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.client",
                        verbose_name="cliente",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.material",
                    ),
                ),
                (
                    "product_type",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.producttype",
                        verbose_name="tipo ítem",
                    ),
                ),
                (
                    "style",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.style",
                        verbose_name="estilo",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="UserEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("password", models.CharField(max_length=128, verbose_name="password")),
                ("last_login", models.DateTimeField(blank=True, null=True, verbose_name="last login")),
                (
                    "is_superuser",
                    models.BooleanField(
                        default=False,
                        help_text="Designates that this user has all permissions without explicitly assigning them.",
                        verbose_name="superuser status",
                    ),
                ),
                ("username", models.CharField(max_length=60, verbose_name="usuario")),
                ("nombre", models.CharField(max_length=80, verbose_name="nombre")),
                ("apellido", models.CharField(blank=True, max_length=80, verbose_name="apellido")),
                (
                    "rut",
                    models.CharField(
                        blank=True,
                        max_length=12,
                        validators=[envases_ot.models.users.validate_rut],
                        verbose_name="RUT",
                    ),
                ),
                ("email", models.EmailField(blank=True, max_length=254, verbose_name="correo")),
                ("telefono", models.CharField(blank=True, max_length=20, verbose_name="teléfono")),
                (
                    "rol",
                    models.CharField(
                        choices=[
                            ("administrador", "Administrador"),
                            ("gerente_general", "Gerente"),
                            ("jefe_ventas", "Jefe de Ventas"),
                            ("vendedor", "Vendedor"),
                            ("jefe_desarrollo", "Jefe de Diseño Estructural"),
                            ("ingeniero", "Dibujante Técnico"),
                            ("jefe_diseno", "Jefe de Diseño Gráfico"),
                            ("disenador", "Diseñador Gráfico"),
                            ("jefe_precatalogacion", "Jefe de Precatalogación"),
                            ("precatalogador", "Precatalogador"),
                            ("jefe_catalogacion", "Jefe de Catalogación"),
                            ("catalogador", "Catalogador"),
                            ("jefe_muestras", "Jefe de Muestras"),
                            ("tecnico_muestras", "Técnico de Muestras"),
                            ("gerente_comercial", "Gerente Comercial"),
                            ("visualizador", "Visualizador"),
                            ("api", "API"),
                            ("super_administrador", "Super Administrador"),
                            ("vendedor_externo", "Vendedor Externo"),
                        ],
                        max_length=30,
                        verbose_name="rol",
                    ),
                ),
                ("is_active", models.BooleanField(default=True, verbose_name="activo")),
                ("is_staff", models.BooleanField(default=True, verbose_name="entra al administrador")),
                (
                    "client",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        help_text="Un vendedor externo captura OT solo para este cliente.",
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.client",
                        verbose_name="cliente del vendedor externo",
                    ),
                ),
                (
                    "jefe",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="jefe",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "sala_corte",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.salacorte",
                        verbose_name="sala de corte",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="WorkOrder",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="creado")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="modificado")),
                (
                    "tipo_solicitud",
                    models.PositiveSmallIntegerField(
                        choices=[
                            (1, "Desarrollo Completo"),
                            (2, "Cotiza con CAD"),
                            (3, "Muestra con CAD"),
                            (4, "Cotiza sin CAD"),
                            (5, "Arte con Material"),
                            (6, "Otras Solicitudes Desarrollo"),
                            (7, "OT Proyectos Innovación"),
                        ],
                        verbose_name="tipo de solicitud",
                    ),
                ),
                (
                    "ajuste_area_desarrollo",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Licitación"), (2, "Ficha Técnica"), (3, "Estudio Benchmarking")],
                        null=True,
                        verbose_name="ajuste área desarrollo",
                    ),
                ),
                (
                    "dato_sub_cliente",
                    models.CharField(blank=True, max_length=191, verbose_name="datos cliente Edipac"),
                ),
                ("nombre_contacto", models.CharField(max_length=191, verbose_name="nombre contacto")),
                ("email_contacto", models.EmailField(max_length=191, verbose_name="email contacto")),
                (
                    "telefono_contacto",
                    models.CharField(
                        max_length=12,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^(\\+?56)?0?[29][1-9]\\d{7}$",
                                "Teléfono chileno: 9 dígitos que parten con 9 o 2, con o sin +56 y sin espacios.",
                                code="telefono_invalido",
                            )
                        ],
                        verbose_name="teléfono contacto",
                    ),
                ),
                (
                    "codigo_producto",
                    models.CharField(blank=True, max_length=200, verbose_name="código producto cliente"),
                ),
                (
                    "descripcion",
                    models.CharField(
                        help_text="Hasta 40 caracteres: es el texto breve de SAP.",
                        max_length=40,
                        validators=[django.core.validators.MaxLengthValidator(40)],
                        verbose_name="descripción",
                    ),
                ),
                (
                    "volumen_venta_anual",
                    models.PositiveBigIntegerField(
                        blank=True, null=True, verbose_name="volumen venta anual (unidades/año)"
                    ),
                ),
                (
                    "usd",
                    models.PositiveBigIntegerField(blank=True, null=True, verbose_name="venta anual (USD)"),
                ),
                (
                    "oc",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(0, "No"), (1, "Sí")],
                        null=True,
                        verbose_name="orden de compra (OC)",
                    ),
                ),
                (
                    "oc_file",
                    models.FileField(
                        blank=True,
                        help_text="PDF, imagen o planilla; queda fuera de toda ruta pública.",
                        max_length=255,
                        upload_to=envases_ot.models.uploads.oc_upload_path,
                        validators=[envases_ot.models.uploads.validate_upload],
                        verbose_name="archivo OC",
                    ),
                ),
                (
                    "oc_file_date",
                    models.DateTimeField(
                        blank=True, editable=False, null=True, verbose_name="fecha archivo OC"
                    ),
                ),
                (
                    "cinta",
                    models.PositiveSmallIntegerField(
                        blank=True, choices=[(0, "No"), (1, "Sí")], null=True, verbose_name="cinta"
                    ),
                ),
                (
                    "carton_color",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Café"), (2, "Blanco")],
                        null=True,
                        verbose_name="color cartón",
                    ),
                ),
                ("analisis", models.BooleanField(default=False, verbose_name="análisis")),
                ("prueba_industrial", models.BooleanField(default=False, verbose_name="prueba industrial")),
                ("muestra", models.BooleanField(default=False, verbose_name="muestra")),
                (
                    "numero_muestras",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="N° de muestras",
                    ),
                ),
                ("plano", models.BooleanField(default=False, verbose_name="plano")),
                ("datos_cotizar", models.BooleanField(default=False, verbose_name="datos para cotizar")),
                ("boceto", models.BooleanField(default=False, verbose_name="boceto")),
                ("nuevo_material", models.BooleanField(default=False, verbose_name="nuevo material")),
                (
                    "bloqueo_referencia",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(0, "No"), (1, "Sí")],
                        null=True,
                        verbose_name="bloqueo referencia",
                    ),
                ),
                (
                    "indicador_facturacion",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[
                            (1, "RRP"),
                            (2, "E-Commerce"),
                            (3, "Esquineros"),
                            (4, "Geometría"),
                            (5, "Participación nuevo Mercado"),
                            (6, "Offset"),
                            (7, "Innovación"),
                            (8, "Sustentabilidad"),
                            (9, "Automatización"),
                            (10, "No Aplica"),
                            (11, "Ahorro"),
                            (12, "Impresión"),
                        ],
                        null=True,
                        verbose_name="indicador facturación D.E.",
                    ),
                ),
                (
                    "observacion",
                    models.TextField(
                        blank=True,
                        max_length=1000,
                        validators=[django.core.validators.MinLengthValidator(10)],
                        verbose_name="observación",
                    ),
                ),
                (
                    "state_id",
                    models.PositiveSmallIntegerField(
                        choices=[
                            (1, "Proceso de Ventas"),
                            (2, "Proceso de Diseño Estructural"),
                            (3, "Laboratorio"),
                            (4, "Muestra"),
                            (5, "Proceso de Diseño Gráfico"),
                            (6, "Proceso de Cálculo Paletizado (Precatalogación)"),
                            (7, "Proceso de Catalogación"),
                            (8, "OT Terminada"),
                            (9, "Perdida"),
                            (10, "Consulta Cliente"),
                            (11, "OT Anulada"),
                            (12, "Rechazada"),
                            (13, "Entregado"),
                            (14, "Espera de OC"),
                            (15, "Falta definición del Cliente"),
                            (16, "Visto Bueno Cliente"),
                            (17, "Sala de Muestras"),
                            (18, "Muestras Listas"),
                            (19, "Modificación de OC"),
                            (20, "Hibernación"),
                            (21, "Cotización"),
                            (22, "Muestra Devuelta"),
                        ],
                        default=1,
                        editable=False,
                        verbose_name="estado",
                    ),
                ),
                (
                    "current_area_id",
                    models.PositiveSmallIntegerField(
                        choices=[
                            (1, "Área de Ventas"),
                            (2, "Área de Diseño Estructural (Desarrollo)"),
                            (3, "Área de Diseño Gráfico (Diseño e Impresión)"),
                            (4, "Área de Catalogación"),
                            (5, "Área de Precatalogación (Cálculo Paletizado)"),
                            (6, "Sala de Muestras"),
                            (7, "Administración"),
                            (8, "Hibernación"),
                            (9, "Cotización"),
                        ],
                        default=1,
                        editable=False,
                        verbose_name="área actual",
                    ),
                ),
                ("active", models.BooleanField(default=True, editable=False, verbose_name="activa")),
                ("version", models.PositiveIntegerField(default=1, editable=False, verbose_name="versión")),
                (
                    "descripcion_busqueda",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.text.Lower(
                            envases_ot.models.functions.Unaccent(models.F("descripcion"))
                        ),
                        output_field=models.CharField(max_length=80),
                        verbose_name="descripción para buscar",
                    ),
                ),
                (
                    "canal",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.canal",
                        verbose_name="canal",
                    ),
                ),
                (
                    "carton",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.carton",
                        verbose_name="cartón",
                    ),
                ),
                (
                    "client",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.client",
                        verbose_name="cliente",
                    ),
                ),
                (
                    "coverage_external",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.coverageexternal",
                        verbose_name="recubrimiento externo",
                    ),
                ),
                (
                    "coverage_internal",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.coverageinternal",
                        verbose_name="recubrimiento interno",
                    ),
                ),
                (
                    "creador",
                    models.ForeignKey(
                        help_text="Vendedor dueño de la OT.",
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="ots",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="vendedor",
                    ),
                ),
                (
                    "fsc",
                    models.ForeignKey(
                        blank=True,
                        db_column="fsc",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.fsc",
                        to_field="codigo",
                        verbose_name="FSC",
                    ),
                ),
                (
                    "impresion",
                    models.ForeignKey(
                        blank=True,
                        db_column="impresion",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.impresion",
                        verbose_name="impresión",
                    ),
                ),
                (
                    "ingresado_por",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="ots_ingresadas",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="ingresada por",
                    ),
                ),
                (
                    "instalacion_cliente",
                    models.ForeignKey(
                        blank=True,
                        db_column="instalacion_cliente",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.installation",
                        verbose_name="instalación cliente",
                    ),
                ),
                (
                    "org_venta",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.orgventa",
                        verbose_name="organización de venta",
                    ),
                ),
                (
                    "planta",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.planta",
                        verbose_name="planta objetivo",
                    ),
                ),
                (
                    "product_type",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.producttype",
                        verbose_name="tipo ítem",
                    ),
                ),
                (
                    "reference",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.material",
                        verbose_name="material de referencia",
                    ),
                ),
                (
                    "reference_type",
                    models.ForeignKey(
                        blank=True,
                        db_column="reference_type",
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.referencetype",
                        to_field="codigo",
                        verbose_name="tipo de referencia",
                    ),
                ),
                (
                    "rule_set",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.ruleset",
                        verbose_name="juego de reglas",
                    ),
                ),
                (
                    "subhierarchy",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.subhierarchy",
                        verbose_name="jerarquía 2",
                    ),
                ),
                (
                    "subsubhierarchy",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.subsubhierarchy",
                        verbose_name="jerarquía 3",
                    ),
                ),
            ],
            options={
                "verbose_name": "orden de trabajo",
                "verbose_name_plural": "órdenes de trabajo",
                "ordering": ("-id",),
                "indexes": [
                    models.Index(
                        models.F("creador"),
                        models.OrderBy(models.F("id"), descending=True),
                        name="ot_creador_idx",
                    ),
                    models.Index(
                        models.F("client"),
                        models.OrderBy(models.F("id"), descending=True),
                        name="ot_client_idx",
                    ),
                    models.Index(
                        models.F("state_id"),
                        models.OrderBy(models.F("id"), descending=True),
                        name="ot_state_id_idx",
                    ),
                    models.Index(
                        models.F("current_area_id"),
                        models.OrderBy(models.F("id"), descending=True),
                        name="ot_current_area_id_idx",
                    ),
                    models.Index(
                        models.F("tipo_solicitud"),
                        models.OrderBy(models.F("id"), descending=True),
                        name="ot_tipo_solicitud_idx",
                    ),
                    models.Index(
                        models.F("planta"),
                        models.OrderBy(models.F("id"), descending=True),
                        name="ot_planta_idx",
                    ),
                    models.Index(fields=["created_at"], name="ot_created_at_idx"),
                    django.contrib.postgres.indexes.GinIndex(
                        django.contrib.postgres.indexes.OpClass("descripcion_busqueda", name="gin_trgm_ops"),
                        name="ot_descripcion_trgm_idx",
                    ),
                ],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("tipo_solicitud__in", [1, 2, 3, 4, 5, 6, 7])),
                        name="workorder_tipo_solicitud_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "state_id__in",
                                [
                                    1,
                                    2,
                                    3,
                                    4,
                                    5,
                                    6,
                                    7,
                                    8,
                                    9,
                                    10,
                                    11,
                                    12,
                                    13,
                                    14,
                                    15,
                                    16,
                                    17,
                                    18,
                                    19,
                                    20,
                                    21,
                                    22,
                                ],
                            )
                        ),
                        name="workorder_state_id_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("current_area_id__in", [1, 2, 3, 4, 5, 6, 7, 8, 9])),
                        name="workorder_current_area_id_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("cinta__in", [0, 1])), name="workorder_cinta_conocido"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("carton_color__in", [1, 2])),
                        name="workorder_carton_color_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("numero_muestras", 0), _negated=True),
                        name="workorder_numero_muestras_positivo",
                        violation_error_message="El número de muestras es 1 o más.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("reference__isnull", False), ("reference_type", 2), _negated=True
                        ),
                        name="workorder_sin_referencia_sin_material",
                        violation_error_message="Sin referencia no hay material de referencia: quítelo o cambie el tipo.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("version__gte", 1)), name="workorder_version_positiva"
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="WorkOrderEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="creado")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="modificado")),
                (
                    "tipo_solicitud",
                    models.PositiveSmallIntegerField(
                        choices=[
                            (1, "Desarrollo Completo"),
                            (2, "Cotiza con CAD"),
                            (3, "Muestra con CAD"),
                            (4, "Cotiza sin CAD"),
                            (5, "Arte con Material"),
                            (6, "Otras Solicitudes Desarrollo"),
                            (7, "OT Proyectos Innovación"),
                        ],
                        verbose_name="tipo de solicitud",
                    ),
                ),
                (
                    "ajuste_area_desarrollo",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Licitación"), (2, "Ficha Técnica"), (3, "Estudio Benchmarking")],
                        null=True,
                        verbose_name="ajuste área desarrollo",
                    ),
                ),
                (
                    "dato_sub_cliente",
                    models.CharField(blank=True, max_length=191, verbose_name="datos cliente Edipac"),
                ),
                ("nombre_contacto", models.CharField(max_length=191, verbose_name="nombre contacto")),
                ("email_contacto", models.EmailField(max_length=191, verbose_name="email contacto")),
                (
                    "telefono_contacto",
                    models.CharField(
                        max_length=12,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^(\\+?56)?0?[29][1-9]\\d{7}$",
                                "Teléfono chileno: 9 dígitos que parten con 9 o 2, con o sin +56 y sin espacios.",
                                code="telefono_invalido",
                            )
                        ],
                        verbose_name="teléfono contacto",
                    ),
                ),
                (
                    "codigo_producto",
                    models.CharField(blank=True, max_length=200, verbose_name="código producto cliente"),
                ),
                (
                    "descripcion",
                    models.CharField(
                        help_text="Hasta 40 caracteres: es el texto breve de SAP.",
                        max_length=40,
                        validators=[django.core.validators.MaxLengthValidator(40)],
                        verbose_name="descripción",
                    ),
                ),
                (
                    "volumen_venta_anual",
                    models.PositiveBigIntegerField(
                        blank=True, null=True, verbose_name="volumen venta anual (unidades/año)"
                    ),
                ),
                (
                    "usd",
                    models.PositiveBigIntegerField(blank=True, null=True, verbose_name="venta anual (USD)"),
                ),
                (
                    "oc",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(0, "No"), (1, "Sí")],
                        null=True,
                        verbose_name="orden de compra (OC)",
                    ),
                ),
                (
                    "oc_file",
                    models.FileField(
                        blank=True,
                        help_text="PDF, imagen o planilla; queda fuera de toda ruta pública.",
                        max_length=255,
                        upload_to=envases_ot.models.uploads.oc_upload_path,
                        validators=[envases_ot.models.uploads.validate_upload],
                        verbose_name="archivo OC",
                    ),
                ),
                (
                    "oc_file_date",
                    models.DateTimeField(
                        blank=True, editable=False, null=True, verbose_name="fecha archivo OC"
                    ),
                ),
                (
                    "cinta",
                    models.PositiveSmallIntegerField(
                        blank=True, choices=[(0, "No"), (1, "Sí")], null=True, verbose_name="cinta"
                    ),
                ),
                (
                    "carton_color",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(1, "Café"), (2, "Blanco")],
                        null=True,
                        verbose_name="color cartón",
                    ),
                ),
                ("analisis", models.BooleanField(default=False, verbose_name="análisis")),
                ("prueba_industrial", models.BooleanField(default=False, verbose_name="prueba industrial")),
                ("muestra", models.BooleanField(default=False, verbose_name="muestra")),
                (
                    "numero_muestras",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[django.core.validators.MinValueValidator(1)],
                        verbose_name="N° de muestras",
                    ),
                ),
                ("plano", models.BooleanField(default=False, verbose_name="plano")),
                ("datos_cotizar", models.BooleanField(default=False, verbose_name="datos para cotizar")),
                ("boceto", models.BooleanField(default=False, verbose_name="boceto")),
                ("nuevo_material", models.BooleanField(default=False, verbose_name="nuevo material")),
                (
                    "bloqueo_referencia",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[(0, "No"), (1, "Sí")],
                        null=True,
                        verbose_name="bloqueo referencia",
                    ),
                ),
                (
                    "indicador_facturacion",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        choices=[
                            (1, "RRP"),
                            (2, "E-Commerce"),
                            (3, "Esquineros"),
                            (4, "Geometría"),
                            (5, "Participación nuevo Mercado"),
                            (6, "Offset"),
                            (7, "Innovación"),
                            (8, "Sustentabilidad"),
                            (9, "Automatización"),
                            (10, "No Aplica"),
                            (11, "Ahorro"),
                            (12, "Impresión"),
                        ],
                        null=True,
                        verbose_name="indicador facturación D.E.",
                    ),
                ),
                (
                    "observacion",
                    models.TextField(
                        blank=True,
                        max_length=1000,
                        validators=[django.core.validators.MinLengthValidator(10)],
                        verbose_name="observación",
                    ),
                ),
                (
                    "state_id",
                    models.PositiveSmallIntegerField(
                        choices=[
                            (1, "Proceso de Ventas"),
                            (2, "Proceso de Diseño Estructural"),
                            (3, "Laboratorio"),
                            (4, "Muestra"),
                            (5, "Proceso de Diseño Gráfico"),
                            (6, "Proceso de Cálculo Paletizado (Precatalogación)"),
                            (7, "Proceso de Catalogación"),
                            (8, "OT Terminada"),
                            (9, "Perdida"),
                            (10, "Consulta Cliente"),
                            (11, "OT Anulada"),
                            (12, "Rechazada"),
                            (13, "Entregado"),
                            (14, "Espera de OC"),
                            (15, "Falta definición del Cliente"),
                            (16, "Visto Bueno Cliente"),
                            (17, "Sala de Muestras"),
                            (18, "Muestras Listas"),
                            (19, "Modificación de OC"),
                            (20, "Hibernación"),
                            (21, "Cotización"),
                            (22, "Muestra Devuelta"),
                        ],
                        default=1,
                        editable=False,
                        verbose_name="estado",
                    ),
                ),
                (
                    "current_area_id",
                    models.PositiveSmallIntegerField(
                        choices=[
                            (1, "Área de Ventas"),
                            (2, "Área de Diseño Estructural (Desarrollo)"),
                            (3, "Área de Diseño Gráfico (Diseño e Impresión)"),
                            (4, "Área de Catalogación"),
                            (5, "Área de Precatalogación (Cálculo Paletizado)"),
                            (6, "Sala de Muestras"),
                            (7, "Administración"),
                            (8, "Hibernación"),
                            (9, "Cotización"),
                        ],
                        default=1,
                        editable=False,
                        verbose_name="área actual",
                    ),
                ),
                ("active", models.BooleanField(default=True, editable=False, verbose_name="activa")),
                ("version", models.PositiveIntegerField(default=1, editable=False, verbose_name="versión")),
                (
                    "descripcion_busqueda",
                    models.GeneratedField(
                        db_persist=True,
                        expression=django.db.models.functions.text.Lower(
                            envases_ot.models.functions.Unaccent(models.F("descripcion"))
                        ),
                        output_field=models.CharField(max_length=80),
                        verbose_name="descripción para buscar",
                    ),
                ),
                (
                    "canal",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.canal",
                        verbose_name="canal",
                    ),
                ),
                (
                    "carton",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.carton",
                        verbose_name="cartón",
                    ),
                ),
                (
                    "client",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.client",
                        verbose_name="cliente",
                    ),
                ),
                (
                    "coverage_external",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.coverageexternal",
                        verbose_name="recubrimiento externo",
                    ),
                ),
                (
                    "coverage_internal",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.coverageinternal",
                        verbose_name="recubrimiento interno",
                    ),
                ),
                (
                    "creador",
                    models.ForeignKey(
                        db_constraint=False,
                        help_text="Vendedor dueño de la OT.",
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="vendedor",
                    ),
                ),
                (
                    "fsc",
                    models.ForeignKey(
                        blank=True,
                        db_column="fsc",
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.fsc",
                        to_field="codigo",
                        verbose_name="FSC",
                    ),
                ),
                (
                    "impresion",
                    models.ForeignKey(
                        blank=True,
                        db_column="impresion",
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.impresion",
                        verbose_name="impresión",
                    ),
                ),
                (
                    "ingresado_por",
                    models.ForeignKey(
                        db_constraint=False,
                        editable=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="ingresada por",
                    ),
                ),
                (
                    "instalacion_cliente",
                    models.ForeignKey(
                        blank=True,
                        db_column="instalacion_cliente",
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.installation",
                        verbose_name="instalación cliente",
                    ),
                ),
                (
                    "org_venta",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.orgventa",
                        verbose_name="organización de venta",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.workorder",
                    ),
                ),
                (
                    "planta",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.planta",
                        verbose_name="planta objetivo",
                    ),
                ),
                (
                    "product_type",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.producttype",
                        verbose_name="tipo ítem",
                    ),
                ),
                (
                    "reference",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.material",
                        verbose_name="material de referencia",
                    ),
                ),
                (
                    "reference_type",
                    models.ForeignKey(
                        blank=True,
                        db_column="reference_type",
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.referencetype",
                        to_field="codigo",
                        verbose_name="tipo de referencia",
                    ),
                ),
                (
                    "rule_set",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.ruleset",
                        verbose_name="juego de reglas",
                    ),
                ),
                (
                    "subhierarchy",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.subhierarchy",
                        verbose_name="jerarquía 2",
                    ),
                ),
                (
                    "subsubhierarchy",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.subsubhierarchy",
                        verbose_name="jerarquía 3",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="CascadeCombinationPlanta",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "combination",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="plant_rows",
                        to="envases_ot.cascadevalidcombination",
                        verbose_name="combinación",
                    ),
                ),
                (
                    "planta",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        to="envases_ot.planta",
                        verbose_name="planta",
                    ),
                ),
            ],
            options={
                "verbose_name": "planta de la combinación",
                "verbose_name_plural": "plantas de la combinación",
                "ordering": ("combination", "planta"),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("combination", "planta"), name="cascadecombinationplanta_una"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CascadeCombinationPlantaEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.cascadecombinationplanta",
                    ),
                ),
                (
                    "combination",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.cascadevalidcombination",
                        verbose_name="combinación",
                    ),
                ),
                (
                    "planta",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.planta",
                        verbose_name="planta",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Contact",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="creado")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="modificado")),
                ("nombre", models.CharField(max_length=191, verbose_name="nombre")),
                ("cargo", models.CharField(blank=True, max_length=191, verbose_name="cargo")),
                ("email", models.EmailField(max_length=191, verbose_name="correo")),
                (
                    "telefono",
                    models.CharField(
                        max_length=12,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^(\\+?56)?0?[29][1-9]\\d{7}$",
                                "Teléfono chileno: 9 dígitos que parten con 9 o 2, con o sin +56 y sin espacios.",
                                code="telefono_invalido",
                            )
                        ],
                        verbose_name="teléfono",
                    ),
                ),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "client",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="contacts",
                        to="envases_ot.client",
                        verbose_name="cliente",
                    ),
                ),
                (
                    "installation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="contacts",
                        to="envases_ot.installation",
                        verbose_name="instalación",
                    ),
                ),
            ],
            options={
                "verbose_name": "contacto",
                "verbose_name_plural": "contactos",
                "ordering": ("nombre", "id"),
            },
        ),
        migrations.CreateModel(
            name="ContactEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                ("created_at", models.DateTimeField(auto_now_add=True, verbose_name="creado")),
                ("updated_at", models.DateTimeField(auto_now=True, verbose_name="modificado")),
                ("nombre", models.CharField(max_length=191, verbose_name="nombre")),
                ("cargo", models.CharField(blank=True, max_length=191, verbose_name="cargo")),
                ("email", models.EmailField(max_length=191, verbose_name="correo")),
                (
                    "telefono",
                    models.CharField(
                        max_length=12,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^(\\+?56)?0?[29][1-9]\\d{7}$",
                                "Teléfono chileno: 9 dígitos que parten con 9 o 2, con o sin +56 y sin espacios.",
                                code="telefono_invalido",
                            )
                        ],
                        verbose_name="teléfono",
                    ),
                ),
                ("active", models.BooleanField(default=True, verbose_name="activo")),
                (
                    "client",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.client",
                        verbose_name="cliente",
                    ),
                ),
                (
                    "pgh_context",
                    models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        to="pghistory.context",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="events",
                        to="envases_ot.contact",
                    ),
                ),
                (
                    "installation",
                    models.ForeignKey(
                        blank=True,
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="envases_ot.installation",
                        verbose_name="instalación",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.AddField(
            model_name="carton",
            name="impresiones",
            field=models.ManyToManyField(
                through="envases_ot.CartonImpresion", to="envases_ot.impresion", verbose_name="impresiones"
            ),
        ),
        migrations.AddField(
            model_name="carton",
            name="plantas",
            field=models.ManyToManyField(
                through="envases_ot.CartonPlanta", to="envases_ot.planta", verbose_name="plantas"
            ),
        ),
        migrations.AddField(
            model_name="cascadevalidcombination",
            name="plantas",
            field=models.ManyToManyField(
                related_name="combinations",
                through="envases_ot.CascadeCombinationPlanta",
                to="envases_ot.planta",
                verbose_name="plantas",
            ),
        ),
        envases_ot.models.trigger_operations.AddTriggers(
            triggers={
                "additionalcharacteristicstype": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="50981212ff07ebf1777dd4bcc57eb2c9d0e3bf41",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_bb62b",
                            table="envases_ot_additionalcharacteristicstype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_additionalcharacteristicstypeevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="de3b31d6f28c05966937e04c4081e466bbee7ed0",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_014db",
                            table="envases_ot_additionalcharacteristicstype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_additionalcharacteristicstypeevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="9d74142b74620b32f782936e69b5cff9102ad24f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_88c5e",
                            table="envases_ot_additionalcharacteristicstype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_additionalcharacteristicstypeevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="6558b26ca7dd253dbb5019934e35074e612d8b19",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1ba9f",
                            table="envases_ot_additionalcharacteristicstype",
                            when="AFTER",
                        ),
                    ),
                ],
                "armado": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="75e79be2a73cab80109b0cbd74af87d792416638",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_8c387",
                            table="envases_ot_armado",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_armadoevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="b6e2118b14915885056520aa9c33952396f1c8ba",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_de30f",
                            table="envases_ot_armado",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_armadoevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="3f9f15d09044036ed3fea719a67acda0fff89376",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_18274",
                            table="envases_ot_armado",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_armadoevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="4b3ebc664b341e3a8c4276e6f16846100cfe8ba4",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4bcce",
                            table="envases_ot_armado",
                            when="AFTER",
                        ),
                    ),
                ],
                "cad": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="03770b44b0e67694f615cd899e5ad6385cc0ac89",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_0e7b1",
                            table="envases_ot_cad",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_cadevent" ("active", "anchura_hm", "area_producto", "codigo", "descripcion", "externo_alto", "externo_ancho", "externo_largo", "id", "interno_alto", "interno_ancho", "interno_largo", "largura_hm", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "rayado_c1r1", "rayado_r1_r2", "rayado_r2_c2", "recorte_adicional", "recorte_caracteristico", "veces_item") VALUES (NEW."active", NEW."anchura_hm", NEW."area_producto", NEW."codigo", NEW."descripcion", NEW."externo_alto", NEW."externo_ancho", NEW."externo_largo", NEW."id", NEW."interno_alto", NEW."interno_ancho", NEW."interno_largo", NEW."largura_hm", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar", NEW."rayado_c1r1", NEW."rayado_r1_r2", NEW."rayado_r2_c2", NEW."recorte_adicional", NEW."recorte_caracteristico", NEW."veces_item"); RETURN NULL;',
                            hash="08bb100bd9aae6637ddb363f4b53e4d347e0a428",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bf96c",
                            table="envases_ot_cad",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_cadevent" ("active", "anchura_hm", "area_producto", "codigo", "descripcion", "externo_alto", "externo_ancho", "externo_largo", "id", "interno_alto", "interno_ancho", "interno_largo", "largura_hm", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "rayado_c1r1", "rayado_r1_r2", "rayado_r2_c2", "recorte_adicional", "recorte_caracteristico", "veces_item") VALUES (NEW."active", NEW."anchura_hm", NEW."area_producto", NEW."codigo", NEW."descripcion", NEW."externo_alto", NEW."externo_ancho", NEW."externo_largo", NEW."id", NEW."interno_alto", NEW."interno_ancho", NEW."interno_largo", NEW."largura_hm", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar", NEW."rayado_c1r1", NEW."rayado_r1_r2", NEW."rayado_r2_c2", NEW."recorte_adicional", NEW."recorte_caracteristico", NEW."veces_item"); RETURN NULL;',
                            hash="eec0e39365ca805398754d694574a8ddb425fa6f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_63cb8",
                            table="envases_ot_cad",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_cadevent" ("active", "anchura_hm", "area_producto", "codigo", "descripcion", "externo_alto", "externo_ancho", "externo_largo", "id", "interno_alto", "interno_ancho", "interno_largo", "largura_hm", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "rayado_c1r1", "rayado_r1_r2", "rayado_r2_c2", "recorte_adicional", "recorte_caracteristico", "veces_item") VALUES (OLD."active", OLD."anchura_hm", OLD."area_producto", OLD."codigo", OLD."descripcion", OLD."externo_alto", OLD."externo_ancho", OLD."externo_largo", OLD."id", OLD."interno_alto", OLD."interno_ancho", OLD."interno_largo", OLD."largura_hm", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar", OLD."rayado_c1r1", OLD."rayado_r1_r2", OLD."rayado_r2_c2", OLD."recorte_adicional", OLD."recorte_caracteristico", OLD."veces_item"); RETURN NULL;',
                            hash="097a01627591df3009dd054dd9d1ca1a50a883e8",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7605b",
                            table="envases_ot_cad",
                            when="AFTER",
                        ),
                    ),
                ],
                "canal": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="fc750a39a3791922bcaf56909ebebd9b8f9cda8d",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_bbc07",
                            table="envases_ot_canal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_canalevent" ("active", "codigo", "descripcion", "hierarchy_id", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."codigo", NEW."descripcion", NEW."hierarchy_id", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="ce736d11b632477e854bb9aeb4c7ec62004c2854",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f94b0",
                            table="envases_ot_canal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_canalevent" ("active", "codigo", "descripcion", "hierarchy_id", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."codigo", NEW."descripcion", NEW."hierarchy_id", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="11e80d6b5e24298c7c1725025f6a0119451a92f5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_82065",
                            table="envases_ot_canal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_canalevent" ("active", "codigo", "descripcion", "hierarchy_id", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."codigo", OLD."descripcion", OLD."hierarchy_id", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="f563f0039a053223ef0ed139ded3c99d3a2a9721",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_16c94",
                            table="envases_ot_canal",
                            when="AFTER",
                        ),
                    ),
                ],
                "carton": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="df863e25189b61cb3d4a1fc763bbb44995384b09",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_f5ab3",
                            table="envases_ot_carton",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_cartonevent" ("active", "alta_grafica", "carton_muestra", "codigo", "color", "descripcion", "ect_min_lb_in", "espesor_mm", "id", "notas", "offset", "onda", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."alta_grafica", NEW."carton_muestra", NEW."codigo", NEW."color", NEW."descripcion", NEW."ect_min_lb_in", NEW."espesor_mm", NEW."id", NEW."notas", NEW."offset", NEW."onda", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="1863d868e3ceaaca68a4b1445de4930337a2796a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c92a1",
                            table="envases_ot_carton",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_cartonevent" ("active", "alta_grafica", "carton_muestra", "codigo", "color", "descripcion", "ect_min_lb_in", "espesor_mm", "id", "notas", "offset", "onda", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."alta_grafica", NEW."carton_muestra", NEW."codigo", NEW."color", NEW."descripcion", NEW."ect_min_lb_in", NEW."espesor_mm", NEW."id", NEW."notas", NEW."offset", NEW."onda", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="b6f882858300e625ff9f0abb58b95ee5c7f40ff6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d658f",
                            table="envases_ot_carton",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_cartonevent" ("active", "alta_grafica", "carton_muestra", "codigo", "color", "descripcion", "ect_min_lb_in", "espesor_mm", "id", "notas", "offset", "onda", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."alta_grafica", OLD."carton_muestra", OLD."codigo", OLD."color", OLD."descripcion", OLD."ect_min_lb_in", OLD."espesor_mm", OLD."id", OLD."notas", OLD."offset", OLD."onda", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="16ca2b25d47a2e0de42c109adf73e8ff223a796a",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_bf42c",
                            table="envases_ot_carton",
                            when="AFTER",
                        ),
                    ),
                ],
                "cartonimpresion": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="55d0584d4c0eafea3366dc8d403577ae6a020ed0",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_99668",
                            table="envases_ot_cartonimpresion",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_cartonimpresionevent" ("carton_id", "id", "impresion_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."carton_id", NEW."id", NEW."impresion_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id"); RETURN NULL;',
                            hash="85edec8a08805d95247de81fdade3f08551b95db",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5daa4",
                            table="envases_ot_cartonimpresion",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_cartonimpresionevent" ("carton_id", "id", "impresion_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."carton_id", NEW."id", NEW."impresion_id", _pgh_attach_context(), NOW(), \'update\', NEW."id"); RETURN NULL;',
                            hash="28185f253edbf97983c43030df356cb953094e4a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8ba52",
                            table="envases_ot_cartonimpresion",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_cartonimpresionevent" ("carton_id", "id", "impresion_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."carton_id", OLD."id", OLD."impresion_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id"); RETURN NULL;',
                            hash="f2f82b331f12514b6e2e4a61586e67ee127ad462",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f7b4b",
                            table="envases_ot_cartonimpresion",
                            when="AFTER",
                        ),
                    ),
                ],
                "cartonplanta": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="2818007f71132efaff6f1d5fe83beeae4e458309",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_8a379",
                            table="envases_ot_cartonplanta",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_cartonplantaevent" ("carton_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planta_id") VALUES (NEW."carton_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planta_id"); RETURN NULL;',
                            hash="ccf3eadc429bfac99454595eb28797add8b87629",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_28150",
                            table="envases_ot_cartonplanta",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_cartonplantaevent" ("carton_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planta_id") VALUES (NEW."carton_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planta_id"); RETURN NULL;',
                            hash="b5d9c7231bb7c0ccdddb2a7213af46d4a85106ea",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1b690",
                            table="envases_ot_cartonplanta",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_cartonplantaevent" ("carton_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planta_id") VALUES (OLD."carton_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."planta_id"); RETURN NULL;',
                            hash="2a8e329cdf937ee9a2e643a06a499c258267f912",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d1e14",
                            table="envases_ot_cartonplanta",
                            when="AFTER",
                        ),
                    ),
                ],
                "cascadecombinationplanta": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="3c751ff6e285b76015ce9ef5feef0f0b57b5909a",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_a2b10",
                            table="envases_ot_cascadecombinationplanta",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_cascadecombinationplantaevent" ("combination_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planta_id") VALUES (NEW."combination_id", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planta_id"); RETURN NULL;',
                            hash="e047a4645e108c7ee78b267515ad989d5955f2d2",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2c71c",
                            table="envases_ot_cascadecombinationplanta",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_cascadecombinationplantaevent" ("combination_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planta_id") VALUES (NEW."combination_id", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planta_id"); RETURN NULL;',
                            hash="a03ea68b1f36f6926cf188b03e9ad9b5f0bc00b0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_02e76",
                            table="envases_ot_cascadecombinationplanta",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_cascadecombinationplantaevent" ("combination_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planta_id") VALUES (OLD."combination_id", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."planta_id"); RETURN NULL;',
                            hash="b4ce11f03cbdf99e26d16bfa6ade8af01b21956f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d64b0",
                            table="envases_ot_cascadecombinationplanta",
                            when="AFTER",
                        ),
                    ),
                ],
                "cascaderule": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="aa4fdde13b4e2215c34b1b7c518e345441857ecc",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_8d63c",
                            table="envases_ot_cascaderule",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_cascaderuleevent" ("action", "active", "cascade_order", "condition_type", "condition_value", "created_at", "description", "form_context", "id", "notes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reset_fields", "rule_code", "rule_name", "rule_set_id", "target_field", "target_table", "trigger_field", "trigger_table", "updated_at", "validation_endpoint") VALUES (NEW."action", NEW."active", NEW."cascade_order", NEW."condition_type", NEW."condition_value", NEW."created_at", NEW."description", NEW."form_context", NEW."id", NEW."notes", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reset_fields", NEW."rule_code", NEW."rule_name", NEW."rule_set_id", NEW."target_field", NEW."target_table", NEW."trigger_field", NEW."trigger_table", NEW."updated_at", NEW."validation_endpoint"); RETURN NULL;',
                            hash="ef659e86a840b86fb5a6c70913889e2819b465ef",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_32976",
                            table="envases_ot_cascaderule",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_cascaderuleevent" ("action", "active", "cascade_order", "condition_type", "condition_value", "created_at", "description", "form_context", "id", "notes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reset_fields", "rule_code", "rule_name", "rule_set_id", "target_field", "target_table", "trigger_field", "trigger_table", "updated_at", "validation_endpoint") VALUES (NEW."action", NEW."active", NEW."cascade_order", NEW."condition_type", NEW."condition_value", NEW."created_at", NEW."description", NEW."form_context", NEW."id", NEW."notes", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reset_fields", NEW."rule_code", NEW."rule_name", NEW."rule_set_id", NEW."target_field", NEW."target_table", NEW."trigger_field", NEW."trigger_table", NEW."updated_at", NEW."validation_endpoint"); RETURN NULL;',
                            hash="ae6c108b686ed726435d95cd1db85515da45a138",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_84c19",
                            table="envases_ot_cascaderule",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_cascaderuleevent" ("action", "active", "cascade_order", "condition_type", "condition_value", "created_at", "description", "form_context", "id", "notes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reset_fields", "rule_code", "rule_name", "rule_set_id", "target_field", "target_table", "trigger_field", "trigger_table", "updated_at", "validation_endpoint") VALUES (OLD."action", OLD."active", OLD."cascade_order", OLD."condition_type", OLD."condition_value", OLD."created_at", OLD."description", OLD."form_context", OLD."id", OLD."notes", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reset_fields", OLD."rule_code", OLD."rule_name", OLD."rule_set_id", OLD."target_field", OLD."target_table", OLD."trigger_field", OLD."trigger_table", OLD."updated_at", OLD."validation_endpoint"); RETURN NULL;',
                            hash="0193eb3cbb47a22f2c3395cb10d02099faabdf73",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3c6f6",
                            table="envases_ot_cascaderule",
                            when="AFTER",
                        ),
                    ),
                ],
                "cascadetable": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="9242fb532428584679bab01c253ed8f4f3fbd530",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_de118",
                            table="envases_ot_cascadetable",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_cascadetableevent" ("fields", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "referencia", "rule_set_id") VALUES (NEW."fields", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."referencia", NEW."rule_set_id"); RETURN NULL;',
                            hash="48615c9d92ea8ee700d122f945feb05af119413a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0e220",
                            table="envases_ot_cascadetable",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_cascadetableevent" ("fields", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "referencia", "rule_set_id") VALUES (NEW."fields", NEW."id", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."referencia", NEW."rule_set_id"); RETURN NULL;',
                            hash="c3ce2397f156ae5ea5a3a0d13226fc1a6309684c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3e584",
                            table="envases_ot_cascadetable",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_cascadetableevent" ("fields", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "referencia", "rule_set_id") VALUES (OLD."fields", OLD."id", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."referencia", OLD."rule_set_id"); RETURN NULL;',
                            hash="58f8c6f0e72b4814b7ca50c307cb702e5ee773c3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_12e2c",
                            table="envases_ot_cascadetable",
                            when="AFTER",
                        ),
                    ),
                ],
                "cascadevalidcombination": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="735e3023b0340663e94ca376b6d0e45ace006279",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_7a603",
                            table="envases_ot_cascadevalidcombination",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_cascadevalidcombinationevent" ("carton_color", "carton_id", "cinta", "coverage_external_id", "coverage_internal_id", "created_at", "fsc", "id", "impresion", "notes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planta_id", "por_confirmar", "product_type_id", "table_id", "updated_at") VALUES (NEW."carton_color", NEW."carton_id", NEW."cinta", NEW."coverage_external_id", NEW."coverage_internal_id", NEW."created_at", NEW."fsc", NEW."id", NEW."impresion", NEW."notes", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planta_id", NEW."por_confirmar", NEW."product_type_id", NEW."table_id", NEW."updated_at"); RETURN NULL;',
                            hash="655e2d9135321b19aade52fa61e84f0c9d79ab7e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_faf1a",
                            table="envases_ot_cascadevalidcombination",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_cascadevalidcombinationevent" ("carton_color", "carton_id", "cinta", "coverage_external_id", "coverage_internal_id", "created_at", "fsc", "id", "impresion", "notes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planta_id", "por_confirmar", "product_type_id", "table_id", "updated_at") VALUES (NEW."carton_color", NEW."carton_id", NEW."cinta", NEW."coverage_external_id", NEW."coverage_internal_id", NEW."created_at", NEW."fsc", NEW."id", NEW."impresion", NEW."notes", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planta_id", NEW."por_confirmar", NEW."product_type_id", NEW."table_id", NEW."updated_at"); RETURN NULL;',
                            hash="39111d0d335874d6613a7b6055c9f6b92a2e2895",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_17788",
                            table="envases_ot_cascadevalidcombination",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_cascadevalidcombinationevent" ("carton_color", "carton_id", "cinta", "coverage_external_id", "coverage_internal_id", "created_at", "fsc", "id", "impresion", "notes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planta_id", "por_confirmar", "product_type_id", "table_id", "updated_at") VALUES (OLD."carton_color", OLD."carton_id", OLD."cinta", OLD."coverage_external_id", OLD."coverage_internal_id", OLD."created_at", OLD."fsc", OLD."id", OLD."impresion", OLD."notes", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."planta_id", OLD."por_confirmar", OLD."product_type_id", OLD."table_id", OLD."updated_at"); RETURN NULL;',
                            hash="099690d4cd30e5c067a668ec1bdeff55e279166e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_62771",
                            table="envases_ot_cascadevalidcombination",
                            when="AFTER",
                        ),
                    ),
                ],
                "clasificacioncliente": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="a3dab40324cf673ab3e486a0171f4790a48cc958",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_4f23a",
                            table="envases_ot_clasificacioncliente",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_clasificacionclienteevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="b8b6c7ce762a545d25a084ec528964209a9db028",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4b47c",
                            table="envases_ot_clasificacioncliente",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_clasificacionclienteevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="2ef084d71b6cbe500ca1bf79efe3c59d4bf20071",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_605d8",
                            table="envases_ot_clasificacioncliente",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_clasificacionclienteevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="749e9b71bf701046075109b9d31f73dc5d1b9f16",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6d903",
                            table="envases_ot_clasificacioncliente",
                            when="AFTER",
                        ),
                    ),
                ],
                "client": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_clientevent" ("active", "clasificacion", "codigo", "created_at", "direccion", "id", "nacional", "nombre", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "poblacion", "rut", "telefono", "updated_at") VALUES (NEW."active", NEW."clasificacion", NEW."codigo", NEW."created_at", NEW."direccion", NEW."id", NEW."nacional", NEW."nombre", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."poblacion", NEW."rut", NEW."telefono", NEW."updated_at"); RETURN NULL;',
                            hash="ea33c74c23a45926d3dfbfa21c03ba1f9e668006",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a7e12",
                            table="envases_ot_client",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_clientevent" ("active", "clasificacion", "codigo", "created_at", "direccion", "id", "nacional", "nombre", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "poblacion", "rut", "telefono", "updated_at") VALUES (NEW."active", NEW."clasificacion", NEW."codigo", NEW."created_at", NEW."direccion", NEW."id", NEW."nacional", NEW."nombre", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."poblacion", NEW."rut", NEW."telefono", NEW."updated_at"); RETURN NULL;',
                            hash="39b76990a4df33f86dc7bf4616133f50c314da26",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_50644",
                            table="envases_ot_client",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_clientevent" ("active", "clasificacion", "codigo", "created_at", "direccion", "id", "nacional", "nombre", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "poblacion", "rut", "telefono", "updated_at") VALUES (OLD."active", OLD."clasificacion", OLD."codigo", OLD."created_at", OLD."direccion", OLD."id", OLD."nacional", OLD."nombre", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."poblacion", OLD."rut", OLD."telefono", OLD."updated_at"); RETURN NULL;',
                            hash="bef09b0e1f99d0299a8e4b5d14f0ffc0a93eb2be",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_2da08",
                            table="envases_ot_client",
                            when="AFTER",
                        ),
                    ),
                ],
                "color": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="dfa864603239508211f3f097a7c4c8d9140e342b",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_c2394",
                            table="envases_ot_color",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_colorevent" ("active", "barniz_uv", "codigo", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "texto_breve") VALUES (NEW."active", NEW."barniz_uv", NEW."codigo", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar", NEW."texto_breve"); RETURN NULL;',
                            hash="8d0a7123a1b8c354abc66d12b40fda8ca9140358",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5de32",
                            table="envases_ot_color",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_colorevent" ("active", "barniz_uv", "codigo", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "texto_breve") VALUES (NEW."active", NEW."barniz_uv", NEW."codigo", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar", NEW."texto_breve"); RETURN NULL;',
                            hash="4ac92c8be05f867ae19448947a1187047fa8e203",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_59c15",
                            table="envases_ot_color",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_colorevent" ("active", "barniz_uv", "codigo", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "texto_breve") VALUES (OLD."active", OLD."barniz_uv", OLD."codigo", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar", OLD."texto_breve"); RETURN NULL;',
                            hash="85a7e2ad3714c82944991fb185346df072043c40",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_15afd",
                            table="envases_ot_color",
                            when="AFTER",
                        ),
                    ),
                ],
                "contact": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_contactevent" ("active", "cargo", "client_id", "created_at", "email", "id", "installation_id", "nombre", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "telefono", "updated_at") VALUES (NEW."active", NEW."cargo", NEW."client_id", NEW."created_at", NEW."email", NEW."id", NEW."installation_id", NEW."nombre", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."telefono", NEW."updated_at"); RETURN NULL;',
                            hash="356f5c2ea691831a858f4a6b4045c2885db1930f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8cb34",
                            table="envases_ot_contact",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_contactevent" ("active", "cargo", "client_id", "created_at", "email", "id", "installation_id", "nombre", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "telefono", "updated_at") VALUES (NEW."active", NEW."cargo", NEW."client_id", NEW."created_at", NEW."email", NEW."id", NEW."installation_id", NEW."nombre", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."telefono", NEW."updated_at"); RETURN NULL;',
                            hash="59f354e3ff9cee69df5f4b9d68182411f06a0be5",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d2386",
                            table="envases_ot_contact",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_contactevent" ("active", "cargo", "client_id", "created_at", "email", "id", "installation_id", "nombre", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "telefono", "updated_at") VALUES (OLD."active", OLD."cargo", OLD."client_id", OLD."created_at", OLD."email", OLD."id", OLD."installation_id", OLD."nombre", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."telefono", OLD."updated_at"); RETURN NULL;',
                            hash="1ae9d881b8b5156504ea5edda10b05d47bef43e5",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_619a0",
                            table="envases_ot_contact",
                            when="AFTER",
                        ),
                    ),
                ],
                "coverageexternal": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="4e105f306e3d58ef7a4c49176ae4b98bd394667e",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_bf1db",
                            table="envases_ot_coverageexternal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_coverageexternalevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="2290b28e762184e5bb052904258a431dc26bbfc9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_23d5d",
                            table="envases_ot_coverageexternal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_coverageexternalevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="670a4c2f7cf131acc6827b6139ab09eaa03c7a14",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9c3b9",
                            table="envases_ot_coverageexternal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_coverageexternalevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="2e0ef750cbcf2874a99ffdbe5a044fa39d653fe3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_18d55",
                            table="envases_ot_coverageexternal",
                            when="AFTER",
                        ),
                    ),
                ],
                "coverageinternal": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="ff53785329e2763500ad1d0c972eb37be7d9ee1e",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_78ebf",
                            table="envases_ot_coverageinternal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_coverageinternalevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="8165194ceada6b19196ea2b9b8e83d2342d0caaf",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e97e5",
                            table="envases_ot_coverageinternal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_coverageinternalevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="2b1b2aaa086c4c170792b259e5e104e0759b23a0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9d9f3",
                            table="envases_ot_coverageinternal",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_coverageinternalevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="7c45787b2c3c4108b6eb283a2e4958c660c341f3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_99ddf",
                            table="envases_ot_coverageinternal",
                            when="AFTER",
                        ),
                    ),
                ],
                "designtype": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="0209472d80c2b5192a2c071c463de238e93dde73",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_7db50",
                            table="envases_ot_designtype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_designtypeevent" ("active", "complejidad", "descripcion", "id", "indicador_facturacion_diseno_grafico", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."complejidad", NEW."descripcion", NEW."id", NEW."indicador_facturacion_diseno_grafico", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="d333610320ecf7dfb4c6d8804baecc3c8f82675e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_73ef9",
                            table="envases_ot_designtype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_designtypeevent" ("active", "complejidad", "descripcion", "id", "indicador_facturacion_diseno_grafico", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."complejidad", NEW."descripcion", NEW."id", NEW."indicador_facturacion_diseno_grafico", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="bc75ad5ba0c93f7a28d87afe01acfb1bc167e789",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d77a2",
                            table="envases_ot_designtype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_designtypeevent" ("active", "complejidad", "descripcion", "id", "indicador_facturacion_diseno_grafico", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."complejidad", OLD."descripcion", OLD."id", OLD."indicador_facturacion_diseno_grafico", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="1bdf490199199f240f159b56938f8be32284ab11",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_00224",
                            table="envases_ot_designtype",
                            when="AFTER",
                        ),
                    ),
                ],
                "envase": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="a4d006a1cb72f487a126f41cba71ff3dd1dbf3bd",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_823c3",
                            table="envases_ot_envase",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_envaseevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="7bfdd5d992878a690f9a3d4f8ea38c0761c1ac53",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_090b9",
                            table="envases_ot_envase",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_envaseevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="f7d951bf303ccbd86624b3edb7c4d22da00208fc",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8c3fc",
                            table="envases_ot_envase",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_envaseevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="2bec017f54a780a3bdfc2221e4a61fef988613cb",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c4ed6",
                            table="envases_ot_envase",
                            when="AFTER",
                        ),
                    ),
                ],
                "expecteduse": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="64975597d2837044ffc1f2d19de046f74a95ebe2",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_48e88",
                            table="envases_ot_expecteduse",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_expecteduseevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="468de400a80db42af2dc7f97721dd2e7fbc230db",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_73e76",
                            table="envases_ot_expecteduse",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_expecteduseevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="91040f3d507d6e4f0917eeeaba462f09df4f04e8",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7d0fa",
                            table="envases_ot_expecteduse",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_expecteduseevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="4173f4a7e2eefd5ef694bc9051e9b4e069e7fd57",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_13848",
                            table="envases_ot_expecteduse",
                            when="AFTER",
                        ),
                    ),
                ],
                "foodtype": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="0d28faeda04a644b4e0ccba1ec7a60bde2a5fdfd",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_e4793",
                            table="envases_ot_foodtype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_foodtypeevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="ef860b7ba23c9b9aacbef4ed23cbe4f68f9337a4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_02531",
                            table="envases_ot_foodtype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_foodtypeevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="e59adfc7374fba101fb2b0793bcd03a1cbfdfbb7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_12a3b",
                            table="envases_ot_foodtype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_foodtypeevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="981fd82868b33cad2e5f23bda90e5627eec08de9",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ae793",
                            table="envases_ot_foodtype",
                            when="AFTER",
                        ),
                    ),
                ],
                "fsc": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="0b9a71e3ffedcfca95e43669147f7fa0bc3dce5a",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_cdb13",
                            table="envases_ot_fsc",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_fscevent" ("active", "codigo", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "selectable") VALUES (NEW."active", NEW."codigo", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar", NEW."selectable"); RETURN NULL;',
                            hash="c4eb4fe730c874e47463eea7c9fdc7124846f515",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_69289",
                            table="envases_ot_fsc",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_fscevent" ("active", "codigo", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "selectable") VALUES (NEW."active", NEW."codigo", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar", NEW."selectable"); RETURN NULL;',
                            hash="f368c0d95119dfcebc08a4251fde0771f3fc7b4c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_324e6",
                            table="envases_ot_fsc",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_fscevent" ("active", "codigo", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "selectable") VALUES (OLD."active", OLD."codigo", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar", OLD."selectable"); RETURN NULL;',
                            hash="654b72da718bff29e1bae34a490306f57ef0179c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d6be4",
                            table="envases_ot_fsc",
                            when="AFTER",
                        ),
                    ),
                ],
                "hierarchy": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="4190fe44fae9a98ca8e18fe06eefe2e74298954d",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_4f307",
                            table="envases_ot_hierarchy",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_hierarchyevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="29159920caa9d6b0150fc91b249e55d4faa17f8a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_af4c7",
                            table="envases_ot_hierarchy",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_hierarchyevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="d9f309b831e8b9c939897676a41e4c07d76f9a87",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ea830",
                            table="envases_ot_hierarchy",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_hierarchyevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="4694675e44c8d462685d5d6d19d88d47e5aed28f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5c0a1",
                            table="envases_ot_hierarchy",
                            when="AFTER",
                        ),
                    ),
                ],
                "impresion": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="f2bb6b103e161a597fdf1941ef690ce4c24ef58f",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_6e1fb",
                            table="envases_ot_impresion",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_impresionevent" ("active", "descripcion", "id", "notas", "offered", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", NEW."offered", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="c488eacba3176206478c0987f6d67df1a5e55722",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e53df",
                            table="envases_ot_impresion",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_impresionevent" ("active", "descripcion", "id", "notas", "offered", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", NEW."offered", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="382a751209e7a73bc431e37870aa952e141cf1d0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_abd98",
                            table="envases_ot_impresion",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_impresionevent" ("active", "descripcion", "id", "notas", "offered", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", OLD."offered", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="b6a71601ab3b0a43d83ce704009e5be112428156",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0f389",
                            table="envases_ot_impresion",
                            when="AFTER",
                        ),
                    ),
                ],
                "installation": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_installationevent" ("active", "altura_pallet", "bulto_zunchado", "certificado_calidad", "client_id", "created_at", "etiquetas_pallet", "formato_etiqueta", "fsc", "id", "nombre", "pais_mercado_destino", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sobresalir_carga", "termocontraible", "tipo_pallet", "updated_at") VALUES (NEW."active", NEW."altura_pallet", NEW."bulto_zunchado", NEW."certificado_calidad", NEW."client_id", NEW."created_at", NEW."etiquetas_pallet", NEW."formato_etiqueta", NEW."fsc", NEW."id", NEW."nombre", NEW."pais_mercado_destino", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sobresalir_carga", NEW."termocontraible", NEW."tipo_pallet", NEW."updated_at"); RETURN NULL;',
                            hash="4a947d2ab93fb5f6a37e44d1b4a2cf2758f0ad9a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0c2ff",
                            table="envases_ot_installation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_installationevent" ("active", "altura_pallet", "bulto_zunchado", "certificado_calidad", "client_id", "created_at", "etiquetas_pallet", "formato_etiqueta", "fsc", "id", "nombre", "pais_mercado_destino", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sobresalir_carga", "termocontraible", "tipo_pallet", "updated_at") VALUES (NEW."active", NEW."altura_pallet", NEW."bulto_zunchado", NEW."certificado_calidad", NEW."client_id", NEW."created_at", NEW."etiquetas_pallet", NEW."formato_etiqueta", NEW."fsc", NEW."id", NEW."nombre", NEW."pais_mercado_destino", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sobresalir_carga", NEW."termocontraible", NEW."tipo_pallet", NEW."updated_at"); RETURN NULL;',
                            hash="f054dfb3ddf8b858a77069ac7283d6e831e8323c",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_553af",
                            table="envases_ot_installation",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_installationevent" ("active", "altura_pallet", "bulto_zunchado", "certificado_calidad", "client_id", "created_at", "etiquetas_pallet", "formato_etiqueta", "fsc", "id", "nombre", "pais_mercado_destino", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sobresalir_carga", "termocontraible", "tipo_pallet", "updated_at") VALUES (OLD."active", OLD."altura_pallet", OLD."bulto_zunchado", OLD."certificado_calidad", OLD."client_id", OLD."created_at", OLD."etiquetas_pallet", OLD."formato_etiqueta", OLD."fsc", OLD."id", OLD."nombre", OLD."pais_mercado_destino", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sobresalir_carga", OLD."termocontraible", OLD."tipo_pallet", OLD."updated_at"); RETURN NULL;',
                            hash="82306ef61a64b90e45aee7a7c9b28e8cd7849cab",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3e0ec",
                            table="envases_ot_installation",
                            when="AFTER",
                        ),
                    ),
                ],
                "maquilaservicio": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="ca35045910f192b09a6f6ae8e4bd19ae14eac3f6",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_c9878",
                            table="envases_ot_maquilaservicio",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_maquilaservicioevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="40dc7cdd17cf9524a7cac5606cb332b3633c4111",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6f05d",
                            table="envases_ot_maquilaservicio",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_maquilaservicioevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="2f18e939e9bd2d831860a494206b3b70f3a81c3a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_959c3",
                            table="envases_ot_maquilaservicio",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_maquilaservicioevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="3383fc23f26baa35d5295e904d55dd7d22ca3fe3",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_023e4",
                            table="envases_ot_maquilaservicio",
                            when="AFTER",
                        ),
                    ),
                ],
                "material": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="7b7df3c1f94b3ab6a77db2c7ea401d3869d2ce0d",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_990d3",
                            table="envases_ot_material",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_materialevent" ("active", "cad_id", "carton_id", "client_id", "codigo", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "product_type_id", "style_id") VALUES (NEW."active", NEW."cad_id", NEW."carton_id", NEW."client_id", NEW."codigo", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar", NEW."product_type_id", NEW."style_id"); RETURN NULL;',
                            hash="39f984f36e07de5452ddce9384533389ddfeac0e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_43101",
                            table="envases_ot_material",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_materialevent" ("active", "cad_id", "carton_id", "client_id", "codigo", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "product_type_id", "style_id") VALUES (NEW."active", NEW."cad_id", NEW."carton_id", NEW."client_id", NEW."codigo", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar", NEW."product_type_id", NEW."style_id"); RETURN NULL;',
                            hash="36946ac0474238dc28890e4111840dea0f0144b6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a5a89",
                            table="envases_ot_material",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_materialevent" ("active", "cad_id", "carton_id", "client_id", "codigo", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "product_type_id", "style_id") VALUES (OLD."active", OLD."cad_id", OLD."carton_id", OLD."client_id", OLD."codigo", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar", OLD."product_type_id", OLD."style_id"); RETURN NULL;',
                            hash="960a6ca157163b211d374577450abfc2dd9449ea",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ba21b",
                            table="envases_ot_material",
                            when="AFTER",
                        ),
                    ),
                ],
                "matriz": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="f4aa5a0552cb4938671af117fa94cca5d5e17acc",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_df7cb",
                            table="envases_ot_matriz",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_matrizevent" ("active", "cantidad_ancho_matriz", "cantidad_largo_matriz", "codigo", "cuchillas", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plano_cad", "por_confirmar", "separacion_ancho_matriz", "separacion_largo_matriz", "tipo_matriz") VALUES (NEW."active", NEW."cantidad_ancho_matriz", NEW."cantidad_largo_matriz", NEW."codigo", NEW."cuchillas", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plano_cad", NEW."por_confirmar", NEW."separacion_ancho_matriz", NEW."separacion_largo_matriz", NEW."tipo_matriz"); RETURN NULL;',
                            hash="2f862d5535509c7be1270b6c113e0fd8c8f6480e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c4bdf",
                            table="envases_ot_matriz",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_matrizevent" ("active", "cantidad_ancho_matriz", "cantidad_largo_matriz", "codigo", "cuchillas", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plano_cad", "por_confirmar", "separacion_ancho_matriz", "separacion_largo_matriz", "tipo_matriz") VALUES (NEW."active", NEW."cantidad_ancho_matriz", NEW."cantidad_largo_matriz", NEW."codigo", NEW."cuchillas", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plano_cad", NEW."por_confirmar", NEW."separacion_ancho_matriz", NEW."separacion_largo_matriz", NEW."tipo_matriz"); RETURN NULL;',
                            hash="546e646603110e699704d5a9848b567bca68e9df",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f21a4",
                            table="envases_ot_matriz",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_matrizevent" ("active", "cantidad_ancho_matriz", "cantidad_largo_matriz", "codigo", "cuchillas", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plano_cad", "por_confirmar", "separacion_ancho_matriz", "separacion_largo_matriz", "tipo_matriz") VALUES (OLD."active", OLD."cantidad_ancho_matriz", OLD."cantidad_largo_matriz", OLD."codigo", OLD."cuchillas", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."plano_cad", OLD."por_confirmar", OLD."separacion_ancho_matriz", OLD."separacion_largo_matriz", OLD."tipo_matriz"); RETURN NULL;',
                            hash="06aa1eb254d6d7f26b54d1f58c88741af3cd5d27",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6b32d",
                            table="envases_ot_matriz",
                            when="AFTER",
                        ),
                    ),
                ],
                "mercado": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="06b5ae414577359117a88b40cb4fc2794d44200b",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_f9247",
                            table="envases_ot_mercado",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_mercadoevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="0b9c956914580718b3558b7dacbe688909c7b08f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_29406",
                            table="envases_ot_mercado",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_mercadoevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="18966da7efecebb87961fc597072f9aa6d2557a7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a8818",
                            table="envases_ot_mercado",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_mercadoevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="188bb77db9f650aaa1841746b30fb6ef487b50fc",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e496d",
                            table="envases_ot_mercado",
                            when="AFTER",
                        ),
                    ),
                ],
                "orgventa": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="ea8a20608f4192f0b911272d825f69341e4d9391",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_5faba",
                            table="envases_ot_orgventa",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_orgventaevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="dd19e7b685f677b0091d1d5dd67059bf5fbdeaca",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e6207",
                            table="envases_ot_orgventa",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_orgventaevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="b9703624ee376c6040f9959dcf12039a743fc0b1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d8b16",
                            table="envases_ot_orgventa",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_orgventaevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="b4a96794c1c4ff84344a3c89cdf5bf439abec9aa",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_21f21",
                            table="envases_ot_orgventa",
                            when="AFTER",
                        ),
                    ),
                ],
                "pais": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="21d94fa7ae476f99ff0ec8518f2ea8b7560195d5",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_d7cb7",
                            table="envases_ot_pais",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_paisevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="fe5142b34eefe09c00454a5380286f03673e3739",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5ce44",
                            table="envases_ot_pais",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_paisevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="802296a730ac4f95a32866e3d1b59dadab5b3853",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_56f1c",
                            table="envases_ot_pais",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_paisevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="110c582bf9adf88c22ecd2b1caf95ff849e226d8",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d6374",
                            table="envases_ot_pais",
                            when="AFTER",
                        ),
                    ),
                ],
                "palletqa": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="183bb6edaa61d17097fdd86c362f1ae353928010",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_4600c",
                            table="envases_ot_palletqa",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_palletqaevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="ac5131f34ee6dda3ae6264d725966d796e9280f1",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_28570",
                            table="envases_ot_palletqa",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_palletqaevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="83cea6b95e7e143477ab01cb604befdfcd2f901b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4f07b",
                            table="envases_ot_palletqa",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_palletqaevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="eff66ebdeef7d617cc84c7e308d9e26fbc660b63",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_98c75",
                            table="envases_ot_palletqa",
                            when="AFTER",
                        ),
                    ),
                ],
                "palletstatustype": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="fdd22e15a1b83bdb7f05985424660fcc310dced2",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_ea7e0",
                            table="envases_ot_palletstatustype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_palletstatustypeevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="69fe606423979b59ec5cf49b7a7c58f459cc4517",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f7396",
                            table="envases_ot_palletstatustype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_palletstatustypeevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="27b5c3967de95d661f37b845ba68e592db5b7964",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d0646",
                            table="envases_ot_palletstatustype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_palletstatustypeevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="18eb9dec9638336cb5dfdf541b6492475b63c8cb",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_a8caf",
                            table="envases_ot_palletstatustype",
                            when="AFTER",
                        ),
                    ),
                ],
                "pallettagformat": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="a8f2d574d4a9d3319825905e2e02106362e6344c",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_c1a88",
                            table="envases_ot_pallettagformat",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_pallettagformatevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="108e96a44bac994a1597fa779ced7d1f761e7116",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3c515",
                            table="envases_ot_pallettagformat",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_pallettagformatevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="99804db19e7f82478734c98dfe55c2d8db5f8fad",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3c8ae",
                            table="envases_ot_pallettagformat",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_pallettagformatevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="211225ebf69ea6a4e1f882fed69920af50dabda2",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_88f27",
                            table="envases_ot_pallettagformat",
                            when="AFTER",
                        ),
                    ),
                ],
                "pallettype": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="123a099a5aa7a6319c576df56648e63e2aeec1eb",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_9f616",
                            table="envases_ot_pallettype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_pallettypeevent" ("active", "ancho_mm", "codigo", "descripcion", "id", "largo_mm", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."ancho_mm", NEW."codigo", NEW."descripcion", NEW."id", NEW."largo_mm", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="d3cd88277e69fc15b6b21f73e2bf6dee72bb4dbb",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e32e8",
                            table="envases_ot_pallettype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_pallettypeevent" ("active", "ancho_mm", "codigo", "descripcion", "id", "largo_mm", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."ancho_mm", NEW."codigo", NEW."descripcion", NEW."id", NEW."largo_mm", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="cce12c33627fba770a6d2649e6362b3c708cb95b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_10b6b",
                            table="envases_ot_pallettype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_pallettypeevent" ("active", "ancho_mm", "codigo", "descripcion", "id", "largo_mm", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."ancho_mm", OLD."codigo", OLD."descripcion", OLD."id", OLD."largo_mm", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="7053fad6998196b4641df4c8babfb13174fa0567",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6f4e0",
                            table="envases_ot_pallettype",
                            when="AFTER",
                        ),
                    ),
                ],
                "planta": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="93d60f706200301841348260ce087e57d11ca705",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_6c916",
                            table="envases_ot_planta",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_plantaevent" ("active", "centro", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "secuencia") VALUES (NEW."active", NEW."centro", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar", NEW."secuencia"); RETURN NULL;',
                            hash="99ccf7b83d7ed0e7f39554fbc03fd0a8d0d2d65a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_291bb",
                            table="envases_ot_planta",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_plantaevent" ("active", "centro", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "secuencia") VALUES (NEW."active", NEW."centro", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar", NEW."secuencia"); RETURN NULL;',
                            hash="7c43cb3e14ba47deeed53c14c189d77696319be0",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a1194",
                            table="envases_ot_planta",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_plantaevent" ("active", "centro", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "secuencia") VALUES (OLD."active", OLD."centro", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar", OLD."secuencia"); RETURN NULL;',
                            hash="c50f437df0fb7c427f66302e8dd980fcc1df521e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_28faf",
                            table="envases_ot_planta",
                            when="AFTER",
                        ),
                    ),
                ],
                "process": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="1e9a9c7a56ed29e80515c217e47a93422ec276a7",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_14c9a",
                            table="envases_ot_process",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_processevent" ("active", "descripcion", "id", "notas", "orden", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", NEW."orden", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="3a22de3c36ebaad701426df15aa5dec6f0395d5a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ae62c",
                            table="envases_ot_process",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_processevent" ("active", "descripcion", "id", "notas", "orden", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", NEW."orden", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="10d0a94744f5076ca5e59cd54db648756303ce59",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5cfee",
                            table="envases_ot_process",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_processevent" ("active", "descripcion", "id", "notas", "orden", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", OLD."orden", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="c5d353971e1b59a27ecf34e4157c5d81cadc2324",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b9c2f",
                            table="envases_ot_process",
                            when="AFTER",
                        ),
                    ),
                ],
                "producttype": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="0e18d9f59467c8f9296aba1aaa258f06c11e8a00",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_13e33",
                            table="envases_ot_producttype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_producttypeevent" ("active", "codigo", "codigo_sap", "descripcion", "id", "maquila_enabled", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."codigo", NEW."codigo_sap", NEW."descripcion", NEW."id", NEW."maquila_enabled", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="e681ea05b491943668c62252f4e99265014fb41f",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_162ab",
                            table="envases_ot_producttype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_producttypeevent" ("active", "codigo", "codigo_sap", "descripcion", "id", "maquila_enabled", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."codigo", NEW."codigo_sap", NEW."descripcion", NEW."id", NEW."maquila_enabled", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="c07be96d1c72b3f424d8a3eb93518dad4cd2130f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_95e09",
                            table="envases_ot_producttype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_producttypeevent" ("active", "codigo", "codigo_sap", "descripcion", "id", "maquila_enabled", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."codigo", OLD."codigo_sap", OLD."descripcion", OLD."id", OLD."maquila_enabled", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="2b2160548b00ff2823b5e23e8d1f300f893fe503",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f2007",
                            table="envases_ot_producttype",
                            when="AFTER",
                        ),
                    ),
                ],
                "producttypedeveloping": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="b5ef4fdeff8a55c00e85cf28621da9c0fec096da",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_851e3",
                            table="envases_ot_producttypedeveloping",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_producttypedevelopingevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "rama") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar", NEW."rama"); RETURN NULL;',
                            hash="54203bffb9cfb306700166c84c1d6593cb7238cb",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_77a78",
                            table="envases_ot_producttypedeveloping",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_producttypedevelopingevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "rama") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar", NEW."rama"); RETURN NULL;',
                            hash="7bc8fb7b965ad1ee75603d662db402461747e572",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_077a0",
                            table="envases_ot_producttypedeveloping",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_producttypedevelopingevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "rama") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar", OLD."rama"); RETURN NULL;',
                            hash="47104f2c2fc9b0a9f6d01fe892bd652777ffc62e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b06f5",
                            table="envases_ot_producttypedeveloping",
                            when="AFTER",
                        ),
                    ),
                ],
                "protectiontype": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="6ec448c67c68c58fee26a032cdda8b25007c2e06",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_37e00",
                            table="envases_ot_protectiontype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_protectiontypeevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="be4f9d9deaf3b56691852a3be0837d3062c611f4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ceb7a",
                            table="envases_ot_protectiontype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_protectiontypeevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="39740b4a10ed766690ed9b2acd19d86ea040a7a6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_73ef5",
                            table="envases_ot_protectiontype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_protectiontypeevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="fd19d48b984df721efdd81c98aa6190714461cc7",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_493a5",
                            table="envases_ot_protectiontype",
                            when="AFTER",
                        ),
                    ),
                ],
                "rayado": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="eb498646094b6f7fd1a3674030fbc6a08c3714d2",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_7a4e1",
                            table="envases_ot_rayado",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_rayadoevent" ("active", "codigo", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."codigo", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="8fadb4800e3ae27710930357e7907d32e7be5ae9",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_50789",
                            table="envases_ot_rayado",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_rayadoevent" ("active", "codigo", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."codigo", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="702aa49d518e7b0a45c040c88f6d840df6246b51",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_064bb",
                            table="envases_ot_rayado",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_rayadoevent" ("active", "codigo", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."codigo", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="66ca7b920e2c3f0ac98cef84eae60e08fe0de3d8",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b5d46",
                            table="envases_ot_rayado",
                            when="AFTER",
                        ),
                    ),
                ],
                "recycleduse": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="d72196b2297746b59e7328c04e1fd97b8b2dac18",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_e711d",
                            table="envases_ot_recycleduse",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_recycleduseevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="a328547ca353bea415abf9c251455d5713db10f8",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8b6ba",
                            table="envases_ot_recycleduse",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_recycleduseevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="5ac16d0e8d190f73cbaf445296a23caf2975ebbc",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9ccf2",
                            table="envases_ot_recycleduse",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_recycleduseevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="b156b66f5f552acbe3a958c9d7026d9955ae1821",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e46d6",
                            table="envases_ot_recycleduse",
                            when="AFTER",
                        ),
                    ),
                ],
                "referencetype": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="9425591f3afd41109c06a8d306782a025d6db5f6",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_39bab",
                            table="envases_ot_referencetype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_referencetypeevent" ("active", "codigo", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "selectable") VALUES (NEW."active", NEW."codigo", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar", NEW."selectable"); RETURN NULL;',
                            hash="fe521dec4c007a380cd4b5ea274fdd809e01b256",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6b202",
                            table="envases_ot_referencetype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_referencetypeevent" ("active", "codigo", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "selectable") VALUES (NEW."active", NEW."codigo", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar", NEW."selectable"); RETURN NULL;',
                            hash="e9b7f878a9581dec6dcf89bac56a4a3b182f76a8",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_05f41",
                            table="envases_ot_referencetype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_referencetypeevent" ("active", "codigo", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "selectable") VALUES (OLD."active", OLD."codigo", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar", OLD."selectable"); RETURN NULL;',
                            hash="52ee11d6df3f3552feb587eaf6ca0627f10c320f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e2aba",
                            table="envases_ot_referencetype",
                            when="AFTER",
                        ),
                    ),
                ],
                "ruleset": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="1d0e6e8dca687bc27c01292c0a899e1d0bf7db24",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_01b2b",
                            table="envases_ot_ruleset",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_rulesetevent" ("code", "created_at", "form_context", "id", "name", "notes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "updated_at", "version") VALUES (NEW."code", NEW."created_at", NEW."form_context", NEW."id", NEW."name", NEW."notes", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."status", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="a1411575311d6bdaf35264ba73d20b3e931ebde6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4f92f",
                            table="envases_ot_ruleset",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_rulesetevent" ("code", "created_at", "form_context", "id", "name", "notes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "updated_at", "version") VALUES (NEW."code", NEW."created_at", NEW."form_context", NEW."id", NEW."name", NEW."notes", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."status", NEW."updated_at", NEW."version"); RETURN NULL;',
                            hash="9fe5a785d20d0d69405edb14561aeaae9bbccc00",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_aa4f2",
                            table="envases_ot_ruleset",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_rulesetevent" ("code", "created_at", "form_context", "id", "name", "notes", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status", "updated_at", "version") VALUES (OLD."code", OLD."created_at", OLD."form_context", OLD."id", OLD."name", OLD."notes", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."status", OLD."updated_at", OLD."version"); RETURN NULL;',
                            hash="87a0afb3112674d03e05473a5a8581139df2e0e7",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fa06e",
                            table="envases_ot_ruleset",
                            when="AFTER",
                        ),
                    ),
                ],
                "salacorte": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="9bef578a388d9c54f02eaa16653072af1281c77d",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_72d5d",
                            table="envases_ot_salacorte",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_salacorteevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="6536e0067c2b60a865dddc607ed38c66c2abf061",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9b28d",
                            table="envases_ot_salacorte",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_salacorteevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="a0efe6f8f18cc400ef06a39041dc9c8bfbf8fed4",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1e6cc",
                            table="envases_ot_salacorte",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_salacorteevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="ae2a84043fe0a04d302a7980af5965c17d1b34d0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_ef199",
                            table="envases_ot_salacorte",
                            when="AFTER",
                        ),
                    ),
                ],
                "secuenciaoperacional": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="1f2e805e9ce7bda27c16a2461b417f4e73f042a4",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_2ad82",
                            table="envases_ot_secuenciaoperacional",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_secuenciaoperacionalevent" ("active", "codigo", "descripcion", "id", "nombre_corto", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planta_id", "por_confirmar") VALUES (NEW."active", NEW."codigo", NEW."descripcion", NEW."id", NEW."nombre_corto", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."planta_id", NEW."por_confirmar"); RETURN NULL;',
                            hash="94c0200d55a1dc30d35d81a0f91e02b5f7efe518",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0718f",
                            table="envases_ot_secuenciaoperacional",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_secuenciaoperacionalevent" ("active", "codigo", "descripcion", "id", "nombre_corto", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planta_id", "por_confirmar") VALUES (NEW."active", NEW."codigo", NEW."descripcion", NEW."id", NEW."nombre_corto", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."planta_id", NEW."por_confirmar"); RETURN NULL;',
                            hash="f0130006254be320591c5b8918257ae1371febeb",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b2443",
                            table="envases_ot_secuenciaoperacional",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_secuenciaoperacionalevent" ("active", "codigo", "descripcion", "id", "nombre_corto", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "planta_id", "por_confirmar") VALUES (OLD."active", OLD."codigo", OLD."descripcion", OLD."id", OLD."nombre_corto", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."planta_id", OLD."por_confirmar"); RETURN NULL;',
                            hash="547d790c8d1b1c67649ff4dbd6e6678f1a00a3a9",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_473b4",
                            table="envases_ot_secuenciaoperacional",
                            when="AFTER",
                        ),
                    ),
                ],
                "style": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="6b977e2871c08e642c463240ccc6493625394f26",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_fad82",
                            table="envases_ot_style",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_styleevent" ("active", "codigo", "codigo_armado", "descripcion", "factor_peso", "grupo_materiales", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."codigo", NEW."codigo_armado", NEW."descripcion", NEW."factor_peso", NEW."grupo_materiales", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="b1ea4e8e4043e86cb0d09900842ceb87b10e57d3",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_410f1",
                            table="envases_ot_style",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_styleevent" ("active", "codigo", "codigo_armado", "descripcion", "factor_peso", "grupo_materiales", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."codigo", NEW."codigo_armado", NEW."descripcion", NEW."factor_peso", NEW."grupo_materiales", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="808771df941a006887531ad883f81ceb21935555",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f5238",
                            table="envases_ot_style",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_styleevent" ("active", "codigo", "codigo_armado", "descripcion", "factor_peso", "grupo_materiales", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."codigo", OLD."codigo_armado", OLD."descripcion", OLD."factor_peso", OLD."grupo_materiales", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="556a79ab81d6bb4033e996615a0f79bebf1a0be9",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1f032",
                            table="envases_ot_style",
                            when="AFTER",
                        ),
                    ),
                ],
                "subhierarchy": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="61ee0ea8acb3813bfb971698ea2abe94287c7670",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_860fc",
                            table="envases_ot_subhierarchy",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_subhierarchyevent" ("active", "descripcion", "hierarchy_id", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."hierarchy_id", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="28deca1a801af944eef1c3164666a87e0717fae4",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ced9d",
                            table="envases_ot_subhierarchy",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_subhierarchyevent" ("active", "descripcion", "hierarchy_id", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."hierarchy_id", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="358f31be04582bdd36efa735d7029ecb82ccef18",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_83380",
                            table="envases_ot_subhierarchy",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_subhierarchyevent" ("active", "descripcion", "hierarchy_id", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."hierarchy_id", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="4d5c3220d2053b08ff73db8a0eb43015f49af810",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8c4f1",
                            table="envases_ot_subhierarchy",
                            when="AFTER",
                        ),
                    ),
                ],
                "subsubhierarchy": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="20b20db4744d9ac8265836795092bb54794dffa9",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_ab409",
                            table="envases_ot_subsubhierarchy",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_subsubhierarchyevent" ("active", "descripcion", "id", "jerarquia_sap", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "subhierarchy_id") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."jerarquia_sap", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar", NEW."subhierarchy_id"); RETURN NULL;',
                            hash="34a22ef6faa8e3ef1903a2182898db27b57f599a",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d66e9",
                            table="envases_ot_subsubhierarchy",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_subsubhierarchyevent" ("active", "descripcion", "id", "jerarquia_sap", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "subhierarchy_id") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."jerarquia_sap", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar", NEW."subhierarchy_id"); RETURN NULL;',
                            hash="174a479bb84beb19754d53c410a1812b35288d1d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_be70f",
                            table="envases_ot_subsubhierarchy",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_subsubhierarchyevent" ("active", "descripcion", "id", "jerarquia_sap", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar", "subhierarchy_id") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."jerarquia_sap", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar", OLD."subhierarchy_id"); RETURN NULL;',
                            hash="7ca5e8d210e28dc3922d3bdb9f59acf85c67698e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_45a5b",
                            table="envases_ot_subsubhierarchy",
                            when="AFTER",
                        ),
                    ),
                ],
                "tipocinta": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="8717145b58fb73ebeee002ebe5c26029a5328bc9",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_03cd1",
                            table="envases_ot_tipocinta",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_tipocintaevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="11678ee1f360ed68ab60bcbf7c7b43bb57cb442e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b932f",
                            table="envases_ot_tipocinta",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_tipocintaevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="8b31d5ac2640701337e074fd9a4096e5ff1a9984",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_a351e",
                            table="envases_ot_tipocinta",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_tipocintaevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="0abef36d7747dd01f6b57d37d94bad87bbdb2b15",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d04d5",
                            table="envases_ot_tipocinta",
                            when="AFTER",
                        ),
                    ),
                ],
                "transportationway": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="4e3ae90caf39636c464f10e0e0bd9a0d1bf0fa82",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_99d78",
                            table="envases_ot_transportationway",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_transportationwayevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="f9c9b5f029bc363d940f84718b6dc03105d0b0a6",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5487b",
                            table="envases_ot_transportationway",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_transportationwayevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="4f86310661f723a3c07e5f620310720d0c835510",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_567d9",
                            table="envases_ot_transportationway",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_transportationwayevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="68603bb5da1ecd075521d35bb1034f0b23dbb739",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_96597",
                            table="envases_ot_transportationway",
                            when="AFTER",
                        ),
                    ),
                ],
                "trazabilidad": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="3cecd13b91f1b5ca3a4dce7f5eed5874e7c32852",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_81244",
                            table="envases_ot_trazabilidad",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_trazabilidadevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="f9b144b4eca89da40cd30d227bde1ae9f9732bf7",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f45df",
                            table="envases_ot_trazabilidad",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_trazabilidadevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="5c4e84c4f8b4307e4b9ea984dbaa10684c2dc0c1",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_24ee8",
                            table="envases_ot_trazabilidad",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_trazabilidadevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="edf7c24ee2e66727c22c60a07328bb9d370ef120",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_aab68",
                            table="envases_ot_trazabilidad",
                            when="AFTER",
                        ),
                    ),
                ],
                "user": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_userevent" ("apellido", "client_id", "email", "id", "is_active", "is_staff", "is_superuser", "jefe_id", "last_login", "nombre", "password", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "rut", "sala_corte_id", "telefono", "username") VALUES (NEW."apellido", NEW."client_id", NEW."email", NEW."id", NEW."is_active", NEW."is_staff", NEW."is_superuser", NEW."jefe_id", NEW."last_login", NEW."nombre", NEW."password", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."rol", NEW."rut", NEW."sala_corte_id", NEW."telefono", NEW."username"); RETURN NULL;',
                            hash="21c45cd97d641cf37e99066ed07f4d8e2661f85c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e47b6",
                            table="envases_ot_user",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_userevent" ("apellido", "client_id", "email", "id", "is_active", "is_staff", "is_superuser", "jefe_id", "last_login", "nombre", "password", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "rut", "sala_corte_id", "telefono", "username") VALUES (NEW."apellido", NEW."client_id", NEW."email", NEW."id", NEW."is_active", NEW."is_staff", NEW."is_superuser", NEW."jefe_id", NEW."last_login", NEW."nombre", NEW."password", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."rol", NEW."rut", NEW."sala_corte_id", NEW."telefono", NEW."username"); RETURN NULL;',
                            hash="dfc3d56f497d0f282e1ee02be9c1a2632430c417",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ede83",
                            table="envases_ot_user",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_userevent" ("apellido", "client_id", "email", "id", "is_active", "is_staff", "is_superuser", "jefe_id", "last_login", "nombre", "password", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "rol", "rut", "sala_corte_id", "telefono", "username") VALUES (OLD."apellido", OLD."client_id", OLD."email", OLD."id", OLD."is_active", OLD."is_staff", OLD."is_superuser", OLD."jefe_id", OLD."last_login", OLD."nombre", OLD."password", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."rol", OLD."rut", OLD."sala_corte_id", OLD."telefono", OLD."username"); RETURN NULL;',
                            hash="242c65556263d67a566fb61c50b2ebc002201f65",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4d26a",
                            table="envases_ot_user",
                            when="AFTER",
                        ),
                    ),
                ],
                "workorder": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_workorderevent" ("active", "ajuste_area_desarrollo", "analisis", "bloqueo_referencia", "boceto", "canal_id", "carton_color", "carton_id", "cinta", "client_id", "codigo_producto", "coverage_external_id", "coverage_internal_id", "creador_id", "created_at", "current_area_id", "dato_sub_cliente", "datos_cotizar", "descripcion", "email_contacto", "fsc", "id", "impresion", "indicador_facturacion", "ingresado_por_id", "instalacion_cliente", "muestra", "nombre_contacto", "nuevo_material", "numero_muestras", "observacion", "oc", "oc_file", "oc_file_date", "org_venta_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plano", "planta_id", "product_type_id", "prueba_industrial", "reference_id", "reference_type", "rule_set_id", "state_id", "subhierarchy_id", "subsubhierarchy_id", "telefono_contacto", "tipo_solicitud", "updated_at", "usd", "version", "volumen_venta_anual") VALUES (NEW."active", NEW."ajuste_area_desarrollo", NEW."analisis", NEW."bloqueo_referencia", NEW."boceto", NEW."canal_id", NEW."carton_color", NEW."carton_id", NEW."cinta", NEW."client_id", NEW."codigo_producto", NEW."coverage_external_id", NEW."coverage_internal_id", NEW."creador_id", NEW."created_at", NEW."current_area_id", NEW."dato_sub_cliente", NEW."datos_cotizar", NEW."descripcion", NEW."email_contacto", NEW."fsc", NEW."id", NEW."impresion", NEW."indicador_facturacion", NEW."ingresado_por_id", NEW."instalacion_cliente", NEW."muestra", NEW."nombre_contacto", NEW."nuevo_material", NEW."numero_muestras", NEW."observacion", NEW."oc", NEW."oc_file", NEW."oc_file_date", NEW."org_venta_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."plano", NEW."planta_id", NEW."product_type_id", NEW."prueba_industrial", NEW."reference_id", NEW."reference_type", NEW."rule_set_id", NEW."state_id", NEW."subhierarchy_id", NEW."subsubhierarchy_id", NEW."telefono_contacto", NEW."tipo_solicitud", NEW."updated_at", NEW."usd", NEW."version", NEW."volumen_venta_anual"); RETURN NULL;',
                            hash="6b302c6328ae4670106a4b69b9f6027c5904d263",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_71096",
                            table="envases_ot_workorder",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_workorderevent" ("active", "ajuste_area_desarrollo", "analisis", "bloqueo_referencia", "boceto", "canal_id", "carton_color", "carton_id", "cinta", "client_id", "codigo_producto", "coverage_external_id", "coverage_internal_id", "creador_id", "created_at", "current_area_id", "dato_sub_cliente", "datos_cotizar", "descripcion", "email_contacto", "fsc", "id", "impresion", "indicador_facturacion", "ingresado_por_id", "instalacion_cliente", "muestra", "nombre_contacto", "nuevo_material", "numero_muestras", "observacion", "oc", "oc_file", "oc_file_date", "org_venta_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plano", "planta_id", "product_type_id", "prueba_industrial", "reference_id", "reference_type", "rule_set_id", "state_id", "subhierarchy_id", "subsubhierarchy_id", "telefono_contacto", "tipo_solicitud", "updated_at", "usd", "version", "volumen_venta_anual") VALUES (NEW."active", NEW."ajuste_area_desarrollo", NEW."analisis", NEW."bloqueo_referencia", NEW."boceto", NEW."canal_id", NEW."carton_color", NEW."carton_id", NEW."cinta", NEW."client_id", NEW."codigo_producto", NEW."coverage_external_id", NEW."coverage_internal_id", NEW."creador_id", NEW."created_at", NEW."current_area_id", NEW."dato_sub_cliente", NEW."datos_cotizar", NEW."descripcion", NEW."email_contacto", NEW."fsc", NEW."id", NEW."impresion", NEW."indicador_facturacion", NEW."ingresado_por_id", NEW."instalacion_cliente", NEW."muestra", NEW."nombre_contacto", NEW."nuevo_material", NEW."numero_muestras", NEW."observacion", NEW."oc", NEW."oc_file", NEW."oc_file_date", NEW."org_venta_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."plano", NEW."planta_id", NEW."product_type_id", NEW."prueba_industrial", NEW."reference_id", NEW."reference_type", NEW."rule_set_id", NEW."state_id", NEW."subhierarchy_id", NEW."subsubhierarchy_id", NEW."telefono_contacto", NEW."tipo_solicitud", NEW."updated_at", NEW."usd", NEW."version", NEW."volumen_venta_anual"); RETURN NULL;',
                            hash="f7fb795919f80850c1e061ffc2b63c63689eff72",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_75b73",
                            table="envases_ot_workorder",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_workorderevent" ("active", "ajuste_area_desarrollo", "analisis", "bloqueo_referencia", "boceto", "canal_id", "carton_color", "carton_id", "cinta", "client_id", "codigo_producto", "coverage_external_id", "coverage_internal_id", "creador_id", "created_at", "current_area_id", "dato_sub_cliente", "datos_cotizar", "descripcion", "email_contacto", "fsc", "id", "impresion", "indicador_facturacion", "ingresado_por_id", "instalacion_cliente", "muestra", "nombre_contacto", "nuevo_material", "numero_muestras", "observacion", "oc", "oc_file", "oc_file_date", "org_venta_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "plano", "planta_id", "product_type_id", "prueba_industrial", "reference_id", "reference_type", "rule_set_id", "state_id", "subhierarchy_id", "subsubhierarchy_id", "telefono_contacto", "tipo_solicitud", "updated_at", "usd", "version", "volumen_venta_anual") VALUES (OLD."active", OLD."ajuste_area_desarrollo", OLD."analisis", OLD."bloqueo_referencia", OLD."boceto", OLD."canal_id", OLD."carton_color", OLD."carton_id", OLD."cinta", OLD."client_id", OLD."codigo_producto", OLD."coverage_external_id", OLD."coverage_internal_id", OLD."creador_id", OLD."created_at", OLD."current_area_id", OLD."dato_sub_cliente", OLD."datos_cotizar", OLD."descripcion", OLD."email_contacto", OLD."fsc", OLD."id", OLD."impresion", OLD."indicador_facturacion", OLD."ingresado_por_id", OLD."instalacion_cliente", OLD."muestra", OLD."nombre_contacto", OLD."nuevo_material", OLD."numero_muestras", OLD."observacion", OLD."oc", OLD."oc_file", OLD."oc_file_date", OLD."org_venta_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."plano", OLD."planta_id", OLD."product_type_id", OLD."prueba_industrial", OLD."reference_id", OLD."reference_type", OLD."rule_set_id", OLD."state_id", OLD."subhierarchy_id", OLD."subsubhierarchy_id", OLD."telefono_contacto", OLD."tipo_solicitud", OLD."updated_at", OLD."usd", OLD."version", OLD."volumen_venta_anual"); RETURN NULL;',
                            hash="fc6ad6f02dec92024d8680297a87505b3f7a391c",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_00f86",
                            table="envases_ot_workorder",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
    ]

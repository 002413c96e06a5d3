from decimal import Decimal

import django.contrib.postgres.fields
import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import envases_ot.models.column_operations
import envases_ot.models.trigger_operations
import envases_ot.models.uploads


class Migration(migrations.Migration):
    dependencies = [
        ("envases_ot", "0005_segundo_factor"),
        ("pghistory", "0007_auto_20250421_0444"),
    ]

    operations = [
        pgtrigger.migrations.RemoveTrigger(
            model_name="workorder",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="workorder",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="workorder",
            name="delete_delete",
        ),
        migrations.CreateModel(
            name="ClassSubstancePacked",
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
                "verbose_name": "clase de sustancia a embalar",
                "verbose_name_plural": "clases de sustancia a embalar",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="ClassSubstancePackedEvent",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PalletBoxQuantity",
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
                "verbose_name": "cajas por paquete",
                "verbose_name_plural": "cajas por paquete",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PalletBoxQuantityEvent",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PalletPatron",
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
                "verbose_name": "patrón de pallet",
                "verbose_name_plural": "patrones de pallet",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PalletPatronEvent",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PalletProtection",
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
                "verbose_name": "protección de pallet",
                "verbose_name_plural": "protecciones de pallet",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PalletProtectionEvent",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="Paper",
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
                ("gramaje_g_m2", models.PositiveSmallIntegerField(verbose_name="gramaje (g/m²)")),
            ],
            options={
                "verbose_name": "papel",
                "verbose_name_plural": "papeles",
                "ordering": ("codigo",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PaperEvent",
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
                ("gramaje_g_m2", models.PositiveSmallIntegerField(verbose_name="gramaje (g/m²)")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PrecutType",
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
                "verbose_name": "tipo de prepicado",
                "verbose_name_plural": "tipos de prepicado",
                "ordering": ("descripcion",),
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="PrecutTypeEvent",
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
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="WorkOrderDocument",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("ant_des_correo_cliente", "Correo cliente"),
                            ("ant_des_plano_actual", "Plano actual"),
                            ("ant_des_boceto_actual", "Boceto actual"),
                            ("ant_des_speed", "Spec"),
                            ("ant_des_otro", "Otro"),
                            ("ant_des_vb_muestra", "V°B° muestra"),
                            ("ant_des_vb_boce", "V°B° boceto"),
                            ("ant_des_cj_referencia_de", "Caja referencia D.E."),
                            ("ant_des_cj_referencia_dg", "Caja referencia D.G."),
                            ("ant_des_envase_primario", "Envase primario"),
                            ("licitacion_file", "Ítems de la licitación"),
                            ("ficha_tecnica_file", "Archivo de la ficha técnica"),
                            ("estudio_file", "Archivo del estudio"),
                        ],
                        max_length=30,
                        verbose_name="documento",
                    ),
                ),
                (
                    "file",
                    models.FileField(
                        blank=True,
                        help_text="PDF, imagen o planilla; queda fuera de toda ruta pública.",
                        max_length=255,
                        upload_to=envases_ot.models.uploads.document_upload_path,
                        validators=[envases_ot.models.uploads.validate_upload],
                        verbose_name="archivo",
                    ),
                ),
                ("name", models.CharField(blank=True, editable=False, max_length=200, verbose_name="nombre")),
                ("size", models.PositiveIntegerField(default=0, editable=False, verbose_name="bytes")),
                (
                    "sha256",
                    models.CharField(
                        blank=True, editable=False, max_length=64, verbose_name="huella SHA-256"
                    ),
                ),
                ("at", models.DateTimeField(auto_now_add=True, verbose_name="recibido")),
            ],
            options={
                "verbose_name": "documento de la OT",
                "verbose_name_plural": "documentos de la OT",
                "ordering": ("kind", "id"),
            },
        ),
        migrations.CreateModel(
            name="WorkOrderDocumentEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("ant_des_correo_cliente", "Correo cliente"),
                            ("ant_des_plano_actual", "Plano actual"),
                            ("ant_des_boceto_actual", "Boceto actual"),
                            ("ant_des_speed", "Spec"),
                            ("ant_des_otro", "Otro"),
                            ("ant_des_vb_muestra", "V°B° muestra"),
                            ("ant_des_vb_boce", "V°B° boceto"),
                            ("ant_des_cj_referencia_de", "Caja referencia D.E."),
                            ("ant_des_cj_referencia_dg", "Caja referencia D.G."),
                            ("ant_des_envase_primario", "Envase primario"),
                            ("licitacion_file", "Ítems de la licitación"),
                            ("ficha_tecnica_file", "Archivo de la ficha técnica"),
                            ("estudio_file", "Archivo del estudio"),
                        ],
                        max_length=30,
                        verbose_name="documento",
                    ),
                ),
                (
                    "file",
                    models.FileField(
                        blank=True,
                        help_text="PDF, imagen o planilla; queda fuera de toda ruta pública.",
                        max_length=255,
                        upload_to=envases_ot.models.uploads.document_upload_path,
                        validators=[envases_ot.models.uploads.validate_upload],
                        verbose_name="archivo",
                    ),
                ),
                ("name", models.CharField(blank=True, editable=False, max_length=200, verbose_name="nombre")),
                ("size", models.PositiveIntegerField(default=0, editable=False, verbose_name="bytes")),
                (
                    "sha256",
                    models.CharField(
                        blank=True, editable=False, max_length=64, verbose_name="huella SHA-256"
                    ),
                ),
                ("at", models.DateTimeField(auto_now_add=True, verbose_name="recibido")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="WorkOrderInk",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "station",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(7),
                        ],
                        verbose_name="estación",
                    ),
                ),
                (
                    "impresion",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0),
                            django.core.validators.MaxValueValidator(100),
                        ],
                        verbose_name="% impresión",
                    ),
                ),
                (
                    "cm2_clisse",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=10,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("0")),
                            django.core.validators.MaxValueValidator(Decimal("1000000")),
                        ],
                        verbose_name="clisé (cm²)",
                    ),
                ),
            ],
            options={
                "verbose_name": "color",
                "verbose_name_plural": "estaciones de color",
                "ordering": ("station",),
            },
        ),
        migrations.CreateModel(
            name="WorkOrderInkEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "station",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(7),
                        ],
                        verbose_name="estación",
                    ),
                ),
                (
                    "impresion",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(0),
                            django.core.validators.MaxValueValidator(100),
                        ],
                        verbose_name="% impresión",
                    ),
                ),
                (
                    "cm2_clisse",
                    models.DecimalField(
                        blank=True,
                        decimal_places=2,
                        max_digits=10,
                        null=True,
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("0")),
                            django.core.validators.MaxValueValidator(Decimal("1000000")),
                        ],
                        verbose_name="clisé (cm²)",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="WorkOrderLayer",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "position",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(5),
                        ],
                        verbose_name="papel N°",
                    ),
                ),
                (
                    "ancho_cm",
                    models.DecimalField(
                        decimal_places=1,
                        max_digits=5,
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("0.1")),
                            django.core.validators.MaxValueValidator(Decimal("1000")),
                        ],
                        verbose_name="ancho (cm)",
                    ),
                ),
                (
                    "capas",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(100),
                        ],
                        verbose_name="capas",
                    ),
                ),
            ],
            options={
                "verbose_name": "papel del esquinero",
                "verbose_name_plural": "papeles del esquinero",
                "ordering": ("position",),
            },
        ),
        migrations.CreateModel(
            name="WorkOrderLayerEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "position",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(5),
                        ],
                        verbose_name="papel N°",
                    ),
                ),
                (
                    "ancho_cm",
                    models.DecimalField(
                        decimal_places=1,
                        max_digits=5,
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("0.1")),
                            django.core.validators.MaxValueValidator(Decimal("1000")),
                        ],
                        verbose_name="ancho (cm)",
                    ),
                ),
                (
                    "capas",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(100),
                        ],
                        verbose_name="capas",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="WorkOrderMatriz",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "position",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(3),
                        ],
                        verbose_name="N°",
                    ),
                ),
            ],
            options={
                "verbose_name": "matriz de la OT",
                "verbose_name_plural": "matrices de la OT",
                "ordering": ("position",),
            },
        ),
        migrations.CreateModel(
            name="WorkOrderMatrizEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "position",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(3),
                        ],
                        verbose_name="N°",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="WorkOrderOverride",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "measure",
                    models.CharField(
                        choices=[("largura_hc_mm", "Largura HC (mm)"), ("anchura_hc_mm", "Anchura HC (mm)")],
                        max_length=20,
                        verbose_name="medida",
                    ),
                ),
                (
                    "value",
                    models.DecimalField(
                        decimal_places=1,
                        max_digits=8,
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("0.1")),
                            django.core.validators.MaxValueValidator(Decimal("100000")),
                        ],
                        verbose_name="valor",
                    ),
                ),
                (
                    "reason",
                    models.CharField(
                        max_length=300,
                        validators=[django.core.validators.MinLengthValidator(10)],
                        verbose_name="motivo",
                    ),
                ),
                ("at", models.DateTimeField(auto_now=True, verbose_name="fijado")),
            ],
            options={
                "verbose_name": "medida fijada a mano",
                "verbose_name_plural": "medidas fijadas a mano",
                "ordering": ("measure",),
            },
        ),
        migrations.CreateModel(
            name="WorkOrderOverrideEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "measure",
                    models.CharField(
                        choices=[("largura_hc_mm", "Largura HC (mm)"), ("anchura_hc_mm", "Anchura HC (mm)")],
                        max_length=20,
                        verbose_name="medida",
                    ),
                ),
                (
                    "value",
                    models.DecimalField(
                        decimal_places=1,
                        max_digits=8,
                        validators=[
                            django.core.validators.MinValueValidator(Decimal("0.1")),
                            django.core.validators.MaxValueValidator(Decimal("100000")),
                        ],
                        verbose_name="valor",
                    ),
                ),
                (
                    "reason",
                    models.CharField(
                        max_length=300,
                        validators=[django.core.validators.MinLengthValidator(10)],
                        verbose_name="motivo",
                    ),
                ),
                ("at", models.DateTimeField(auto_now=True, verbose_name="fijado")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="WorkOrderSecuencia",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "route_plant",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "Planta original"), (1, "Planta auxiliar 1"), (2, "Planta auxiliar 2")],
                        verbose_name="planta",
                    ),
                ),
                (
                    "step",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(20),
                        ],
                        verbose_name="fila",
                    ),
                ),
                (
                    "option",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(0),
                            django.core.validators.MaxValueValidator(5),
                        ],
                        verbose_name="alternativa",
                    ),
                ),
            ],
            options={
                "verbose_name": "paso de la secuencia",
                "verbose_name_plural": "secuencia operacional de la OT",
                "ordering": ("route_plant", "step", "option"),
            },
        ),
        migrations.CreateModel(
            name="WorkOrderSecuenciaEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "route_plant",
                    models.PositiveSmallIntegerField(
                        choices=[(0, "Planta original"), (1, "Planta auxiliar 1"), (2, "Planta auxiliar 2")],
                        verbose_name="planta",
                    ),
                ),
                (
                    "step",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(20),
                        ],
                        verbose_name="fila",
                    ),
                ),
                (
                    "option",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(0),
                            django.core.validators.MaxValueValidator(5),
                        ],
                        verbose_name="alternativa",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="WorkOrderStudyRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "position",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(50),
                        ],
                        verbose_name="N°",
                    ),
                ),
                ("identificacion", models.CharField(max_length=200, verbose_name="identificación")),
                ("cliente", models.CharField(max_length=200, verbose_name="cliente")),
                ("descripcion", models.CharField(max_length=200, verbose_name="descripción")),
            ],
            options={
                "verbose_name": "muestra del estudio",
                "verbose_name_plural": "muestras del estudio",
                "ordering": ("position",),
            },
        ),
        migrations.CreateModel(
            name="WorkOrderStudyRowEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "position",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(50),
                        ],
                        verbose_name="N°",
                    ),
                ),
                ("identificacion", models.CharField(max_length=200, verbose_name="identificación")),
                ("cliente", models.CharField(max_length=200, verbose_name="cliente")),
                ("descripcion", models.CharField(max_length=200, verbose_name="descripción")),
            ],
            options={
                "abstract": False,
            },
        ),
        migrations.CreateModel(
            name="WorkOrderTapeLine",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "position",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(6),
                        ],
                        verbose_name="cinta",
                    ),
                ),
                (
                    "distancia_mm",
                    models.PositiveIntegerField(
                        validators=[django.core.validators.MaxValueValidator(1000000)],
                        verbose_name="distancia corte 1 a cinta (mm)",
                    ),
                ),
            ],
            options={
                "verbose_name": "distancia de cinta",
                "verbose_name_plural": "distancias de cinta",
                "ordering": ("position",),
            },
        ),
        migrations.CreateModel(
            name="WorkOrderTapeLineEvent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("id", models.BigIntegerField()),
                (
                    "position",
                    models.PositiveSmallIntegerField(
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(6),
                        ],
                        verbose_name="cinta",
                    ),
                ),
                (
                    "distancia_mm",
                    models.PositiveIntegerField(
                        validators=[django.core.validators.MaxValueValidator(1000000)],
                        verbose_name="distancia corte 1 a cinta (mm)",
                    ),
                ),
            ],
            options={
                "abstract": False,
            },
        ),
        envases_ot.models.column_operations.AddColumns(
            columns={
                "classsubstancepackedevent": [
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
                            to="envases_ot.classsubstancepacked",
                        ),
                    ),
                ],
                "palletboxquantityevent": [
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
                            to="envases_ot.palletboxquantity",
                        ),
                    ),
                ],
                "palletpatronevent": [
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
                            to="envases_ot.palletpatron",
                        ),
                    ),
                ],
                "palletprotectionevent": [
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
                            to="envases_ot.palletprotection",
                        ),
                    ),
                ],
                "paperevent": [
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
                            to="envases_ot.paper",
                        ),
                    ),
                ],
                "precuttypeevent": [
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
                            to="envases_ot.precuttype",
                        ),
                    ),
                ],
                "workorder": [
                    (
                        "additional_characteristics_type",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.additionalcharacteristicstype",
                            verbose_name="característica adicional",
                        ),
                    ),
                    (
                        "altura_pallet",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="altura pallet (mm)",
                        ),
                    ),
                    (
                        "anchura_hm",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="anchura HM (mm)",
                        ),
                    ),
                    (
                        "angulo_deslizamiento_tapa_exterior",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="ángulo de deslizamiento tapa exterior (°)",
                        ),
                    ),
                    (
                        "angulo_deslizamiento_tapa_interior",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="ángulo de deslizamiento tapa interior (°)",
                        ),
                    ),
                    (
                        "ant_des_conservar_muestra",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="conservar muestra",
                        ),
                    ),
                    (
                        "area_producto",
                        models.DecimalField(
                            blank=True,
                            decimal_places=4,
                            max_digits=10,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="área producto (m²)",
                        ),
                    ),
                    (
                        "armado",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.armado",
                            verbose_name="armado",
                        ),
                    ),
                    (
                        "armado_automatico",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="armado automático",
                        ),
                    ),
                    (
                        "autosoportante",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="autosoportante",
                        ),
                    ),
                    (
                        "barniz_uv",
                        models.ForeignKey(
                            blank=True,
                            db_column="barniz_uv",
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.color",
                            verbose_name="barniz UV",
                        ),
                    ),
                    (
                        "bct_humedo_lb",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="BCT húmedo (lb)",
                        ),
                    ),
                    (
                        "bct_min_lb",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="BCT mín. (lb)",
                        ),
                    ),
                    (
                        "brillo",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(0),
                                django.core.validators.MaxValueValidator(100),
                            ],
                            verbose_name="brillo (%)",
                        ),
                    ),
                    (
                        "bulto_zunchado",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="bulto zunchado al pallet",
                        ),
                    ),
                    (
                        "cad",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.cad",
                            verbose_name="CAD",
                        ),
                    ),
                    (
                        "cad_texto",
                        models.CharField(
                            blank=True,
                            db_column="cad",
                            db_default="",
                            default="",
                            max_length=60,
                            verbose_name="CAD, código escrito",
                        ),
                    ),
                    (
                        "cajas_altura",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="cantidad de cajas apiladas",
                        ),
                    ),
                    (
                        "cajas_por_pallet",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="cajas por pallet",
                        ),
                    ),
                    (
                        "cantidad",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="cantidad de pallets apilados",
                        ),
                    ),
                    (
                        "cantidad_entregadas_algunas",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="cantidad entregada",
                        ),
                    ),
                    (
                        "cantidad_estudio_bench",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="cantidad de muestras a estudiar",
                        ),
                    ),
                    (
                        "cantidad_fichas_solicitadas",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="cantidad de fichas",
                        ),
                    ),
                    (
                        "cantidad_item_licitacion",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="cantidad de ítems",
                        ),
                    ),
                    (
                        "caracteristicas_adicionales",
                        django.contrib.postgres.fields.ArrayField(
                            base_field=models.CharField(
                                choices=[
                                    ("A", "A · Traba anclaje"),
                                    ("C", "C · Ceja extendida"),
                                    ("E", "E · Pegado exterior"),
                                    ("H", "H · Híbrida"),
                                    ("I", "I · Inclinado"),
                                    ("L", "L · Doble lateral"),
                                    ("N", "N · Nervio"),
                                    ("P", "P · Prepicado"),
                                    ("Q", "Q · Esquinero"),
                                    ("R", "R · RRP"),
                                    ("T", "T · Troquel adicional"),
                                    ("X", "X · Pieza adicional"),
                                    ("Y", "Y · Rayados desplazados"),
                                    ("N/A", "N/A · Ninguna"),
                                ],
                                max_length=3,
                            ),
                            blank=True,
                            help_text="Letras del estilo; «N/A» va sola.",
                            null=True,
                            verbose_name="características del estilo",
                        ),
                    ),
                    (
                        "check_entregadas_algunas",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="entregadas algunas"
                        ),
                    ),
                    (
                        "check_entregadas_todas",
                        models.BooleanField(db_default=False, default=False, verbose_name="entregadas todas"),
                    ),
                    (
                        "check_estudio_bct",
                        models.BooleanField(db_default=False, default=False, verbose_name="ensayo BCT"),
                    ),
                    (
                        "check_estudio_bct_humedo",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="ensayo BCT húmedo"
                        ),
                    ),
                    (
                        "check_estudio_cera",
                        models.BooleanField(db_default=False, default=False, verbose_name="ensayo cera"),
                    ),
                    (
                        "check_estudio_cobb_externo",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="ensayo Cobb externo"
                        ),
                    ),
                    (
                        "check_estudio_cobb_interno",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="ensayo Cobb interno"
                        ),
                    ),
                    (
                        "check_estudio_composicion_papeles",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="ensayo composición de papeles"
                        ),
                    ),
                    (
                        "check_estudio_ect",
                        models.BooleanField(db_default=False, default=False, verbose_name="ensayo ECT"),
                    ),
                    (
                        "check_estudio_espesor",
                        models.BooleanField(db_default=False, default=False, verbose_name="ensayo espesor"),
                    ),
                    (
                        "check_estudio_flat",
                        models.BooleanField(db_default=False, default=False, verbose_name="ensayo FLAT"),
                    ),
                    (
                        "check_estudio_flexion_4_puntos",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="ensayo flexión 4 puntos"
                        ),
                    ),
                    (
                        "check_estudio_flexion_fondo",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="ensayo flexión de fondo"
                        ),
                    ),
                    (
                        "check_estudio_gramaje",
                        models.BooleanField(db_default=False, default=False, verbose_name="ensayo gramaje"),
                    ),
                    (
                        "check_estudio_humedad",
                        models.BooleanField(db_default=False, default=False, verbose_name="ensayo humedad"),
                    ),
                    (
                        "check_estudio_impresion",
                        models.BooleanField(db_default=False, default=False, verbose_name="ensayo impresión"),
                    ),
                    (
                        "check_estudio_medidas",
                        models.BooleanField(db_default=False, default=False, verbose_name="ensayo medidas"),
                    ),
                    (
                        "check_estudio_porosidad_ext",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="ensayo porosidad exterior"
                        ),
                    ),
                    (
                        "check_estudio_porosidad_int",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="ensayo porosidad interior"
                        ),
                    ),
                    (
                        "check_ficha_doble",
                        models.BooleanField(db_default=False, default=False, verbose_name="ficha completa"),
                    ),
                    (
                        "check_ficha_simple",
                        models.BooleanField(db_default=False, default=False, verbose_name="ficha simple"),
                    ),
                    (
                        "check_planta_alt1",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="planta auxiliar 1"
                        ),
                    ),
                    (
                        "check_planta_alt2",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="planta auxiliar 2"
                        ),
                    ),
                    (
                        "cintas_x_caja",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(0),
                                django.core.validators.MaxValueValidator(10),
                            ],
                            verbose_name="cintas por caja",
                        ),
                    ),
                    (
                        "cobb_exterior",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="Cobb exterior (g/m²)",
                        ),
                    ),
                    (
                        "cobb_interior",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="Cobb interior (g/m²)",
                        ),
                    ),
                    (
                        "codigo_producto_cliente",
                        models.CharField(
                            blank=True,
                            db_default="",
                            default="",
                            max_length=200,
                            verbose_name="código producto del cliente",
                        ),
                    ),
                    (
                        "codigo_sap_final",
                        models.BooleanField(
                            db_default=False, default=False, editable=False, verbose_name="código SAP final"
                        ),
                    ),
                    (
                        "color_interno",
                        models.ForeignKey(
                            blank=True,
                            db_column="color_interno",
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.color",
                            verbose_name="color interno",
                        ),
                    ),
                    (
                        "contenido_reciclado",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(0),
                                django.core.validators.MaxValueValidator(100),
                            ],
                            verbose_name="contenido reciclado (%)",
                        ),
                    ),
                    (
                        "corte_liner",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="corte de liner",
                        ),
                    ),
                    (
                        "cuchillas",
                        models.DecimalField(
                            blank=True,
                            decimal_places=4,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="cuchillas (ml)",
                        ),
                    ),
                    (
                        "design_type",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.designtype",
                            verbose_name="tipo de diseño",
                        ),
                    ),
                    (
                        "detalle_fichas_solicitadas",
                        models.TextField(
                            blank=True,
                            db_default="",
                            default="",
                            max_length=2000,
                            verbose_name="detalle de las fichas",
                        ),
                    ),
                    (
                        "dst",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="DST (BPI)",
                        ),
                    ),
                    (
                        "ect",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="ECT mín. (lb/pulg)",
                        ),
                    ),
                    (
                        "envase",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.envase",
                            verbose_name="envase primario",
                        ),
                    ),
                    (
                        "espesor",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="espesor (mm)",
                        ),
                    ),
                    (
                        "espesor_caja",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="espesor caja (mm)",
                        ),
                    ),
                    (
                        "espesor_placa",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="espesor placa (mm)",
                        ),
                    ),
                    (
                        "etiquetas_dsc",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="etiquetas DSC",
                        ),
                    ),
                    (
                        "etiquetas_pallet",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(0),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="N° etiquetas por pallet",
                        ),
                    ),
                    (
                        "expected_use",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.expecteduse",
                            verbose_name="uso previsto",
                        ),
                    ),
                    (
                        "externo_alto",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="alto exterior (mm)",
                        ),
                    ),
                    (
                        "externo_ancho",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="ancho exterior (mm)",
                        ),
                    ),
                    (
                        "externo_largo",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="largo exterior (mm)",
                        ),
                    ),
                    (
                        "fct",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="FCT (lb/pulg²)",
                        ),
                    ),
                    (
                        "fecha_maxima_entrega_estudio",
                        models.DateField(
                            blank=True, null=True, verbose_name="fecha máxima de entrega, estudio"
                        ),
                    ),
                    (
                        "fecha_maxima_entrega_ficha",
                        models.DateField(
                            blank=True, null=True, verbose_name="fecha máxima de entrega, ficha"
                        ),
                    ),
                    (
                        "fecha_maxima_entrega_licitacion",
                        models.DateField(
                            blank=True, null=True, verbose_name="fecha máxima de entrega, licitación"
                        ),
                    ),
                    (
                        "flexion_aleta",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="flexión de aleta (N)",
                        ),
                    ),
                    (
                        "food_type",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.foodtype",
                            verbose_name="tipo de alimento",
                        ),
                    ),
                    (
                        "formato_etiqueta",
                        models.ForeignKey(
                            blank=True,
                            db_column="formato_etiqueta",
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.pallettagformat",
                            verbose_name="formato etiqueta pallet",
                        ),
                    ),
                    (
                        "golpes_ancho",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(10000),
                            ],
                            verbose_name="golpes al ancho",
                        ),
                    ),
                    (
                        "golpes_largo",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(10000),
                            ],
                            verbose_name="golpes al largo",
                        ),
                    ),
                    (
                        "gramaje",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="gramaje (g/m²)",
                        ),
                    ),
                    (
                        "horario_recepcion",
                        models.CharField(
                            blank=True,
                            db_default="",
                            default="",
                            max_length=200,
                            verbose_name="horario de recepción",
                        ),
                    ),
                    (
                        "impresion_borde",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="impresión de borde",
                        ),
                    ),
                    (
                        "impresion_color_interno",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(0),
                                django.core.validators.MaxValueValidator(100),
                            ],
                            verbose_name="% impresión color interno",
                        ),
                    ),
                    (
                        "impresion_sobre_rayado",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="impresión sobre rayado",
                        ),
                    ),
                    (
                        "incision_rayado_longitudinal",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="incisión rayado longitudinal (N)",
                        ),
                    ),
                    (
                        "incision_rayado_vertical",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="incisión rayado transversal (N)",
                        ),
                    ),
                    (
                        "interno_alto",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="alto interior (mm)",
                        ),
                    ),
                    (
                        "interno_ancho",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="ancho interior (mm)",
                        ),
                    ),
                    (
                        "interno_largo",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="largo interior (mm)",
                        ),
                    ),
                    (
                        "items_set",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="ítems del set",
                        ),
                    ),
                    (
                        "largura_hm",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="largura HM (mm)",
                        ),
                    ),
                    (
                        "longitud_pegado",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="longitud pegado (mm)",
                        ),
                    ),
                    (
                        "maquila",
                        models.PositiveSmallIntegerField(
                            blank=True, choices=[(0, "No"), (1, "Sí")], null=True, verbose_name="maquila"
                        ),
                    ),
                    (
                        "maquila_servicio",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.maquilaservicio",
                            verbose_name="servicio de maquila",
                        ),
                    ),
                    (
                        "material",
                        models.ForeignKey(
                            blank=True,
                            editable=False,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="ots",
                            to="envases_ot.material",
                            verbose_name="material asignado",
                        ),
                    ),
                    (
                        "mullen",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="Mullen (lb/pulg²)",
                        ),
                    ),
                    (
                        "numero_colores",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(0),
                                django.core.validators.MaxValueValidator(7),
                            ],
                            verbose_name="número de colores",
                        ),
                    ),
                    (
                        "numero_etiquetas",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(0),
                                django.core.validators.MaxValueValidator(4),
                            ],
                            verbose_name="N° de etiquetas",
                        ),
                    ),
                    (
                        "orientacion_placa",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "0°"), (90, "90°")],
                            null=True,
                            verbose_name="orientación de placa",
                        ),
                    ),
                    (
                        "pais",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.pais",
                            verbose_name="país/mercado destino",
                        ),
                    ),
                    (
                        "pallet_qa",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.palletqa",
                            verbose_name="certificado calidad",
                        ),
                    ),
                    (
                        "pallet_sobre_pallet",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="pallet sobre pallet",
                        ),
                    ),
                    (
                        "pallet_status_type",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.palletstatustype",
                            verbose_name="estado de paletizado",
                        ),
                    ),
                    (
                        "pallet_tag_format",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.pallettagformat",
                            verbose_name="formato de etiqueta",
                        ),
                    ),
                    (
                        "pallet_treatment",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="tratamiento de pallet",
                        ),
                    ),
                    (
                        "pallet_type",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.pallettype",
                            verbose_name="tipo de pallet",
                        ),
                    ),
                    (
                        "paquetes_por_unitizado",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="paquetes por unitizado",
                        ),
                    ),
                    (
                        "patron_zuncho",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(1, "2x0"), (2, "2x1"), (3, "2x2")],
                            null=True,
                            verbose_name="patrón zuncho",
                        ),
                    ),
                    (
                        "patron_zuncho_bulto",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(1, "2x0"), (2, "2x1"), (3, "2x2")],
                            null=True,
                            verbose_name="patrón zuncho bulto",
                        ),
                    ),
                    (
                        "patron_zuncho_paquete",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(1, "2x0"), (2, "2x1"), (3, "2x2")],
                            null=True,
                            verbose_name="patrón zuncho paquete",
                        ),
                    ),
                    (
                        "pegado_terminacion",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[
                                (0, "No Aplica"),
                                (2, "Pegado Interno"),
                                (3, "Pegado Externo"),
                                (4, "Pegado 3 Puntos"),
                                (5, "Pegado 4 Puntos"),
                            ],
                            null=True,
                            verbose_name="tipo de pegado",
                        ),
                    ),
                    (
                        "percentage_coverage_external",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(0),
                                django.core.validators.MaxValueValidator(100),
                            ],
                            verbose_name="% recubrimiento externo",
                        ),
                    ),
                    (
                        "percentage_coverage_internal",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(0),
                                django.core.validators.MaxValueValidator(100),
                            ],
                            verbose_name="% recubrimiento interno",
                        ),
                    ),
                    (
                        "permite_sobresalir_carga",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="permite sobresalir carga",
                        ),
                    ),
                    (
                        "peso",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="peso cliente (g)",
                        ),
                    ),
                    (
                        "peso_contenido_caja",
                        models.DecimalField(
                            blank=True,
                            decimal_places=3,
                            max_digits=9,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="peso contenido caja (kg)",
                        ),
                    ),
                    (
                        "placas_por_pallet",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="placas por pallet",
                        ),
                    ),
                    (
                        "porcentanje_barniz_uv",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(0),
                                django.core.validators.MaxValueValidator(100),
                            ],
                            verbose_name="% barniz UV",
                        ),
                    ),
                    (
                        "porosidad",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="porosidad (s)",
                        ),
                    ),
                    (
                        "process",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.process",
                            verbose_name="proceso",
                        ),
                    ),
                    (
                        "product_type_developing",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.producttypedeveloping",
                            verbose_name="tipo de producto",
                        ),
                    ),
                    (
                        "protection_type",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.protectiontype",
                            verbose_name="tipo de protección",
                        ),
                    ),
                    (
                        "prueba_color",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="prueba de color",
                        ),
                    ),
                    (
                        "rayado_c1r1",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
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
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
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
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="rayado R2/C2 (mm)",
                        ),
                    ),
                    (
                        "rayado_type",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.rayado",
                            verbose_name="tipo de rayado",
                        ),
                    ),
                    (
                        "recorte_adicional",
                        models.DecimalField(
                            blank=True,
                            decimal_places=4,
                            max_digits=10,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="recorte adicional o área agujero (m²)",
                        ),
                    ),
                    (
                        "recycled_use",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.recycleduse",
                            verbose_name="uso reciclado",
                        ),
                    ),
                    (
                        "resistencia_frote",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="resistencia al frote",
                        ),
                    ),
                    (
                        "restriccion_especial",
                        models.CharField(
                            blank=True,
                            db_default="",
                            default="",
                            max_length=200,
                            verbose_name="restricción especial",
                        ),
                    ),
                    (
                        "restriccion_pallet",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="restricción paletizado",
                        ),
                    ),
                    (
                        "rigidez_4_ptos_long",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="rigidez 4 puntos longitudinal (N/mm)",
                        ),
                    ),
                    (
                        "rigidez_4_ptos_transv",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="rigidez 4 puntos transversal (N/mm)",
                        ),
                    ),
                    (
                        "sentido_armado",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[
                                (1, "No aplica"),
                                (2, "Ancho a la Derecha"),
                                (3, "Ancho a la Izquierda"),
                                (4, "Largo a la Izquierda"),
                                (5, "Largo a la Derecha"),
                            ],
                            null=True,
                            verbose_name="sentido de armado",
                        ),
                    ),
                    (
                        "separacion_golpes_ancho",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("-1000000")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="separación golpes al ancho (mm)",
                        ),
                    ),
                    (
                        "separacion_golpes_largo",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("-1000000")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="separación golpes al largo (mm)",
                        ),
                    ),
                    (
                        "style",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.style",
                            verbose_name="estilo",
                        ),
                    ),
                    (
                        "tamano_pallet_type",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.pallettype",
                            verbose_name="tamaño pallet",
                        ),
                    ),
                    (
                        "target_market",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.mercado",
                            verbose_name="mercado destino",
                        ),
                    ),
                    (
                        "termocontraible",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="termocontraíble",
                        ),
                    ),
                    (
                        "tipo_camion",
                        models.CharField(
                            blank=True,
                            db_default="",
                            default="",
                            max_length=200,
                            verbose_name="tipo de camión",
                        ),
                    ),
                    (
                        "tipo_cinta",
                        models.ForeignKey(
                            blank=True,
                            db_column="tipo_cinta",
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.tipocinta",
                            verbose_name="tipo de cinta",
                        ),
                    ),
                    (
                        "tipo_producto_estudio",
                        models.CharField(
                            blank=True,
                            db_default="",
                            default="",
                            max_length=200,
                            verbose_name="tipo de producto del estudio",
                        ),
                    ),
                    (
                        "tipo_sentido_onda",
                        models.CharField(
                            blank=True,
                            choices=[("Horizontal", "Horizontal"), ("Vertical", "Vertical")],
                            db_default="",
                            default="",
                            max_length=12,
                            verbose_name="sentido de onda",
                        ),
                    ),
                    (
                        "transportation_way",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.transportationway",
                            verbose_name="medio de transporte",
                        ),
                    ),
                    (
                        "trazabilidad",
                        models.ForeignKey(
                            blank=True,
                            db_column="trazabilidad",
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.trazabilidad",
                            verbose_name="trazabilidad",
                        ),
                    ),
                    (
                        "unidad_medida_bct",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "kg"), (1, "lb")],
                            null=True,
                            verbose_name="unidad de medida BCT",
                        ),
                    ),
                    (
                        "unitizado_por_pallet",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="unitizado por pallet",
                        ),
                    ),
                    (
                        "uso_programa_z",
                        models.CharField(
                            blank=True,
                            db_default="",
                            default="",
                            max_length=200,
                            verbose_name="uso programa Z",
                        ),
                    ),
                    (
                        "veces_item",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="veces ítem",
                        ),
                    ),
                    (
                        "class_substance_packed",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.classsubstancepacked",
                            verbose_name="clase de sustancia a embalar",
                        ),
                    ),
                    (
                        "pallet_box_quantity",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.palletboxquantity",
                            verbose_name="cajas por paquete",
                        ),
                    ),
                    (
                        "pallet_patron",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.palletpatron",
                            verbose_name="patrón de carga pallet",
                        ),
                    ),
                    (
                        "pallet_protection",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.palletprotection",
                            verbose_name="protección de pallet",
                        ),
                    ),
                    (
                        "precut_type",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.precuttype",
                            verbose_name="tipo de prepicado",
                        ),
                    ),
                ],
                "workorderdocument": [
                    (
                        "by",
                        models.ForeignKey(
                            editable=False,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to=settings.AUTH_USER_MODEL,
                            verbose_name="recibido por",
                        ),
                    ),
                    (
                        "work_order",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="documents",
                            to="envases_ot.workorder",
                            verbose_name="OT",
                        ),
                    ),
                ],
                "workorderdocumentevent": [
                    (
                        "by",
                        models.ForeignKey(
                            db_constraint=False,
                            editable=False,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to=settings.AUTH_USER_MODEL,
                            verbose_name="recibido por",
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
                            to="envases_ot.workorderdocument",
                        ),
                    ),
                    (
                        "work_order",
                        models.ForeignKey(
                            db_constraint=False,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.workorder",
                            verbose_name="OT",
                        ),
                    ),
                ],
                "workorderevent": [
                    (
                        "additional_characteristics_type",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.additionalcharacteristicstype",
                            verbose_name="característica adicional",
                        ),
                    ),
                    (
                        "altura_pallet",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="altura pallet (mm)",
                        ),
                    ),
                    (
                        "anchura_hm",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="anchura HM (mm)",
                        ),
                    ),
                    (
                        "angulo_deslizamiento_tapa_exterior",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="ángulo de deslizamiento tapa exterior (°)",
                        ),
                    ),
                    (
                        "angulo_deslizamiento_tapa_interior",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="ángulo de deslizamiento tapa interior (°)",
                        ),
                    ),
                    (
                        "ant_des_conservar_muestra",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="conservar muestra",
                        ),
                    ),
                    (
                        "area_producto",
                        models.DecimalField(
                            blank=True,
                            decimal_places=4,
                            max_digits=10,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="área producto (m²)",
                        ),
                    ),
                    (
                        "armado",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.armado",
                            verbose_name="armado",
                        ),
                    ),
                    (
                        "armado_automatico",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="armado automático",
                        ),
                    ),
                    (
                        "autosoportante",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="autosoportante",
                        ),
                    ),
                    (
                        "barniz_uv",
                        models.ForeignKey(
                            blank=True,
                            db_column="barniz_uv",
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.color",
                            verbose_name="barniz UV",
                        ),
                    ),
                    (
                        "bct_humedo_lb",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="BCT húmedo (lb)",
                        ),
                    ),
                    (
                        "bct_min_lb",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="BCT mín. (lb)",
                        ),
                    ),
                    (
                        "brillo",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(0),
                                django.core.validators.MaxValueValidator(100),
                            ],
                            verbose_name="brillo (%)",
                        ),
                    ),
                    (
                        "bulto_zunchado",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="bulto zunchado al pallet",
                        ),
                    ),
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
                        "cad_texto",
                        models.CharField(
                            blank=True,
                            db_column="cad",
                            db_default="",
                            default="",
                            max_length=60,
                            verbose_name="CAD, código escrito",
                        ),
                    ),
                    (
                        "cajas_altura",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="cantidad de cajas apiladas",
                        ),
                    ),
                    (
                        "cajas_por_pallet",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="cajas por pallet",
                        ),
                    ),
                    (
                        "cantidad",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="cantidad de pallets apilados",
                        ),
                    ),
                    (
                        "cantidad_entregadas_algunas",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="cantidad entregada",
                        ),
                    ),
                    (
                        "cantidad_estudio_bench",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="cantidad de muestras a estudiar",
                        ),
                    ),
                    (
                        "cantidad_fichas_solicitadas",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="cantidad de fichas",
                        ),
                    ),
                    (
                        "cantidad_item_licitacion",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="cantidad de ítems",
                        ),
                    ),
                    (
                        "caracteristicas_adicionales",
                        django.contrib.postgres.fields.ArrayField(
                            base_field=models.CharField(
                                choices=[
                                    ("A", "A · Traba anclaje"),
                                    ("C", "C · Ceja extendida"),
                                    ("E", "E · Pegado exterior"),
                                    ("H", "H · Híbrida"),
                                    ("I", "I · Inclinado"),
                                    ("L", "L · Doble lateral"),
                                    ("N", "N · Nervio"),
                                    ("P", "P · Prepicado"),
                                    ("Q", "Q · Esquinero"),
                                    ("R", "R · RRP"),
                                    ("T", "T · Troquel adicional"),
                                    ("X", "X · Pieza adicional"),
                                    ("Y", "Y · Rayados desplazados"),
                                    ("N/A", "N/A · Ninguna"),
                                ],
                                max_length=3,
                            ),
                            blank=True,
                            help_text="Letras del estilo; «N/A» va sola.",
                            null=True,
                            verbose_name="características del estilo",
                        ),
                    ),
                    (
                        "check_entregadas_algunas",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="entregadas algunas"
                        ),
                    ),
                    (
                        "check_entregadas_todas",
                        models.BooleanField(db_default=False, default=False, verbose_name="entregadas todas"),
                    ),
                    (
                        "check_estudio_bct",
                        models.BooleanField(db_default=False, default=False, verbose_name="ensayo BCT"),
                    ),
                    (
                        "check_estudio_bct_humedo",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="ensayo BCT húmedo"
                        ),
                    ),
                    (
                        "check_estudio_cera",
                        models.BooleanField(db_default=False, default=False, verbose_name="ensayo cera"),
                    ),
                    (
                        "check_estudio_cobb_externo",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="ensayo Cobb externo"
                        ),
                    ),
                    (
                        "check_estudio_cobb_interno",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="ensayo Cobb interno"
                        ),
                    ),
                    (
                        "check_estudio_composicion_papeles",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="ensayo composición de papeles"
                        ),
                    ),
                    (
                        "check_estudio_ect",
                        models.BooleanField(db_default=False, default=False, verbose_name="ensayo ECT"),
                    ),
                    (
                        "check_estudio_espesor",
                        models.BooleanField(db_default=False, default=False, verbose_name="ensayo espesor"),
                    ),
                    (
                        "check_estudio_flat",
                        models.BooleanField(db_default=False, default=False, verbose_name="ensayo FLAT"),
                    ),
                    (
                        "check_estudio_flexion_4_puntos",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="ensayo flexión 4 puntos"
                        ),
                    ),
                    (
                        "check_estudio_flexion_fondo",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="ensayo flexión de fondo"
                        ),
                    ),
                    (
                        "check_estudio_gramaje",
                        models.BooleanField(db_default=False, default=False, verbose_name="ensayo gramaje"),
                    ),
                    (
                        "check_estudio_humedad",
                        models.BooleanField(db_default=False, default=False, verbose_name="ensayo humedad"),
                    ),
                    (
                        "check_estudio_impresion",
                        models.BooleanField(db_default=False, default=False, verbose_name="ensayo impresión"),
                    ),
                    (
                        "check_estudio_medidas",
                        models.BooleanField(db_default=False, default=False, verbose_name="ensayo medidas"),
                    ),
                    (
                        "check_estudio_porosidad_ext",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="ensayo porosidad exterior"
                        ),
                    ),
                    (
                        "check_estudio_porosidad_int",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="ensayo porosidad interior"
                        ),
                    ),
                    (
                        "check_ficha_doble",
                        models.BooleanField(db_default=False, default=False, verbose_name="ficha completa"),
                    ),
                    (
                        "check_ficha_simple",
                        models.BooleanField(db_default=False, default=False, verbose_name="ficha simple"),
                    ),
                    (
                        "check_planta_alt1",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="planta auxiliar 1"
                        ),
                    ),
                    (
                        "check_planta_alt2",
                        models.BooleanField(
                            db_default=False, default=False, verbose_name="planta auxiliar 2"
                        ),
                    ),
                    (
                        "cintas_x_caja",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(0),
                                django.core.validators.MaxValueValidator(10),
                            ],
                            verbose_name="cintas por caja",
                        ),
                    ),
                    (
                        "cobb_exterior",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="Cobb exterior (g/m²)",
                        ),
                    ),
                    (
                        "cobb_interior",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="Cobb interior (g/m²)",
                        ),
                    ),
                    (
                        "codigo_producto_cliente",
                        models.CharField(
                            blank=True,
                            db_default="",
                            default="",
                            max_length=200,
                            verbose_name="código producto del cliente",
                        ),
                    ),
                    (
                        "codigo_sap_final",
                        models.BooleanField(
                            db_default=False, default=False, editable=False, verbose_name="código SAP final"
                        ),
                    ),
                    (
                        "color_interno",
                        models.ForeignKey(
                            blank=True,
                            db_column="color_interno",
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.color",
                            verbose_name="color interno",
                        ),
                    ),
                    (
                        "contenido_reciclado",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(0),
                                django.core.validators.MaxValueValidator(100),
                            ],
                            verbose_name="contenido reciclado (%)",
                        ),
                    ),
                    (
                        "corte_liner",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="corte de liner",
                        ),
                    ),
                    (
                        "cuchillas",
                        models.DecimalField(
                            blank=True,
                            decimal_places=4,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="cuchillas (ml)",
                        ),
                    ),
                    (
                        "design_type",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.designtype",
                            verbose_name="tipo de diseño",
                        ),
                    ),
                    (
                        "detalle_fichas_solicitadas",
                        models.TextField(
                            blank=True,
                            db_default="",
                            default="",
                            max_length=2000,
                            verbose_name="detalle de las fichas",
                        ),
                    ),
                    (
                        "dst",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="DST (BPI)",
                        ),
                    ),
                    (
                        "ect",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="ECT mín. (lb/pulg)",
                        ),
                    ),
                    (
                        "envase",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.envase",
                            verbose_name="envase primario",
                        ),
                    ),
                    (
                        "espesor",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="espesor (mm)",
                        ),
                    ),
                    (
                        "espesor_caja",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="espesor caja (mm)",
                        ),
                    ),
                    (
                        "espesor_placa",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="espesor placa (mm)",
                        ),
                    ),
                    (
                        "etiquetas_dsc",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="etiquetas DSC",
                        ),
                    ),
                    (
                        "etiquetas_pallet",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(0),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="N° etiquetas por pallet",
                        ),
                    ),
                    (
                        "expected_use",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.expecteduse",
                            verbose_name="uso previsto",
                        ),
                    ),
                    (
                        "externo_alto",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="alto exterior (mm)",
                        ),
                    ),
                    (
                        "externo_ancho",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="ancho exterior (mm)",
                        ),
                    ),
                    (
                        "externo_largo",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="largo exterior (mm)",
                        ),
                    ),
                    (
                        "fct",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="FCT (lb/pulg²)",
                        ),
                    ),
                    (
                        "fecha_maxima_entrega_estudio",
                        models.DateField(
                            blank=True, null=True, verbose_name="fecha máxima de entrega, estudio"
                        ),
                    ),
                    (
                        "fecha_maxima_entrega_ficha",
                        models.DateField(
                            blank=True, null=True, verbose_name="fecha máxima de entrega, ficha"
                        ),
                    ),
                    (
                        "fecha_maxima_entrega_licitacion",
                        models.DateField(
                            blank=True, null=True, verbose_name="fecha máxima de entrega, licitación"
                        ),
                    ),
                    (
                        "flexion_aleta",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="flexión de aleta (N)",
                        ),
                    ),
                    (
                        "food_type",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.foodtype",
                            verbose_name="tipo de alimento",
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
                            verbose_name="formato etiqueta pallet",
                        ),
                    ),
                    (
                        "golpes_ancho",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(10000),
                            ],
                            verbose_name="golpes al ancho",
                        ),
                    ),
                    (
                        "golpes_largo",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(10000),
                            ],
                            verbose_name="golpes al largo",
                        ),
                    ),
                    (
                        "gramaje",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="gramaje (g/m²)",
                        ),
                    ),
                    (
                        "horario_recepcion",
                        models.CharField(
                            blank=True,
                            db_default="",
                            default="",
                            max_length=200,
                            verbose_name="horario de recepción",
                        ),
                    ),
                    (
                        "impresion_borde",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="impresión de borde",
                        ),
                    ),
                    (
                        "impresion_color_interno",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(0),
                                django.core.validators.MaxValueValidator(100),
                            ],
                            verbose_name="% impresión color interno",
                        ),
                    ),
                    (
                        "impresion_sobre_rayado",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="impresión sobre rayado",
                        ),
                    ),
                    (
                        "incision_rayado_longitudinal",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="incisión rayado longitudinal (N)",
                        ),
                    ),
                    (
                        "incision_rayado_vertical",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="incisión rayado transversal (N)",
                        ),
                    ),
                    (
                        "interno_alto",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="alto interior (mm)",
                        ),
                    ),
                    (
                        "interno_ancho",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="ancho interior (mm)",
                        ),
                    ),
                    (
                        "interno_largo",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="largo interior (mm)",
                        ),
                    ),
                    (
                        "items_set",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="ítems del set",
                        ),
                    ),
                    (
                        "largura_hm",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="largura HM (mm)",
                        ),
                    ),
                    (
                        "longitud_pegado",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="longitud pegado (mm)",
                        ),
                    ),
                    (
                        "maquila",
                        models.PositiveSmallIntegerField(
                            blank=True, choices=[(0, "No"), (1, "Sí")], null=True, verbose_name="maquila"
                        ),
                    ),
                    (
                        "maquila_servicio",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.maquilaservicio",
                            verbose_name="servicio de maquila",
                        ),
                    ),
                    (
                        "material",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            editable=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.material",
                            verbose_name="material asignado",
                        ),
                    ),
                    (
                        "mullen",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="Mullen (lb/pulg²)",
                        ),
                    ),
                    (
                        "numero_colores",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(0),
                                django.core.validators.MaxValueValidator(7),
                            ],
                            verbose_name="número de colores",
                        ),
                    ),
                    (
                        "numero_etiquetas",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(0),
                                django.core.validators.MaxValueValidator(4),
                            ],
                            verbose_name="N° de etiquetas",
                        ),
                    ),
                    (
                        "orientacion_placa",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "0°"), (90, "90°")],
                            null=True,
                            verbose_name="orientación de placa",
                        ),
                    ),
                    (
                        "pais",
                        models.ForeignKey(
                            blank=True,
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
                        "pallet_qa",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.palletqa",
                            verbose_name="certificado calidad",
                        ),
                    ),
                    (
                        "pallet_sobre_pallet",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="pallet sobre pallet",
                        ),
                    ),
                    (
                        "pallet_status_type",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.palletstatustype",
                            verbose_name="estado de paletizado",
                        ),
                    ),
                    (
                        "pallet_tag_format",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.pallettagformat",
                            verbose_name="formato de etiqueta",
                        ),
                    ),
                    (
                        "pallet_treatment",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="tratamiento de pallet",
                        ),
                    ),
                    (
                        "pallet_type",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.pallettype",
                            verbose_name="tipo de pallet",
                        ),
                    ),
                    (
                        "paquetes_por_unitizado",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="paquetes por unitizado",
                        ),
                    ),
                    (
                        "patron_zuncho",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(1, "2x0"), (2, "2x1"), (3, "2x2")],
                            null=True,
                            verbose_name="patrón zuncho",
                        ),
                    ),
                    (
                        "patron_zuncho_bulto",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(1, "2x0"), (2, "2x1"), (3, "2x2")],
                            null=True,
                            verbose_name="patrón zuncho bulto",
                        ),
                    ),
                    (
                        "patron_zuncho_paquete",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(1, "2x0"), (2, "2x1"), (3, "2x2")],
                            null=True,
                            verbose_name="patrón zuncho paquete",
                        ),
                    ),
                    (
                        "pegado_terminacion",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[
                                (0, "No Aplica"),
                                (2, "Pegado Interno"),
                                (3, "Pegado Externo"),
                                (4, "Pegado 3 Puntos"),
                                (5, "Pegado 4 Puntos"),
                            ],
                            null=True,
                            verbose_name="tipo de pegado",
                        ),
                    ),
                    (
                        "percentage_coverage_external",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(0),
                                django.core.validators.MaxValueValidator(100),
                            ],
                            verbose_name="% recubrimiento externo",
                        ),
                    ),
                    (
                        "percentage_coverage_internal",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(0),
                                django.core.validators.MaxValueValidator(100),
                            ],
                            verbose_name="% recubrimiento interno",
                        ),
                    ),
                    (
                        "permite_sobresalir_carga",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="permite sobresalir carga",
                        ),
                    ),
                    (
                        "peso",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="peso cliente (g)",
                        ),
                    ),
                    (
                        "peso_contenido_caja",
                        models.DecimalField(
                            blank=True,
                            decimal_places=3,
                            max_digits=9,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="peso contenido caja (kg)",
                        ),
                    ),
                    (
                        "placas_por_pallet",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="placas por pallet",
                        ),
                    ),
                    (
                        "porcentanje_barniz_uv",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(0),
                                django.core.validators.MaxValueValidator(100),
                            ],
                            verbose_name="% barniz UV",
                        ),
                    ),
                    (
                        "porosidad",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="porosidad (s)",
                        ),
                    ),
                    (
                        "process",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.process",
                            verbose_name="proceso",
                        ),
                    ),
                    (
                        "product_type_developing",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.producttypedeveloping",
                            verbose_name="tipo de producto",
                        ),
                    ),
                    (
                        "protection_type",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.protectiontype",
                            verbose_name="tipo de protección",
                        ),
                    ),
                    (
                        "prueba_color",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="prueba de color",
                        ),
                    ),
                    (
                        "rayado_c1r1",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
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
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
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
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="rayado R2/C2 (mm)",
                        ),
                    ),
                    (
                        "rayado_type",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.rayado",
                            verbose_name="tipo de rayado",
                        ),
                    ),
                    (
                        "recorte_adicional",
                        models.DecimalField(
                            blank=True,
                            decimal_places=4,
                            max_digits=10,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="recorte adicional o área agujero (m²)",
                        ),
                    ),
                    (
                        "recycled_use",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.recycleduse",
                            verbose_name="uso reciclado",
                        ),
                    ),
                    (
                        "resistencia_frote",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="resistencia al frote",
                        ),
                    ),
                    (
                        "restriccion_especial",
                        models.CharField(
                            blank=True,
                            db_default="",
                            default="",
                            max_length=200,
                            verbose_name="restricción especial",
                        ),
                    ),
                    (
                        "restriccion_pallet",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="restricción paletizado",
                        ),
                    ),
                    (
                        "rigidez_4_ptos_long",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="rigidez 4 puntos longitudinal (N/mm)",
                        ),
                    ),
                    (
                        "rigidez_4_ptos_transv",
                        models.DecimalField(
                            blank=True,
                            decimal_places=2,
                            max_digits=12,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("0")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="rigidez 4 puntos transversal (N/mm)",
                        ),
                    ),
                    (
                        "sentido_armado",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[
                                (1, "No aplica"),
                                (2, "Ancho a la Derecha"),
                                (3, "Ancho a la Izquierda"),
                                (4, "Largo a la Izquierda"),
                                (5, "Largo a la Derecha"),
                            ],
                            null=True,
                            verbose_name="sentido de armado",
                        ),
                    ),
                    (
                        "separacion_golpes_ancho",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("-1000000")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="separación golpes al ancho (mm)",
                        ),
                    ),
                    (
                        "separacion_golpes_largo",
                        models.DecimalField(
                            blank=True,
                            decimal_places=1,
                            max_digits=8,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(Decimal("-1000000")),
                                django.core.validators.MaxValueValidator(Decimal("1000000")),
                            ],
                            verbose_name="separación golpes al largo (mm)",
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
                    (
                        "tamano_pallet_type",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.pallettype",
                            verbose_name="tamaño pallet",
                        ),
                    ),
                    (
                        "target_market",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.mercado",
                            verbose_name="mercado destino",
                        ),
                    ),
                    (
                        "termocontraible",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "No"), (1, "Sí")],
                            null=True,
                            verbose_name="termocontraíble",
                        ),
                    ),
                    (
                        "tipo_camion",
                        models.CharField(
                            blank=True,
                            db_default="",
                            default="",
                            max_length=200,
                            verbose_name="tipo de camión",
                        ),
                    ),
                    (
                        "tipo_cinta",
                        models.ForeignKey(
                            blank=True,
                            db_column="tipo_cinta",
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.tipocinta",
                            verbose_name="tipo de cinta",
                        ),
                    ),
                    (
                        "tipo_producto_estudio",
                        models.CharField(
                            blank=True,
                            db_default="",
                            default="",
                            max_length=200,
                            verbose_name="tipo de producto del estudio",
                        ),
                    ),
                    (
                        "tipo_sentido_onda",
                        models.CharField(
                            blank=True,
                            choices=[("Horizontal", "Horizontal"), ("Vertical", "Vertical")],
                            db_default="",
                            default="",
                            max_length=12,
                            verbose_name="sentido de onda",
                        ),
                    ),
                    (
                        "transportation_way",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.transportationway",
                            verbose_name="medio de transporte",
                        ),
                    ),
                    (
                        "trazabilidad",
                        models.ForeignKey(
                            blank=True,
                            db_column="trazabilidad",
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.trazabilidad",
                            verbose_name="trazabilidad",
                        ),
                    ),
                    (
                        "unidad_medida_bct",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            choices=[(0, "kg"), (1, "lb")],
                            null=True,
                            verbose_name="unidad de medida BCT",
                        ),
                    ),
                    (
                        "unitizado_por_pallet",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="unitizado por pallet",
                        ),
                    ),
                    (
                        "uso_programa_z",
                        models.CharField(
                            blank=True,
                            db_default="",
                            default="",
                            max_length=200,
                            verbose_name="uso programa Z",
                        ),
                    ),
                    (
                        "veces_item",
                        models.PositiveSmallIntegerField(
                            blank=True,
                            null=True,
                            validators=[
                                django.core.validators.MinValueValidator(1),
                                django.core.validators.MaxValueValidator(32767),
                            ],
                            verbose_name="veces ítem",
                        ),
                    ),
                    (
                        "class_substance_packed",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.classsubstancepacked",
                            verbose_name="clase de sustancia a embalar",
                        ),
                    ),
                    (
                        "pallet_box_quantity",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.palletboxquantity",
                            verbose_name="cajas por paquete",
                        ),
                    ),
                    (
                        "pallet_patron",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.palletpatron",
                            verbose_name="patrón de carga pallet",
                        ),
                    ),
                    (
                        "pallet_protection",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.palletprotection",
                            verbose_name="protección de pallet",
                        ),
                    ),
                    (
                        "precut_type",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.precuttype",
                            verbose_name="tipo de prepicado",
                        ),
                    ),
                ],
                "workorderink": [
                    (
                        "color",
                        models.ForeignKey(
                            blank=True,
                            null=True,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.color",
                            verbose_name="color",
                        ),
                    ),
                    (
                        "work_order",
                        models.ForeignKey(
                            db_index=False,
                            on_delete=django.db.models.deletion.CASCADE,
                            related_name="inks",
                            to="envases_ot.workorder",
                            verbose_name="OT",
                        ),
                    ),
                ],
                "workorderinkevent": [
                    (
                        "color",
                        models.ForeignKey(
                            blank=True,
                            db_constraint=False,
                            null=True,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.color",
                            verbose_name="color",
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
                            to="envases_ot.workorderink",
                        ),
                    ),
                    (
                        "work_order",
                        models.ForeignKey(
                            db_constraint=False,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.workorder",
                            verbose_name="OT",
                        ),
                    ),
                ],
                "workorderlayer": [
                    (
                        "paper",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.paper",
                            verbose_name="papel",
                        ),
                    ),
                    (
                        "work_order",
                        models.ForeignKey(
                            db_index=False,
                            on_delete=django.db.models.deletion.CASCADE,
                            related_name="layers",
                            to="envases_ot.workorder",
                            verbose_name="OT",
                        ),
                    ),
                ],
                "workorderlayerevent": [
                    (
                        "paper",
                        models.ForeignKey(
                            db_constraint=False,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.paper",
                            verbose_name="papel",
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
                            to="envases_ot.workorderlayer",
                        ),
                    ),
                    (
                        "work_order",
                        models.ForeignKey(
                            db_constraint=False,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.workorder",
                            verbose_name="OT",
                        ),
                    ),
                ],
                "workordermatriz": [
                    (
                        "matriz",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.matriz",
                            verbose_name="matriz",
                        ),
                    ),
                    (
                        "work_order",
                        models.ForeignKey(
                            db_index=False,
                            on_delete=django.db.models.deletion.CASCADE,
                            related_name="matrices",
                            to="envases_ot.workorder",
                            verbose_name="OT",
                        ),
                    ),
                ],
                "workordermatrizevent": [
                    (
                        "matriz",
                        models.ForeignKey(
                            db_constraint=False,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.matriz",
                            verbose_name="matriz",
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
                            to="envases_ot.workordermatriz",
                        ),
                    ),
                    (
                        "work_order",
                        models.ForeignKey(
                            db_constraint=False,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.workorder",
                            verbose_name="OT",
                        ),
                    ),
                ],
                "workorderoverride": [
                    (
                        "by",
                        models.ForeignKey(
                            editable=False,
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to=settings.AUTH_USER_MODEL,
                            verbose_name="fijado por",
                        ),
                    ),
                    (
                        "work_order",
                        models.ForeignKey(
                            db_index=False,
                            on_delete=django.db.models.deletion.CASCADE,
                            related_name="overrides",
                            to="envases_ot.workorder",
                            verbose_name="OT",
                        ),
                    ),
                ],
                "workorderoverrideevent": [
                    (
                        "by",
                        models.ForeignKey(
                            db_constraint=False,
                            editable=False,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to=settings.AUTH_USER_MODEL,
                            verbose_name="fijado por",
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
                            to="envases_ot.workorderoverride",
                        ),
                    ),
                    (
                        "work_order",
                        models.ForeignKey(
                            db_constraint=False,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.workorder",
                            verbose_name="OT",
                        ),
                    ),
                ],
                "workordersecuencia": [
                    (
                        "secuencia_operacional",
                        models.ForeignKey(
                            on_delete=django.db.models.deletion.PROTECT,
                            related_name="+",
                            to="envases_ot.secuenciaoperacional",
                            verbose_name="secuencia operacional",
                        ),
                    ),
                    (
                        "work_order",
                        models.ForeignKey(
                            db_index=False,
                            on_delete=django.db.models.deletion.CASCADE,
                            related_name="secuencias",
                            to="envases_ot.workorder",
                            verbose_name="OT",
                        ),
                    ),
                ],
                "workordersecuenciaevent": [
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
                            to="envases_ot.workordersecuencia",
                        ),
                    ),
                    (
                        "secuencia_operacional",
                        models.ForeignKey(
                            db_constraint=False,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.secuenciaoperacional",
                            verbose_name="secuencia operacional",
                        ),
                    ),
                    (
                        "work_order",
                        models.ForeignKey(
                            db_constraint=False,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.workorder",
                            verbose_name="OT",
                        ),
                    ),
                ],
                "workorderstudyrow": [
                    (
                        "work_order",
                        models.ForeignKey(
                            db_index=False,
                            on_delete=django.db.models.deletion.CASCADE,
                            related_name="study_rows",
                            to="envases_ot.workorder",
                            verbose_name="OT",
                        ),
                    )
                ],
                "workorderstudyrowevent": [
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
                            to="envases_ot.workorderstudyrow",
                        ),
                    ),
                    (
                        "work_order",
                        models.ForeignKey(
                            db_constraint=False,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.workorder",
                            verbose_name="OT",
                        ),
                    ),
                ],
                "workordertapeline": [
                    (
                        "work_order",
                        models.ForeignKey(
                            db_index=False,
                            on_delete=django.db.models.deletion.CASCADE,
                            related_name="tape_lines",
                            to="envases_ot.workorder",
                            verbose_name="OT",
                        ),
                    )
                ],
                "workordertapelineevent": [
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
                            to="envases_ot.workordertapeline",
                        ),
                    ),
                    (
                        "work_order",
                        models.ForeignKey(
                            db_constraint=False,
                            on_delete=django.db.models.deletion.DO_NOTHING,
                            related_name="+",
                            related_query_name="+",
                            to="envases_ot.workorder",
                            verbose_name="OT",
                        ),
                    ),
                ],
            },
            constraints={
                "paper": [
                    models.UniqueConstraint(
                        django.db.models.functions.text.Lower(django.db.models.functions.text.Trim("codigo")),
                        name="paper_codigo_unico",
                        violation_error_message="Ya existe otro registro con este código.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("gramaje_g_m2__gt", 0)),
                        name="paper_gramaje_positivo",
                        violation_error_message="El gramaje es mayor que cero.",
                    ),
                ],
                "workorder": [
                    models.CheckConstraint(
                        condition=models.Q(("ant_des_conservar_muestra__in", [0, 1])),
                        name="workorder_ant_des_conservar_muestra_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("armado_automatico__in", [0, 1])),
                        name="workorder_armado_automatico_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("restriccion_pallet__in", [0, 1])),
                        name="workorder_restriccion_pallet_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("permite_sobresalir_carga__in", [0, 1])),
                        name="workorder_permite_sobresalir_carga_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("bulto_zunchado__in", [0, 1])),
                        name="workorder_bulto_zunchado_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("termocontraible__in", [0, 1])),
                        name="workorder_termocontraible_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("corte_liner__in", [0, 1])), name="workorder_corte_liner_conocido"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("prueba_color__in", [0, 1])),
                        name="workorder_prueba_color_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("impresion_borde__in", [0, 1])),
                        name="workorder_impresion_borde_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("impresion_sobre_rayado__in", [0, 1])),
                        name="workorder_impresion_sobre_rayado_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("pegado_terminacion__in", [0, 2, 3, 4, 5])),
                        name="workorder_pegado_terminacion_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("sentido_armado__in", [1, 2, 3, 4, 5])),
                        name="workorder_sentido_armado_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("maquila__in", [0, 1])), name="workorder_maquila_conocido"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("autosoportante__in", [0, 1])),
                        name="workorder_autosoportante_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("pallet_sobre_pallet__in", [0, 1])),
                        name="workorder_pallet_sobre_pallet_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("pallet_treatment__in", [0, 1])),
                        name="workorder_pallet_treatment_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("patron_zuncho__in", [1, 2, 3])),
                        name="workorder_patron_zuncho_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("patron_zuncho_paquete__in", [1, 2, 3])),
                        name="workorder_patron_zuncho_paquete_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("patron_zuncho_bulto__in", [1, 2, 3])),
                        name="workorder_patron_zuncho_bulto_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("unidad_medida_bct__in", [0, 1])),
                        name="workorder_unidad_medida_bct_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("etiquetas_dsc__in", [0, 1])),
                        name="workorder_etiquetas_dsc_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("orientacion_placa__in", [0, 90])),
                        name="workorder_orientacion_placa_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("items_set__isnull", True), ("items_set__range", (1, 32767)), _connector="OR"
                        ),
                        name="workorder_items_set_en_rango",
                        violation_error_message="Va de 1 a 32767.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("veces_item__isnull", True), ("veces_item__range", (1, 32767)), _connector="OR"
                        ),
                        name="workorder_veces_item_en_rango",
                        violation_error_message="Va de 1 a 32767.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("largura_hm__isnull", True),
                            ("largura_hm__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_largura_hm_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("anchura_hm__isnull", True),
                            ("anchura_hm__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_anchura_hm_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("area_producto__isnull", True),
                            ("area_producto__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_area_producto_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("recorte_adicional__isnull", True),
                            ("recorte_adicional__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_recorte_adicional_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("longitud_pegado__isnull", True),
                            ("longitud_pegado__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_longitud_pegado_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("golpes_largo__isnull", True),
                            ("golpes_largo__range", (1, 10000)),
                            _connector="OR",
                        ),
                        name="workorder_golpes_largo_en_rango",
                        violation_error_message="Va de 1 a 10000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("golpes_ancho__isnull", True),
                            ("golpes_ancho__range", (1, 10000)),
                            _connector="OR",
                        ),
                        name="workorder_golpes_ancho_en_rango",
                        violation_error_message="Va de 1 a 10000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("separacion_golpes_largo__isnull", True),
                            ("separacion_golpes_largo__range", (Decimal("-1000000"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_separacion_golpes_largo_en_rango",
                        violation_error_message="Va de -1000000 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("separacion_golpes_ancho__isnull", True),
                            ("separacion_golpes_ancho__range", (Decimal("-1000000"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_separacion_golpes_ancho_en_rango",
                        violation_error_message="Va de -1000000 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("cuchillas__isnull", True),
                            ("cuchillas__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_cuchillas_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("rayado_c1r1__isnull", True),
                            ("rayado_c1r1__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_rayado_c1r1_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("rayado_r1_r2__isnull", True),
                            ("rayado_r1_r2__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_rayado_r1_r2_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("rayado_r2_c2__isnull", True),
                            ("rayado_r2_c2__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_rayado_r2_c2_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("altura_pallet__isnull", True),
                            ("altura_pallet__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_altura_pallet_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("etiquetas_pallet__isnull", True),
                            ("etiquetas_pallet__range", (0, 32767)),
                            _connector="OR",
                        ),
                        name="workorder_etiquetas_pallet_en_rango",
                        violation_error_message="Va de 0 a 32767.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("bct_min_lb__isnull", True),
                            ("bct_min_lb__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_bct_min_lb_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("bct_humedo_lb__isnull", True),
                            ("bct_humedo_lb__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_bct_humedo_lb_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("ect__isnull", True),
                            ("ect__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_ect_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("fct__isnull", True),
                            ("fct__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_fct_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("mullen__isnull", True),
                            ("mullen__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_mullen_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("gramaje__isnull", True),
                            ("gramaje__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_gramaje_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("peso__isnull", True),
                            ("peso__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_peso_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("dst__isnull", True),
                            ("dst__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_dst_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("espesor__isnull", True),
                            ("espesor__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_espesor_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("espesor_placa__isnull", True),
                            ("espesor_placa__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_espesor_placa_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("espesor_caja__isnull", True),
                            ("espesor_caja__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_espesor_caja_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("cobb_interior__isnull", True),
                            ("cobb_interior__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_cobb_interior_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("cobb_exterior__isnull", True),
                            ("cobb_exterior__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_cobb_exterior_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("flexion_aleta__isnull", True),
                            ("flexion_aleta__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_flexion_aleta_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("incision_rayado_longitudinal__isnull", True),
                            ("incision_rayado_longitudinal__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_incision_rayado_longitudinal_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("incision_rayado_vertical__isnull", True),
                            ("incision_rayado_vertical__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_incision_rayado_vertical_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("porosidad__isnull", True),
                            ("porosidad__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_porosidad_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("brillo__isnull", True), ("brillo__range", (0, 100)), _connector="OR"
                        ),
                        name="workorder_brillo_en_rango",
                        violation_error_message="Va de 0 a 100.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("rigidez_4_ptos_long__isnull", True),
                            ("rigidez_4_ptos_long__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_rigidez_4_ptos_long_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("rigidez_4_ptos_transv__isnull", True),
                            ("rigidez_4_ptos_transv__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_rigidez_4_ptos_transv_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("angulo_deslizamiento_tapa_exterior__isnull", True),
                            ("angulo_deslizamiento_tapa_exterior__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_angulo_deslizamiento_tapa_exterior_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("angulo_deslizamiento_tapa_interior__isnull", True),
                            ("angulo_deslizamiento_tapa_interior__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_angulo_deslizamiento_tapa_interior_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("resistencia_frote__isnull", True),
                            ("resistencia_frote__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_resistencia_frote_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("contenido_reciclado__isnull", True),
                            ("contenido_reciclado__range", (0, 100)),
                            _connector="OR",
                        ),
                        name="workorder_contenido_reciclado_en_rango",
                        violation_error_message="Va de 0 a 100.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("cintas_x_caja__isnull", True),
                            ("cintas_x_caja__range", (0, 10)),
                            _connector="OR",
                        ),
                        name="workorder_cintas_x_caja_en_rango",
                        violation_error_message="Va de 0 a 10.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("numero_colores__isnull", True),
                            ("numero_colores__range", (0, 7)),
                            _connector="OR",
                        ),
                        name="workorder_numero_colores_en_rango",
                        violation_error_message="Va de 0 a 7.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("percentage_coverage_internal__isnull", True),
                            ("percentage_coverage_internal__range", (0, 100)),
                            _connector="OR",
                        ),
                        name="workorder_percentage_coverage_internal_en_rango",
                        violation_error_message="Va de 0 a 100.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("percentage_coverage_external__isnull", True),
                            ("percentage_coverage_external__range", (0, 100)),
                            _connector="OR",
                        ),
                        name="workorder_percentage_coverage_external_en_rango",
                        violation_error_message="Va de 0 a 100.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("porcentanje_barniz_uv__isnull", True),
                            ("porcentanje_barniz_uv__range", (0, 100)),
                            _connector="OR",
                        ),
                        name="workorder_porcentanje_barniz_uv_en_rango",
                        violation_error_message="Va de 0 a 100.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("impresion_color_interno__isnull", True),
                            ("impresion_color_interno__range", (0, 100)),
                            _connector="OR",
                        ),
                        name="workorder_impresion_color_interno_en_rango",
                        violation_error_message="Va de 0 a 100.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("interno_largo__isnull", True),
                            ("interno_largo__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_interno_largo_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("interno_ancho__isnull", True),
                            ("interno_ancho__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_interno_ancho_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("interno_alto__isnull", True),
                            ("interno_alto__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_interno_alto_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("externo_largo__isnull", True),
                            ("externo_largo__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_externo_largo_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("externo_ancho__isnull", True),
                            ("externo_ancho__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_externo_ancho_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("externo_alto__isnull", True),
                            ("externo_alto__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_externo_alto_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("peso_contenido_caja__isnull", True),
                            ("peso_contenido_caja__range", (Decimal("0"), Decimal("1000000"))),
                            _connector="OR",
                        ),
                        name="workorder_peso_contenido_caja_en_rango",
                        violation_error_message="Va de 0 a 1000000.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("cajas_altura__isnull", True),
                            ("cajas_altura__range", (1, 32767)),
                            _connector="OR",
                        ),
                        name="workorder_cajas_altura_en_rango",
                        violation_error_message="Va de 1 a 32767.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("cantidad__isnull", True), ("cantidad__range", (1, 32767)), _connector="OR"
                        ),
                        name="workorder_cantidad_en_rango",
                        violation_error_message="Va de 1 a 32767.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("cajas_por_pallet__isnull", True),
                            ("cajas_por_pallet__range", (1, 32767)),
                            _connector="OR",
                        ),
                        name="workorder_cajas_por_pallet_en_rango",
                        violation_error_message="Va de 1 a 32767.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("placas_por_pallet__isnull", True),
                            ("placas_por_pallet__range", (1, 32767)),
                            _connector="OR",
                        ),
                        name="workorder_placas_por_pallet_en_rango",
                        violation_error_message="Va de 1 a 32767.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("paquetes_por_unitizado__isnull", True),
                            ("paquetes_por_unitizado__range", (1, 32767)),
                            _connector="OR",
                        ),
                        name="workorder_paquetes_por_unitizado_en_rango",
                        violation_error_message="Va de 1 a 32767.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("unitizado_por_pallet__isnull", True),
                            ("unitizado_por_pallet__range", (1, 32767)),
                            _connector="OR",
                        ),
                        name="workorder_unitizado_por_pallet_en_rango",
                        violation_error_message="Va de 1 a 32767.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("numero_etiquetas__isnull", True),
                            ("numero_etiquetas__range", (0, 4)),
                            _connector="OR",
                        ),
                        name="workorder_numero_etiquetas_en_rango",
                        violation_error_message="Va de 0 a 4.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("cantidad_item_licitacion__isnull", True),
                            ("cantidad_item_licitacion__range", (1, 32767)),
                            _connector="OR",
                        ),
                        name="workorder_cantidad_item_licitacion_en_rango",
                        violation_error_message="Va de 1 a 32767.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("cantidad_entregadas_algunas__isnull", True),
                            ("cantidad_entregadas_algunas__range", (1, 32767)),
                            _connector="OR",
                        ),
                        name="workorder_cantidad_entregadas_algunas_en_rango",
                        violation_error_message="Va de 1 a 32767.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("cantidad_fichas_solicitadas__isnull", True),
                            ("cantidad_fichas_solicitadas__range", (1, 32767)),
                            _connector="OR",
                        ),
                        name="workorder_cantidad_fichas_solicitadas_en_rango",
                        violation_error_message="Va de 1 a 32767.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("cantidad_estudio_bench__isnull", True),
                            ("cantidad_estudio_bench__range", (1, 32767)),
                            _connector="OR",
                        ),
                        name="workorder_cantidad_estudio_bench_en_rango",
                        violation_error_message="Va de 1 a 32767.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("interno_largo__isnull", True),
                            ("externo_largo__isnull", True),
                            ("interno_largo__lte", models.F("externo_largo")),
                            _connector="OR",
                        ),
                        name="workorder_largo_interior_cabe",
                        violation_error_message="El largo interior es a lo más el exterior.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("interno_ancho__isnull", True),
                            ("externo_ancho__isnull", True),
                            ("interno_ancho__lte", models.F("externo_ancho")),
                            _connector="OR",
                        ),
                        name="workorder_ancho_interior_cabe",
                        violation_error_message="El ancho interior es a lo más el exterior.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("interno_alto__isnull", True),
                            ("externo_alto__isnull", True),
                            ("interno_alto__lte", models.F("externo_alto")),
                            _connector="OR",
                        ),
                        name="workorder_alto_interior_cabe",
                        violation_error_message="El alto interior es a lo más el exterior.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "caracteristicas_adicionales__contained_by",
                                ["A", "C", "E", "H", "I", "L", "N", "P", "Q", "R", "T", "X", "Y", "N/A"],
                            ),
                            models.Q(
                                models.Q(("caracteristicas_adicionales__contains", ["N/A"]), _negated=True),
                                ("caracteristicas_adicionales__len", 1),
                                _connector="OR",
                            ),
                        ),
                        name="workorder_caracteristicas_conocidas",
                        violation_error_message="«N/A» va sola; las demás son letras de la lista.",
                    ),
                ],
                "workorderdocument": [
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                [
                                    "ant_des_correo_cliente",
                                    "ant_des_plano_actual",
                                    "ant_des_boceto_actual",
                                    "ant_des_speed",
                                    "ant_des_otro",
                                    "ant_des_vb_muestra",
                                    "ant_des_vb_boce",
                                    "ant_des_cj_referencia_de",
                                    "ant_des_cj_referencia_dg",
                                    "ant_des_envase_primario",
                                    "licitacion_file",
                                    "ficha_tecnica_file",
                                    "estudio_file",
                                ],
                            )
                        ),
                        name="workorderdocument_kind_conocido",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("file", ""),
                                (
                                    "kind__in",
                                    (
                                        "ant_des_cj_referencia_de",
                                        "ant_des_cj_referencia_dg",
                                        "ant_des_envase_primario",
                                    ),
                                ),
                            ),
                            models.Q(
                                models.Q(("file", ""), _negated=True), ("sha256__regex", "^[0-9a-f]{64}$")
                            ),
                            _connector="OR",
                        ),
                        name="workorderdocument_con_archivo",
                        violation_error_message="Este documento se recibe con su archivo.",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(
                            (
                                "kind__in",
                                (
                                    "ant_des_vb_muestra",
                                    "ant_des_vb_boce",
                                    "ant_des_cj_referencia_de",
                                    "ant_des_cj_referencia_dg",
                                    "ant_des_envase_primario",
                                ),
                            )
                        ),
                        fields=("work_order", "kind"),
                        name="workorderdocument_uno_por_tipo",
                        violation_error_message="La OT ya tiene ese documento.",
                    ),
                ],
                "workorderink": [
                    models.UniqueConstraint(
                        fields=("work_order", "station"),
                        name="workorderink_una_vez",
                        violation_error_message="Ese lugar ya está ocupado en esta OT.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("station__range", (1, 7))),
                        name="workorderink_station_en_rango",
                        violation_error_message="Va de 1 a 7.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("impresion__isnull", True), ("impresion__range", (0, 100)), _connector="OR"
                        ),
                        name="workorderink_impresion_porcentaje",
                        violation_error_message="El porcentaje va de 0 a 100.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("cm2_clisse__isnull", True), ("cm2_clisse__gte", 0), _connector="OR"
                        ),
                        name="workorderink_clisse_no_negativo",
                        violation_error_message="Los cm² de clisé son 0 o más.",
                    ),
                ],
                "workorderlayer": [
                    models.UniqueConstraint(
                        fields=("work_order", "position"),
                        name="workorderlayer_una_vez",
                        violation_error_message="Ese lugar ya está ocupado en esta OT.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("position__range", (1, 5))),
                        name="workorderlayer_position_en_rango",
                        violation_error_message="Va de 1 a 5.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("capas__range", (1, 100))),
                        name="workorderlayer_capas_en_rango",
                        violation_error_message="Va de 1 a 100.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("ancho_cm__gt", 0)),
                        name="workorderlayer_ancho_positivo",
                        violation_error_message="El ancho es mayor que cero.",
                    ),
                ],
                "workordermatriz": [
                    models.UniqueConstraint(
                        fields=("work_order", "position"),
                        name="workordermatriz_una_vez",
                        violation_error_message="Ese lugar ya está ocupado en esta OT.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("position__range", (1, 3))),
                        name="workordermatriz_position_en_rango",
                        violation_error_message="Va de 1 a 3.",
                    ),
                    models.UniqueConstraint(
                        fields=("work_order", "matriz"),
                        name="workordermatriz_sin_repetir",
                        violation_error_message="Esa matriz ya está en la OT.",
                    ),
                ],
                "workorderoverride": [
                    models.UniqueConstraint(
                        fields=("work_order", "measure"),
                        name="workorderoverride_una_por_medida",
                        violation_error_message="Esa medida ya está fijada en esta OT.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("measure__in", ["largura_hc_mm", "anchura_hc_mm"])),
                        name="workorderoverride_measure_conocida",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("value__gt", 0)),
                        name="workorderoverride_positiva",
                        violation_error_message="La medida es mayor que cero.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("reason", ""), _negated=True),
                        name="workorderoverride_con_motivo",
                        violation_error_message="Diga por qué se fija a mano.",
                    ),
                ],
                "workordersecuencia": [
                    models.UniqueConstraint(
                        fields=("work_order", "route_plant", "step", "option"),
                        name="workordersecuencia_una_vez",
                        violation_error_message="Ese lugar ya está ocupado en esta OT.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("step__range", (1, 20))),
                        name="workordersecuencia_step_en_rango",
                        violation_error_message="Va de 1 a 20.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("option__range", (0, 5))),
                        name="workordersecuencia_option_en_rango",
                        violation_error_message="Va de 0 a 5.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("route_plant__range", (0, 2))),
                        name="workordersecuencia_route_plant_en_rango",
                        violation_error_message="Va de 0 a 2.",
                    ),
                ],
                "workorderstudyrow": [
                    models.UniqueConstraint(
                        fields=("work_order", "position"),
                        name="workorderstudyrow_una_vez",
                        violation_error_message="Ese lugar ya está ocupado en esta OT.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("position__range", (1, 50))),
                        name="workorderstudyrow_position_en_rango",
                        violation_error_message="Va de 1 a 50.",
                    ),
                ],
                "workordertapeline": [
                    models.UniqueConstraint(
                        fields=("work_order", "position"),
                        name="workordertapeline_una_vez",
                        violation_error_message="Ese lugar ya está ocupado en esta OT.",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("position__range", (1, 6))),
                        name="workordertapeline_position_en_rango",
                        violation_error_message="Va de 1 a 6.",
                    ),
                ],
            },
        ),
        envases_ot.models.trigger_operations.AddTriggers(
            triggers={
                "classsubstancepacked": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="a8a68d8b0bad1b7b3c69338ff5b596dc8445db47",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_bd11b",
                            table="envases_ot_classsubstancepacked",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_classsubstancepackedevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="5bbe12bafa42dccfe23f5fe6e8790c76e90970fd",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8c3d1",
                            table="envases_ot_classsubstancepacked",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_classsubstancepackedevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="d926783ed7b5ef3d7c734f4ad0b18a952d375e4b",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_03ce3",
                            table="envases_ot_classsubstancepacked",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_classsubstancepackedevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="2c9fa63033ccadbda9ed5d4a6cca7be1272a6d57",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f04e4",
                            table="envases_ot_classsubstancepacked",
                            when="AFTER",
                        ),
                    ),
                ],
                "palletboxquantity": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="6d343c63e117af9e123c753080126341a0737fdc",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_e44fc",
                            table="envases_ot_palletboxquantity",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_palletboxquantityevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="59fa19e67307d5a3baddd4ebbdff22cbcac01036",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_235ac",
                            table="envases_ot_palletboxquantity",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_palletboxquantityevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="961a7a0091964183ee4e8e2a46da8743a61b3e60",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4c7c9",
                            table="envases_ot_palletboxquantity",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_palletboxquantityevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="966493e5b2988b121e5e01f35d6b7431067e38df",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5d33c",
                            table="envases_ot_palletboxquantity",
                            when="AFTER",
                        ),
                    ),
                ],
                "palletpatron": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="5fd55a6ec946f3c20cda5acdf63d6918e605931e",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_3f8af",
                            table="envases_ot_palletpatron",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_palletpatronevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="e1e88b7114a272b21b474a2bb1b218b8167d88cd",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_182f8",
                            table="envases_ot_palletpatron",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_palletpatronevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="d37ca9f76dd0ab7a64499a7129b252f9e73d5464",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5d56f",
                            table="envases_ot_palletpatron",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_palletpatronevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="497e2966104e5ff29feb6332feb895ea557e0168",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8e659",
                            table="envases_ot_palletpatron",
                            when="AFTER",
                        ),
                    ),
                ],
                "palletprotection": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="d0b2e5785526e12b7f7269cd8b1eed94036bc614",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_22a13",
                            table="envases_ot_palletprotection",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_palletprotectionevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="d93699c4454557ecf68537acbdaefda9b59541ef",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_78419",
                            table="envases_ot_palletprotection",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_palletprotectionevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="e28cef9d739e7f422ccc78de76efee44457a8de2",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b5245",
                            table="envases_ot_palletprotection",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_palletprotectionevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="1b1c067821cade3f4f7bbd829a868b9f99299356",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_afd17",
                            table="envases_ot_palletprotection",
                            when="AFTER",
                        ),
                    ),
                ],
                "paper": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="55f3a1e929eed317252d93d72ac28a4246999d2d",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_c3b9e",
                            table="envases_ot_paper",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_paperevent" ("active", "codigo", "descripcion", "gramaje_g_m2", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."codigo", NEW."descripcion", NEW."gramaje_g_m2", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="fb7ef08f962d3059cfe22302d6f5ae57b0d15c3b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_83f7f",
                            table="envases_ot_paper",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_paperevent" ("active", "codigo", "descripcion", "gramaje_g_m2", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."codigo", NEW."descripcion", NEW."gramaje_g_m2", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="7cca72af028f831f475815c7145f73c693d7e849",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7ab66",
                            table="envases_ot_paper",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_paperevent" ("active", "codigo", "descripcion", "gramaje_g_m2", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."codigo", OLD."descripcion", OLD."gramaje_g_m2", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="8aae39006bdbb9c9a85ce41358abe47acd96aa00",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_07155",
                            table="envases_ot_paper",
                            when="AFTER",
                        ),
                    ),
                ],
                "precuttype": [
                    pgtrigger.compiler.Trigger(
                        name="bump_rules_version",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func="\n        INSERT INTO envases_ot_rulesversion (id, version) VALUES (1, gen_random_uuid())\n        ON CONFLICT (id) DO UPDATE SET version = gen_random_uuid();\n        RETURN NULL;\n    ",
                            hash="179ceb5f9f68bfe2d7de001db50f3bda820e0e3e",
                            level="STATEMENT",
                            operation="INSERT OR UPDATE OR DELETE OR TRUNCATE",
                            pgid="pgtrigger_bump_rules_version_8fc6e",
                            table="envases_ot_precuttype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_precuttypeevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="cc7c140ae3be9896a6b15b0c705789e5d8f061b5",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_fd017",
                            table="envases_ot_precuttype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_precuttypeevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (NEW."active", NEW."descripcion", NEW."id", NEW."notas", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."por_confirmar"); RETURN NULL;',
                            hash="1ce061091ffa0f20697978f422a8b2009489bbd6",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9ff04",
                            table="envases_ot_precuttype",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_precuttypeevent" ("active", "descripcion", "id", "notas", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "por_confirmar") VALUES (OLD."active", OLD."descripcion", OLD."id", OLD."notas", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."por_confirmar"); RETURN NULL;',
                            hash="a84a12893840925572c2dd50344c51af8897fce7",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7dbd0",
                            table="envases_ot_precuttype",
                            when="AFTER",
                        ),
                    ),
                ],
                "workorder": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_workorderevent" ("active", "additional_characteristics_type_id", "ajuste_area_desarrollo", "altura_pallet", "analisis", "anchura_hm", "angulo_deslizamiento_tapa_exterior", "angulo_deslizamiento_tapa_interior", "ant_des_conservar_muestra", "area_producto", "armado_automatico", "armado_id", "autosoportante", "barniz_uv", "bct_humedo_lb", "bct_min_lb", "bloqueo_referencia", "boceto", "brillo", "bulto_zunchado", "cad", "cad_id", "cajas_altura", "cajas_por_pallet", "canal_id", "cantidad", "cantidad_entregadas_algunas", "cantidad_estudio_bench", "cantidad_fichas_solicitadas", "cantidad_item_licitacion", "caracteristicas_adicionales", "carton_color", "carton_id", "check_entregadas_algunas", "check_entregadas_todas", "check_estudio_bct", "check_estudio_bct_humedo", "check_estudio_cera", "check_estudio_cobb_externo", "check_estudio_cobb_interno", "check_estudio_composicion_papeles", "check_estudio_ect", "check_estudio_espesor", "check_estudio_flat", "check_estudio_flexion_4_puntos", "check_estudio_flexion_fondo", "check_estudio_gramaje", "check_estudio_humedad", "check_estudio_impresion", "check_estudio_medidas", "check_estudio_porosidad_ext", "check_estudio_porosidad_int", "check_ficha_doble", "check_ficha_simple", "check_planta_alt1", "check_planta_alt2", "cinta", "cintas_x_caja", "class_substance_packed_id", "client_id", "cobb_exterior", "cobb_interior", "codigo_producto", "codigo_producto_cliente", "codigo_sap_final", "color_interno", "contenido_reciclado", "corte_liner", "coverage_external_id", "coverage_internal_id", "creador_id", "created_at", "cuchillas", "current_area_id", "dato_sub_cliente", "datos_cotizar", "descripcion", "design_type_id", "detalle_fichas_solicitadas", "dst", "ect", "email_contacto", "envase_id", "espesor", "espesor_caja", "espesor_placa", "etiquetas_dsc", "etiquetas_pallet", "expected_use_id", "externo_alto", "externo_ancho", "externo_largo", "fct", "fecha_maxima_entrega_estudio", "fecha_maxima_entrega_ficha", "fecha_maxima_entrega_licitacion", "flexion_aleta", "food_type_id", "formato_etiqueta", "fsc", "golpes_ancho", "golpes_largo", "gramaje", "horario_recepcion", "id", "impresion", "impresion_borde", "impresion_color_interno", "impresion_sobre_rayado", "incision_rayado_longitudinal", "incision_rayado_vertical", "indicador_facturacion", "ingresado_por_id", "instalacion_cliente", "interno_alto", "interno_ancho", "interno_largo", "items_set", "largura_hm", "longitud_pegado", "maquila", "maquila_servicio_id", "material_id", "muestra", "mullen", "nombre_contacto", "nuevo_material", "numero_colores", "numero_etiquetas", "numero_muestras", "observacion", "oc", "oc_file", "oc_file_date", "org_venta_id", "orientacion_placa", "pais_id", "pallet_box_quantity_id", "pallet_patron_id", "pallet_protection_id", "pallet_qa_id", "pallet_sobre_pallet", "pallet_status_type_id", "pallet_tag_format_id", "pallet_treatment", "pallet_type_id", "paquetes_por_unitizado", "patron_zuncho", "patron_zuncho_bulto", "patron_zuncho_paquete", "pegado_terminacion", "percentage_coverage_external", "percentage_coverage_internal", "permite_sobresalir_carga", "peso", "peso_contenido_caja", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placas_por_pallet", "plano", "planta_id", "porcentanje_barniz_uv", "porosidad", "precut_type_id", "process_id", "product_type_developing_id", "product_type_id", "protection_type_id", "prueba_color", "prueba_industrial", "rayado_c1r1", "rayado_r1_r2", "rayado_r2_c2", "rayado_type_id", "recorte_adicional", "recycled_use_id", "reference_id", "reference_type", "resistencia_frote", "restriccion_especial", "restriccion_pallet", "rigidez_4_ptos_long", "rigidez_4_ptos_transv", "rule_set_id", "sentido_armado", "separacion_golpes_ancho", "separacion_golpes_largo", "state_id", "style_id", "subhierarchy_id", "subsubhierarchy_id", "tamano_pallet_type_id", "target_market_id", "telefono_contacto", "termocontraible", "tipo_camion", "tipo_cinta", "tipo_producto_estudio", "tipo_sentido_onda", "tipo_solicitud", "transportation_way_id", "trazabilidad", "unidad_medida_bct", "unitizado_por_pallet", "updated_at", "usd", "uso_programa_z", "veces_item", "version", "volumen_venta_anual") VALUES (NEW."active", NEW."additional_characteristics_type_id", NEW."ajuste_area_desarrollo", NEW."altura_pallet", NEW."analisis", NEW."anchura_hm", NEW."angulo_deslizamiento_tapa_exterior", NEW."angulo_deslizamiento_tapa_interior", NEW."ant_des_conservar_muestra", NEW."area_producto", NEW."armado_automatico", NEW."armado_id", NEW."autosoportante", NEW."barniz_uv", NEW."bct_humedo_lb", NEW."bct_min_lb", NEW."bloqueo_referencia", NEW."boceto", NEW."brillo", NEW."bulto_zunchado", NEW."cad", NEW."cad_id", NEW."cajas_altura", NEW."cajas_por_pallet", NEW."canal_id", NEW."cantidad", NEW."cantidad_entregadas_algunas", NEW."cantidad_estudio_bench", NEW."cantidad_fichas_solicitadas", NEW."cantidad_item_licitacion", NEW."caracteristicas_adicionales", NEW."carton_color", NEW."carton_id", NEW."check_entregadas_algunas", NEW."check_entregadas_todas", NEW."check_estudio_bct", NEW."check_estudio_bct_humedo", NEW."check_estudio_cera", NEW."check_estudio_cobb_externo", NEW."check_estudio_cobb_interno", NEW."check_estudio_composicion_papeles", NEW."check_estudio_ect", NEW."check_estudio_espesor", NEW."check_estudio_flat", NEW."check_estudio_flexion_4_puntos", NEW."check_estudio_flexion_fondo", NEW."check_estudio_gramaje", NEW."check_estudio_humedad", NEW."check_estudio_impresion", NEW."check_estudio_medidas", NEW."check_estudio_porosidad_ext", NEW."check_estudio_porosidad_int", NEW."check_ficha_doble", NEW."check_ficha_simple", NEW."check_planta_alt1", NEW."check_planta_alt2", NEW."cinta", NEW."cintas_x_caja", NEW."class_substance_packed_id", NEW."client_id", NEW."cobb_exterior", NEW."cobb_interior", NEW."codigo_producto", NEW."codigo_producto_cliente", NEW."codigo_sap_final", NEW."color_interno", NEW."contenido_reciclado", NEW."corte_liner", NEW."coverage_external_id", NEW."coverage_internal_id", NEW."creador_id", NEW."created_at", NEW."cuchillas", NEW."current_area_id", NEW."dato_sub_cliente", NEW."datos_cotizar", NEW."descripcion", NEW."design_type_id", NEW."detalle_fichas_solicitadas", NEW."dst", NEW."ect", NEW."email_contacto", NEW."envase_id", NEW."espesor", NEW."espesor_caja", NEW."espesor_placa", NEW."etiquetas_dsc", NEW."etiquetas_pallet", NEW."expected_use_id", NEW."externo_alto", NEW."externo_ancho", NEW."externo_largo", NEW."fct", NEW."fecha_maxima_entrega_estudio", NEW."fecha_maxima_entrega_ficha", NEW."fecha_maxima_entrega_licitacion", NEW."flexion_aleta", NEW."food_type_id", NEW."formato_etiqueta", NEW."fsc", NEW."golpes_ancho", NEW."golpes_largo", NEW."gramaje", NEW."horario_recepcion", NEW."id", NEW."impresion", NEW."impresion_borde", NEW."impresion_color_interno", NEW."impresion_sobre_rayado", NEW."incision_rayado_longitudinal", NEW."incision_rayado_vertical", NEW."indicador_facturacion", NEW."ingresado_por_id", NEW."instalacion_cliente", NEW."interno_alto", NEW."interno_ancho", NEW."interno_largo", NEW."items_set", NEW."largura_hm", NEW."longitud_pegado", NEW."maquila", NEW."maquila_servicio_id", NEW."material_id", NEW."muestra", NEW."mullen", NEW."nombre_contacto", NEW."nuevo_material", NEW."numero_colores", NEW."numero_etiquetas", NEW."numero_muestras", NEW."observacion", NEW."oc", NEW."oc_file", NEW."oc_file_date", NEW."org_venta_id", NEW."orientacion_placa", NEW."pais_id", NEW."pallet_box_quantity_id", NEW."pallet_patron_id", NEW."pallet_protection_id", NEW."pallet_qa_id", NEW."pallet_sobre_pallet", NEW."pallet_status_type_id", NEW."pallet_tag_format_id", NEW."pallet_treatment", NEW."pallet_type_id", NEW."paquetes_por_unitizado", NEW."patron_zuncho", NEW."patron_zuncho_bulto", NEW."patron_zuncho_paquete", NEW."pegado_terminacion", NEW."percentage_coverage_external", NEW."percentage_coverage_internal", NEW."permite_sobresalir_carga", NEW."peso", NEW."peso_contenido_caja", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."placas_por_pallet", NEW."plano", NEW."planta_id", NEW."porcentanje_barniz_uv", NEW."porosidad", NEW."precut_type_id", NEW."process_id", NEW."product_type_developing_id", NEW."product_type_id", NEW."protection_type_id", NEW."prueba_color", NEW."prueba_industrial", NEW."rayado_c1r1", NEW."rayado_r1_r2", NEW."rayado_r2_c2", NEW."rayado_type_id", NEW."recorte_adicional", NEW."recycled_use_id", NEW."reference_id", NEW."reference_type", NEW."resistencia_frote", NEW."restriccion_especial", NEW."restriccion_pallet", NEW."rigidez_4_ptos_long", NEW."rigidez_4_ptos_transv", NEW."rule_set_id", NEW."sentido_armado", NEW."separacion_golpes_ancho", NEW."separacion_golpes_largo", NEW."state_id", NEW."style_id", NEW."subhierarchy_id", NEW."subsubhierarchy_id", NEW."tamano_pallet_type_id", NEW."target_market_id", NEW."telefono_contacto", NEW."termocontraible", NEW."tipo_camion", NEW."tipo_cinta", NEW."tipo_producto_estudio", NEW."tipo_sentido_onda", NEW."tipo_solicitud", NEW."transportation_way_id", NEW."trazabilidad", NEW."unidad_medida_bct", NEW."unitizado_por_pallet", NEW."updated_at", NEW."usd", NEW."uso_programa_z", NEW."veces_item", NEW."version", NEW."volumen_venta_anual"); RETURN NULL;',
                            hash="018974547c6a9a2c51993f7bba02876606ae654b",
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
                            func='INSERT INTO "envases_ot_workorderevent" ("active", "additional_characteristics_type_id", "ajuste_area_desarrollo", "altura_pallet", "analisis", "anchura_hm", "angulo_deslizamiento_tapa_exterior", "angulo_deslizamiento_tapa_interior", "ant_des_conservar_muestra", "area_producto", "armado_automatico", "armado_id", "autosoportante", "barniz_uv", "bct_humedo_lb", "bct_min_lb", "bloqueo_referencia", "boceto", "brillo", "bulto_zunchado", "cad", "cad_id", "cajas_altura", "cajas_por_pallet", "canal_id", "cantidad", "cantidad_entregadas_algunas", "cantidad_estudio_bench", "cantidad_fichas_solicitadas", "cantidad_item_licitacion", "caracteristicas_adicionales", "carton_color", "carton_id", "check_entregadas_algunas", "check_entregadas_todas", "check_estudio_bct", "check_estudio_bct_humedo", "check_estudio_cera", "check_estudio_cobb_externo", "check_estudio_cobb_interno", "check_estudio_composicion_papeles", "check_estudio_ect", "check_estudio_espesor", "check_estudio_flat", "check_estudio_flexion_4_puntos", "check_estudio_flexion_fondo", "check_estudio_gramaje", "check_estudio_humedad", "check_estudio_impresion", "check_estudio_medidas", "check_estudio_porosidad_ext", "check_estudio_porosidad_int", "check_ficha_doble", "check_ficha_simple", "check_planta_alt1", "check_planta_alt2", "cinta", "cintas_x_caja", "class_substance_packed_id", "client_id", "cobb_exterior", "cobb_interior", "codigo_producto", "codigo_producto_cliente", "codigo_sap_final", "color_interno", "contenido_reciclado", "corte_liner", "coverage_external_id", "coverage_internal_id", "creador_id", "created_at", "cuchillas", "current_area_id", "dato_sub_cliente", "datos_cotizar", "descripcion", "design_type_id", "detalle_fichas_solicitadas", "dst", "ect", "email_contacto", "envase_id", "espesor", "espesor_caja", "espesor_placa", "etiquetas_dsc", "etiquetas_pallet", "expected_use_id", "externo_alto", "externo_ancho", "externo_largo", "fct", "fecha_maxima_entrega_estudio", "fecha_maxima_entrega_ficha", "fecha_maxima_entrega_licitacion", "flexion_aleta", "food_type_id", "formato_etiqueta", "fsc", "golpes_ancho", "golpes_largo", "gramaje", "horario_recepcion", "id", "impresion", "impresion_borde", "impresion_color_interno", "impresion_sobre_rayado", "incision_rayado_longitudinal", "incision_rayado_vertical", "indicador_facturacion", "ingresado_por_id", "instalacion_cliente", "interno_alto", "interno_ancho", "interno_largo", "items_set", "largura_hm", "longitud_pegado", "maquila", "maquila_servicio_id", "material_id", "muestra", "mullen", "nombre_contacto", "nuevo_material", "numero_colores", "numero_etiquetas", "numero_muestras", "observacion", "oc", "oc_file", "oc_file_date", "org_venta_id", "orientacion_placa", "pais_id", "pallet_box_quantity_id", "pallet_patron_id", "pallet_protection_id", "pallet_qa_id", "pallet_sobre_pallet", "pallet_status_type_id", "pallet_tag_format_id", "pallet_treatment", "pallet_type_id", "paquetes_por_unitizado", "patron_zuncho", "patron_zuncho_bulto", "patron_zuncho_paquete", "pegado_terminacion", "percentage_coverage_external", "percentage_coverage_internal", "permite_sobresalir_carga", "peso", "peso_contenido_caja", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placas_por_pallet", "plano", "planta_id", "porcentanje_barniz_uv", "porosidad", "precut_type_id", "process_id", "product_type_developing_id", "product_type_id", "protection_type_id", "prueba_color", "prueba_industrial", "rayado_c1r1", "rayado_r1_r2", "rayado_r2_c2", "rayado_type_id", "recorte_adicional", "recycled_use_id", "reference_id", "reference_type", "resistencia_frote", "restriccion_especial", "restriccion_pallet", "rigidez_4_ptos_long", "rigidez_4_ptos_transv", "rule_set_id", "sentido_armado", "separacion_golpes_ancho", "separacion_golpes_largo", "state_id", "style_id", "subhierarchy_id", "subsubhierarchy_id", "tamano_pallet_type_id", "target_market_id", "telefono_contacto", "termocontraible", "tipo_camion", "tipo_cinta", "tipo_producto_estudio", "tipo_sentido_onda", "tipo_solicitud", "transportation_way_id", "trazabilidad", "unidad_medida_bct", "unitizado_por_pallet", "updated_at", "usd", "uso_programa_z", "veces_item", "version", "volumen_venta_anual") VALUES (NEW."active", NEW."additional_characteristics_type_id", NEW."ajuste_area_desarrollo", NEW."altura_pallet", NEW."analisis", NEW."anchura_hm", NEW."angulo_deslizamiento_tapa_exterior", NEW."angulo_deslizamiento_tapa_interior", NEW."ant_des_conservar_muestra", NEW."area_producto", NEW."armado_automatico", NEW."armado_id", NEW."autosoportante", NEW."barniz_uv", NEW."bct_humedo_lb", NEW."bct_min_lb", NEW."bloqueo_referencia", NEW."boceto", NEW."brillo", NEW."bulto_zunchado", NEW."cad", NEW."cad_id", NEW."cajas_altura", NEW."cajas_por_pallet", NEW."canal_id", NEW."cantidad", NEW."cantidad_entregadas_algunas", NEW."cantidad_estudio_bench", NEW."cantidad_fichas_solicitadas", NEW."cantidad_item_licitacion", NEW."caracteristicas_adicionales", NEW."carton_color", NEW."carton_id", NEW."check_entregadas_algunas", NEW."check_entregadas_todas", NEW."check_estudio_bct", NEW."check_estudio_bct_humedo", NEW."check_estudio_cera", NEW."check_estudio_cobb_externo", NEW."check_estudio_cobb_interno", NEW."check_estudio_composicion_papeles", NEW."check_estudio_ect", NEW."check_estudio_espesor", NEW."check_estudio_flat", NEW."check_estudio_flexion_4_puntos", NEW."check_estudio_flexion_fondo", NEW."check_estudio_gramaje", NEW."check_estudio_humedad", NEW."check_estudio_impresion", NEW."check_estudio_medidas", NEW."check_estudio_porosidad_ext", NEW."check_estudio_porosidad_int", NEW."check_ficha_doble", NEW."check_ficha_simple", NEW."check_planta_alt1", NEW."check_planta_alt2", NEW."cinta", NEW."cintas_x_caja", NEW."class_substance_packed_id", NEW."client_id", NEW."cobb_exterior", NEW."cobb_interior", NEW."codigo_producto", NEW."codigo_producto_cliente", NEW."codigo_sap_final", NEW."color_interno", NEW."contenido_reciclado", NEW."corte_liner", NEW."coverage_external_id", NEW."coverage_internal_id", NEW."creador_id", NEW."created_at", NEW."cuchillas", NEW."current_area_id", NEW."dato_sub_cliente", NEW."datos_cotizar", NEW."descripcion", NEW."design_type_id", NEW."detalle_fichas_solicitadas", NEW."dst", NEW."ect", NEW."email_contacto", NEW."envase_id", NEW."espesor", NEW."espesor_caja", NEW."espesor_placa", NEW."etiquetas_dsc", NEW."etiquetas_pallet", NEW."expected_use_id", NEW."externo_alto", NEW."externo_ancho", NEW."externo_largo", NEW."fct", NEW."fecha_maxima_entrega_estudio", NEW."fecha_maxima_entrega_ficha", NEW."fecha_maxima_entrega_licitacion", NEW."flexion_aleta", NEW."food_type_id", NEW."formato_etiqueta", NEW."fsc", NEW."golpes_ancho", NEW."golpes_largo", NEW."gramaje", NEW."horario_recepcion", NEW."id", NEW."impresion", NEW."impresion_borde", NEW."impresion_color_interno", NEW."impresion_sobre_rayado", NEW."incision_rayado_longitudinal", NEW."incision_rayado_vertical", NEW."indicador_facturacion", NEW."ingresado_por_id", NEW."instalacion_cliente", NEW."interno_alto", NEW."interno_ancho", NEW."interno_largo", NEW."items_set", NEW."largura_hm", NEW."longitud_pegado", NEW."maquila", NEW."maquila_servicio_id", NEW."material_id", NEW."muestra", NEW."mullen", NEW."nombre_contacto", NEW."nuevo_material", NEW."numero_colores", NEW."numero_etiquetas", NEW."numero_muestras", NEW."observacion", NEW."oc", NEW."oc_file", NEW."oc_file_date", NEW."org_venta_id", NEW."orientacion_placa", NEW."pais_id", NEW."pallet_box_quantity_id", NEW."pallet_patron_id", NEW."pallet_protection_id", NEW."pallet_qa_id", NEW."pallet_sobre_pallet", NEW."pallet_status_type_id", NEW."pallet_tag_format_id", NEW."pallet_treatment", NEW."pallet_type_id", NEW."paquetes_por_unitizado", NEW."patron_zuncho", NEW."patron_zuncho_bulto", NEW."patron_zuncho_paquete", NEW."pegado_terminacion", NEW."percentage_coverage_external", NEW."percentage_coverage_internal", NEW."permite_sobresalir_carga", NEW."peso", NEW."peso_contenido_caja", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."placas_por_pallet", NEW."plano", NEW."planta_id", NEW."porcentanje_barniz_uv", NEW."porosidad", NEW."precut_type_id", NEW."process_id", NEW."product_type_developing_id", NEW."product_type_id", NEW."protection_type_id", NEW."prueba_color", NEW."prueba_industrial", NEW."rayado_c1r1", NEW."rayado_r1_r2", NEW."rayado_r2_c2", NEW."rayado_type_id", NEW."recorte_adicional", NEW."recycled_use_id", NEW."reference_id", NEW."reference_type", NEW."resistencia_frote", NEW."restriccion_especial", NEW."restriccion_pallet", NEW."rigidez_4_ptos_long", NEW."rigidez_4_ptos_transv", NEW."rule_set_id", NEW."sentido_armado", NEW."separacion_golpes_ancho", NEW."separacion_golpes_largo", NEW."state_id", NEW."style_id", NEW."subhierarchy_id", NEW."subsubhierarchy_id", NEW."tamano_pallet_type_id", NEW."target_market_id", NEW."telefono_contacto", NEW."termocontraible", NEW."tipo_camion", NEW."tipo_cinta", NEW."tipo_producto_estudio", NEW."tipo_sentido_onda", NEW."tipo_solicitud", NEW."transportation_way_id", NEW."trazabilidad", NEW."unidad_medida_bct", NEW."unitizado_por_pallet", NEW."updated_at", NEW."usd", NEW."uso_programa_z", NEW."veces_item", NEW."version", NEW."volumen_venta_anual"); RETURN NULL;',
                            hash="adfd12193d4f85393cfb45a3117fbde4b6a2b58d",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_75b73",
                            table="envases_ot_workorder",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_workorderevent" ("active", "additional_characteristics_type_id", "ajuste_area_desarrollo", "altura_pallet", "analisis", "anchura_hm", "angulo_deslizamiento_tapa_exterior", "angulo_deslizamiento_tapa_interior", "ant_des_conservar_muestra", "area_producto", "armado_automatico", "armado_id", "autosoportante", "barniz_uv", "bct_humedo_lb", "bct_min_lb", "bloqueo_referencia", "boceto", "brillo", "bulto_zunchado", "cad", "cad_id", "cajas_altura", "cajas_por_pallet", "canal_id", "cantidad", "cantidad_entregadas_algunas", "cantidad_estudio_bench", "cantidad_fichas_solicitadas", "cantidad_item_licitacion", "caracteristicas_adicionales", "carton_color", "carton_id", "check_entregadas_algunas", "check_entregadas_todas", "check_estudio_bct", "check_estudio_bct_humedo", "check_estudio_cera", "check_estudio_cobb_externo", "check_estudio_cobb_interno", "check_estudio_composicion_papeles", "check_estudio_ect", "check_estudio_espesor", "check_estudio_flat", "check_estudio_flexion_4_puntos", "check_estudio_flexion_fondo", "check_estudio_gramaje", "check_estudio_humedad", "check_estudio_impresion", "check_estudio_medidas", "check_estudio_porosidad_ext", "check_estudio_porosidad_int", "check_ficha_doble", "check_ficha_simple", "check_planta_alt1", "check_planta_alt2", "cinta", "cintas_x_caja", "class_substance_packed_id", "client_id", "cobb_exterior", "cobb_interior", "codigo_producto", "codigo_producto_cliente", "codigo_sap_final", "color_interno", "contenido_reciclado", "corte_liner", "coverage_external_id", "coverage_internal_id", "creador_id", "created_at", "cuchillas", "current_area_id", "dato_sub_cliente", "datos_cotizar", "descripcion", "design_type_id", "detalle_fichas_solicitadas", "dst", "ect", "email_contacto", "envase_id", "espesor", "espesor_caja", "espesor_placa", "etiquetas_dsc", "etiquetas_pallet", "expected_use_id", "externo_alto", "externo_ancho", "externo_largo", "fct", "fecha_maxima_entrega_estudio", "fecha_maxima_entrega_ficha", "fecha_maxima_entrega_licitacion", "flexion_aleta", "food_type_id", "formato_etiqueta", "fsc", "golpes_ancho", "golpes_largo", "gramaje", "horario_recepcion", "id", "impresion", "impresion_borde", "impresion_color_interno", "impresion_sobre_rayado", "incision_rayado_longitudinal", "incision_rayado_vertical", "indicador_facturacion", "ingresado_por_id", "instalacion_cliente", "interno_alto", "interno_ancho", "interno_largo", "items_set", "largura_hm", "longitud_pegado", "maquila", "maquila_servicio_id", "material_id", "muestra", "mullen", "nombre_contacto", "nuevo_material", "numero_colores", "numero_etiquetas", "numero_muestras", "observacion", "oc", "oc_file", "oc_file_date", "org_venta_id", "orientacion_placa", "pais_id", "pallet_box_quantity_id", "pallet_patron_id", "pallet_protection_id", "pallet_qa_id", "pallet_sobre_pallet", "pallet_status_type_id", "pallet_tag_format_id", "pallet_treatment", "pallet_type_id", "paquetes_por_unitizado", "patron_zuncho", "patron_zuncho_bulto", "patron_zuncho_paquete", "pegado_terminacion", "percentage_coverage_external", "percentage_coverage_internal", "permite_sobresalir_carga", "peso", "peso_contenido_caja", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "placas_por_pallet", "plano", "planta_id", "porcentanje_barniz_uv", "porosidad", "precut_type_id", "process_id", "product_type_developing_id", "product_type_id", "protection_type_id", "prueba_color", "prueba_industrial", "rayado_c1r1", "rayado_r1_r2", "rayado_r2_c2", "rayado_type_id", "recorte_adicional", "recycled_use_id", "reference_id", "reference_type", "resistencia_frote", "restriccion_especial", "restriccion_pallet", "rigidez_4_ptos_long", "rigidez_4_ptos_transv", "rule_set_id", "sentido_armado", "separacion_golpes_ancho", "separacion_golpes_largo", "state_id", "style_id", "subhierarchy_id", "subsubhierarchy_id", "tamano_pallet_type_id", "target_market_id", "telefono_contacto", "termocontraible", "tipo_camion", "tipo_cinta", "tipo_producto_estudio", "tipo_sentido_onda", "tipo_solicitud", "transportation_way_id", "trazabilidad", "unidad_medida_bct", "unitizado_por_pallet", "updated_at", "usd", "uso_programa_z", "veces_item", "version", "volumen_venta_anual") VALUES (OLD."active", OLD."additional_characteristics_type_id", OLD."ajuste_area_desarrollo", OLD."altura_pallet", OLD."analisis", OLD."anchura_hm", OLD."angulo_deslizamiento_tapa_exterior", OLD."angulo_deslizamiento_tapa_interior", OLD."ant_des_conservar_muestra", OLD."area_producto", OLD."armado_automatico", OLD."armado_id", OLD."autosoportante", OLD."barniz_uv", OLD."bct_humedo_lb", OLD."bct_min_lb", OLD."bloqueo_referencia", OLD."boceto", OLD."brillo", OLD."bulto_zunchado", OLD."cad", OLD."cad_id", OLD."cajas_altura", OLD."cajas_por_pallet", OLD."canal_id", OLD."cantidad", OLD."cantidad_entregadas_algunas", OLD."cantidad_estudio_bench", OLD."cantidad_fichas_solicitadas", OLD."cantidad_item_licitacion", OLD."caracteristicas_adicionales", OLD."carton_color", OLD."carton_id", OLD."check_entregadas_algunas", OLD."check_entregadas_todas", OLD."check_estudio_bct", OLD."check_estudio_bct_humedo", OLD."check_estudio_cera", OLD."check_estudio_cobb_externo", OLD."check_estudio_cobb_interno", OLD."check_estudio_composicion_papeles", OLD."check_estudio_ect", OLD."check_estudio_espesor", OLD."check_estudio_flat", OLD."check_estudio_flexion_4_puntos", OLD."check_estudio_flexion_fondo", OLD."check_estudio_gramaje", OLD."check_estudio_humedad", OLD."check_estudio_impresion", OLD."check_estudio_medidas", OLD."check_estudio_porosidad_ext", OLD."check_estudio_porosidad_int", OLD."check_ficha_doble", OLD."check_ficha_simple", OLD."check_planta_alt1", OLD."check_planta_alt2", OLD."cinta", OLD."cintas_x_caja", OLD."class_substance_packed_id", OLD."client_id", OLD."cobb_exterior", OLD."cobb_interior", OLD."codigo_producto", OLD."codigo_producto_cliente", OLD."codigo_sap_final", OLD."color_interno", OLD."contenido_reciclado", OLD."corte_liner", OLD."coverage_external_id", OLD."coverage_internal_id", OLD."creador_id", OLD."created_at", OLD."cuchillas", OLD."current_area_id", OLD."dato_sub_cliente", OLD."datos_cotizar", OLD."descripcion", OLD."design_type_id", OLD."detalle_fichas_solicitadas", OLD."dst", OLD."ect", OLD."email_contacto", OLD."envase_id", OLD."espesor", OLD."espesor_caja", OLD."espesor_placa", OLD."etiquetas_dsc", OLD."etiquetas_pallet", OLD."expected_use_id", OLD."externo_alto", OLD."externo_ancho", OLD."externo_largo", OLD."fct", OLD."fecha_maxima_entrega_estudio", OLD."fecha_maxima_entrega_ficha", OLD."fecha_maxima_entrega_licitacion", OLD."flexion_aleta", OLD."food_type_id", OLD."formato_etiqueta", OLD."fsc", OLD."golpes_ancho", OLD."golpes_largo", OLD."gramaje", OLD."horario_recepcion", OLD."id", OLD."impresion", OLD."impresion_borde", OLD."impresion_color_interno", OLD."impresion_sobre_rayado", OLD."incision_rayado_longitudinal", OLD."incision_rayado_vertical", OLD."indicador_facturacion", OLD."ingresado_por_id", OLD."instalacion_cliente", OLD."interno_alto", OLD."interno_ancho", OLD."interno_largo", OLD."items_set", OLD."largura_hm", OLD."longitud_pegado", OLD."maquila", OLD."maquila_servicio_id", OLD."material_id", OLD."muestra", OLD."mullen", OLD."nombre_contacto", OLD."nuevo_material", OLD."numero_colores", OLD."numero_etiquetas", OLD."numero_muestras", OLD."observacion", OLD."oc", OLD."oc_file", OLD."oc_file_date", OLD."org_venta_id", OLD."orientacion_placa", OLD."pais_id", OLD."pallet_box_quantity_id", OLD."pallet_patron_id", OLD."pallet_protection_id", OLD."pallet_qa_id", OLD."pallet_sobre_pallet", OLD."pallet_status_type_id", OLD."pallet_tag_format_id", OLD."pallet_treatment", OLD."pallet_type_id", OLD."paquetes_por_unitizado", OLD."patron_zuncho", OLD."patron_zuncho_bulto", OLD."patron_zuncho_paquete", OLD."pegado_terminacion", OLD."percentage_coverage_external", OLD."percentage_coverage_internal", OLD."permite_sobresalir_carga", OLD."peso", OLD."peso_contenido_caja", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."placas_por_pallet", OLD."plano", OLD."planta_id", OLD."porcentanje_barniz_uv", OLD."porosidad", OLD."precut_type_id", OLD."process_id", OLD."product_type_developing_id", OLD."product_type_id", OLD."protection_type_id", OLD."prueba_color", OLD."prueba_industrial", OLD."rayado_c1r1", OLD."rayado_r1_r2", OLD."rayado_r2_c2", OLD."rayado_type_id", OLD."recorte_adicional", OLD."recycled_use_id", OLD."reference_id", OLD."reference_type", OLD."resistencia_frote", OLD."restriccion_especial", OLD."restriccion_pallet", OLD."rigidez_4_ptos_long", OLD."rigidez_4_ptos_transv", OLD."rule_set_id", OLD."sentido_armado", OLD."separacion_golpes_ancho", OLD."separacion_golpes_largo", OLD."state_id", OLD."style_id", OLD."subhierarchy_id", OLD."subsubhierarchy_id", OLD."tamano_pallet_type_id", OLD."target_market_id", OLD."telefono_contacto", OLD."termocontraible", OLD."tipo_camion", OLD."tipo_cinta", OLD."tipo_producto_estudio", OLD."tipo_sentido_onda", OLD."tipo_solicitud", OLD."transportation_way_id", OLD."trazabilidad", OLD."unidad_medida_bct", OLD."unitizado_por_pallet", OLD."updated_at", OLD."usd", OLD."uso_programa_z", OLD."veces_item", OLD."version", OLD."volumen_venta_anual"); RETURN NULL;',
                            hash="351411c770f233b404de8a24d957dff7512e534e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_00f86",
                            table="envases_ot_workorder",
                            when="AFTER",
                        ),
                    ),
                ],
                "workorderdocument": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_workorderdocumentevent" ("at", "by_id", "file", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "size", "work_order_id") VALUES (NEW."at", NEW."by_id", NEW."file", NEW."id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."sha256", NEW."size", NEW."work_order_id"); RETURN NULL;',
                            hash="3c726279233740f92acfb593eddda909757ec469",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f374e",
                            table="envases_ot_workorderdocument",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_workorderdocumentevent" ("at", "by_id", "file", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "size", "work_order_id") VALUES (NEW."at", NEW."by_id", NEW."file", NEW."id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."sha256", NEW."size", NEW."work_order_id"); RETURN NULL;',
                            hash="f54516dc961dfac3169a5d5f0b032c12573e4d8a",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b880a",
                            table="envases_ot_workorderdocument",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_workorderdocumentevent" ("at", "by_id", "file", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "sha256", "size", "work_order_id") VALUES (OLD."at", OLD."by_id", OLD."file", OLD."id", OLD."kind", OLD."name", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."sha256", OLD."size", OLD."work_order_id"); RETURN NULL;',
                            hash="47f746e379e8d25c994cbd9038309a043edbe017",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0e826",
                            table="envases_ot_workorderdocument",
                            when="AFTER",
                        ),
                    ),
                ],
                "workorderink": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_workorderinkevent" ("cm2_clisse", "color_id", "id", "impresion", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "station", "work_order_id") VALUES (NEW."cm2_clisse", NEW."color_id", NEW."id", NEW."impresion", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."station", NEW."work_order_id"); RETURN NULL;',
                            hash="ea837bdc7a7546cd15fb6d52269e27d463623e7d",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9717f",
                            table="envases_ot_workorderink",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_workorderinkevent" ("cm2_clisse", "color_id", "id", "impresion", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "station", "work_order_id") VALUES (NEW."cm2_clisse", NEW."color_id", NEW."id", NEW."impresion", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."station", NEW."work_order_id"); RETURN NULL;',
                            hash="3e064e4827f789f108b9697a2b4154e42e9a6a05",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_93075",
                            table="envases_ot_workorderink",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_workorderinkevent" ("cm2_clisse", "color_id", "id", "impresion", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "station", "work_order_id") VALUES (OLD."cm2_clisse", OLD."color_id", OLD."id", OLD."impresion", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."station", OLD."work_order_id"); RETURN NULL;',
                            hash="18099927346535efb0cd69b852f85f55fd9aa9b0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f0edc",
                            table="envases_ot_workorderink",
                            when="AFTER",
                        ),
                    ),
                ],
                "workorderlayer": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_workorderlayerevent" ("ancho_cm", "capas", "id", "paper_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "work_order_id") VALUES (NEW."ancho_cm", NEW."capas", NEW."id", NEW."paper_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."work_order_id"); RETURN NULL;',
                            hash="6fbb026b6dadee042e0a268547e725c3f6e52608",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_03cc0",
                            table="envases_ot_workorderlayer",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_workorderlayerevent" ("ancho_cm", "capas", "id", "paper_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "work_order_id") VALUES (NEW."ancho_cm", NEW."capas", NEW."id", NEW."paper_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."work_order_id"); RETURN NULL;',
                            hash="93151e127ab35b54d24ce85c0d9323e5db2a99b7",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_83aea",
                            table="envases_ot_workorderlayer",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_workorderlayerevent" ("ancho_cm", "capas", "id", "paper_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "work_order_id") VALUES (OLD."ancho_cm", OLD."capas", OLD."id", OLD."paper_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."work_order_id"); RETURN NULL;',
                            hash="b7a5451b9e45b59e385a08a127646cda7038673b",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_aeefa",
                            table="envases_ot_workorderlayer",
                            when="AFTER",
                        ),
                    ),
                ],
                "workordermatriz": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_workordermatrizevent" ("id", "matriz_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "work_order_id") VALUES (NEW."id", NEW."matriz_id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."work_order_id"); RETURN NULL;',
                            hash="8ff6f3d56fa4907399ea3d38ba0379016a7f0092",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_b7a5d",
                            table="envases_ot_workordermatriz",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_workordermatrizevent" ("id", "matriz_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "work_order_id") VALUES (NEW."id", NEW."matriz_id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."work_order_id"); RETURN NULL;',
                            hash="c38c8cc442cfc2e89d47006622fdaedb0f7751ac",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d6d7a",
                            table="envases_ot_workordermatriz",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_workordermatrizevent" ("id", "matriz_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "work_order_id") VALUES (OLD."id", OLD."matriz_id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."work_order_id"); RETURN NULL;',
                            hash="b3a16f078aa3f8b74de037ebe95076901e877278",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_44a36",
                            table="envases_ot_workordermatriz",
                            when="AFTER",
                        ),
                    ),
                ],
                "workorderoverride": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_workorderoverrideevent" ("at", "by_id", "id", "measure", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "value", "work_order_id") VALUES (NEW."at", NEW."by_id", NEW."id", NEW."measure", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."reason", NEW."value", NEW."work_order_id"); RETURN NULL;',
                            hash="6580ec7d794f89f8b1013ccd08f5d0410b24085b",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c294d",
                            table="envases_ot_workorderoverride",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_workorderoverrideevent" ("at", "by_id", "id", "measure", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "value", "work_order_id") VALUES (NEW."at", NEW."by_id", NEW."id", NEW."measure", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."reason", NEW."value", NEW."work_order_id"); RETURN NULL;',
                            hash="1fdac1b2ac6ffcf22d92514823853ddaefcbacdd",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_62aca",
                            table="envases_ot_workorderoverride",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_workorderoverrideevent" ("at", "by_id", "id", "measure", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "value", "work_order_id") VALUES (OLD."at", OLD."by_id", OLD."id", OLD."measure", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."reason", OLD."value", OLD."work_order_id"); RETURN NULL;',
                            hash="b933f5fe81add1c75a8393e0d41c30d1c8bcf194",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d6b3f",
                            table="envases_ot_workorderoverride",
                            when="AFTER",
                        ),
                    ),
                ],
                "workordersecuencia": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_workordersecuenciaevent" ("id", "option", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route_plant", "secuencia_operacional_id", "step", "work_order_id") VALUES (NEW."id", NEW."option", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."route_plant", NEW."secuencia_operacional_id", NEW."step", NEW."work_order_id"); RETURN NULL;',
                            hash="c8099c8af60478032ef35e3bbd0d53b00bbded10",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_18b7c",
                            table="envases_ot_workordersecuencia",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_workordersecuenciaevent" ("id", "option", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route_plant", "secuencia_operacional_id", "step", "work_order_id") VALUES (NEW."id", NEW."option", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."route_plant", NEW."secuencia_operacional_id", NEW."step", NEW."work_order_id"); RETURN NULL;',
                            hash="f0b63510b1a41a5e2b9753c28bb3314f3cbce0b9",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_4b703",
                            table="envases_ot_workordersecuencia",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_workordersecuenciaevent" ("id", "option", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "route_plant", "secuencia_operacional_id", "step", "work_order_id") VALUES (OLD."id", OLD."option", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."route_plant", OLD."secuencia_operacional_id", OLD."step", OLD."work_order_id"); RETURN NULL;',
                            hash="f848bddbf2485cc87705fcc74d951a5c761b2a2f",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6777e",
                            table="envases_ot_workordersecuencia",
                            when="AFTER",
                        ),
                    ),
                ],
                "workorderstudyrow": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_workorderstudyrowevent" ("cliente", "descripcion", "id", "identificacion", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "work_order_id") VALUES (NEW."cliente", NEW."descripcion", NEW."id", NEW."identificacion", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."work_order_id"); RETURN NULL;',
                            hash="e20a36f3c9288a90c523a3dfd7eaa73753facb3e",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cbbc0",
                            table="envases_ot_workorderstudyrow",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_workorderstudyrowevent" ("cliente", "descripcion", "id", "identificacion", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "work_order_id") VALUES (NEW."cliente", NEW."descripcion", NEW."id", NEW."identificacion", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."work_order_id"); RETURN NULL;',
                            hash="ecb35356e8a3b3346ee7a0ce31bbbb30608f646f",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_309b6",
                            table="envases_ot_workorderstudyrow",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_workorderstudyrowevent" ("cliente", "descripcion", "id", "identificacion", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "work_order_id") VALUES (OLD."cliente", OLD."descripcion", OLD."id", OLD."identificacion", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."work_order_id"); RETURN NULL;',
                            hash="021c3162d5fb6907c2aa108a200c04c0cf09fb9e",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_fbf49",
                            table="envases_ot_workorderstudyrow",
                            when="AFTER",
                        ),
                    ),
                ],
                "workordertapeline": [
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_workordertapelineevent" ("distancia_mm", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "work_order_id") VALUES (NEW."distancia_mm", NEW."id", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."position", NEW."work_order_id"); RETURN NULL;',
                            hash="4253f08ded863f8b6ab28a38a67f34d249ed498c",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5aa1d",
                            table="envases_ot_workordertapeline",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            condition="WHEN (OLD.* IS DISTINCT FROM NEW.*)",
                            func='INSERT INTO "envases_ot_workordertapelineevent" ("distancia_mm", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "work_order_id") VALUES (NEW."distancia_mm", NEW."id", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."position", NEW."work_order_id"); RETURN NULL;',
                            hash="04242dc704a52e3ff726f50cf543ada5f1ca5b44",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ce314",
                            table="envases_ot_workordertapeline",
                            when="AFTER",
                        ),
                    ),
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='INSERT INTO "envases_ot_workordertapelineevent" ("distancia_mm", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "work_order_id") VALUES (OLD."distancia_mm", OLD."id", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."position", OLD."work_order_id"); RETURN NULL;',
                            hash="9ee7fd6f0c0351c3a04e0b044ebc60d4b61e89e0",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c583e",
                            table="envases_ot_workordertapeline",
                            when="AFTER",
                        ),
                    ),
                ],
            },
        ),
    ]

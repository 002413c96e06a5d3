"""Absences with who stands in, announced as users are (0004); what people were reminded of; due times of queries."""

import django.contrib.postgres.constraints
import django.contrib.postgres.fields.ranges
import django.db.models.deletion
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('envases_ot', '0016_aprobaciones'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        migrations.CreateModel(
            name='Absence',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('first_day', models.DateField(verbose_name='desde')),
                ('last_day', models.DateField(verbose_name='hasta, incluido')),
            ],
            options={
                'verbose_name': 'ausencia',
                'verbose_name_plural': 'ausencias',
                'ordering': ('first_day', 'id'),
            },
        ),
        migrations.CreateModel(
            name='AbsenceEvent',
            fields=[
                ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
                ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
                ('pgh_label', models.TextField(help_text='The event label.')),
                ('id', models.BigIntegerField()),
                ('first_day', models.DateField(verbose_name='desde')),
                ('last_day', models.DateField(verbose_name='hasta, incluido')),
            ],
            options={
                'abstract': False,
            },
        ),
        migrations.CreateModel(
            name='ApprovalEscalation',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('level', models.PositiveSmallIntegerField(choices=[(1, 'Jefe de Ventas'), (2, 'Jefe de Diseño Estructural')], verbose_name='nivel')),
                ('numero_muestras', models.PositiveSmallIntegerField(verbose_name='número de muestras')),
                ('escalated_at', models.DateTimeField(auto_now_add=True, verbose_name='fecha')),
            ],
            options={
                'verbose_name': 'aprobación escalada',
                'verbose_name_plural': 'aprobaciones escaladas',
                'ordering': ('id',),
            },
        ),
        migrations.CreateModel(
            name='QueryReminder',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('step', models.PositiveSmallIntegerField(choices=[(1, 'A quien se consultó'), (2, 'A su jefatura')], verbose_name='paso')),
                ('reminded_at', models.DateTimeField(auto_now_add=True, verbose_name='fecha')),
            ],
            options={
                'verbose_name': 'recordatorio de consulta',
                'verbose_name_plural': 'recordatorios de consultas',
                'ordering': ('id',),
            },
        ),
        migrations.AddIndex(
            model_name='management',
            index=models.Index(condition=models.Q(('due_at__isnull', False)), fields=['due_at'], name='management_plazo_idx'),
        ),
        migrations.AddIndex(
            model_name='workorder',
            index=models.Index(condition=models.Q(('current_area_id__in', (1, 2)), ('numero_muestras__gte', 3), ('tipo_solicitud', 3)), fields=['id'], name='ot_muestras_por_decidir_idx'),
        ),
        migrations.AddField(
            model_name='absence',
            name='substitute',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL, verbose_name='reemplazo'),
        ),
        migrations.AddField(
            model_name='absence',
            name='user',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='absences', to=settings.AUTH_USER_MODEL, verbose_name='persona'),
        ),
        migrations.AddField(
            model_name='absenceevent',
            name='pgh_context',
            field=models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context'),
        ),
        migrations.AddField(
            model_name='absenceevent',
            name='pgh_obj',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='events', to='envases_ot.absence'),
        ),
        migrations.AddField(
            model_name='absenceevent',
            name='substitute',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='reemplazo'),
        ),
        migrations.AddField(
            model_name='absenceevent',
            name='user',
            field=models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL, verbose_name='persona'),
        ),
        migrations.AddField(
            model_name='approvalescalation',
            name='work_order',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='approval_escalations', to='envases_ot.workorder', verbose_name='OT'),
        ),
        migrations.AddField(
            model_name='queryreminder',
            name='management',
            field=models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='reminders', to='envases_ot.management', verbose_name='consulta'),
        ),
        migrations.AddConstraint(
            model_name='absence',
            constraint=models.CheckConstraint(condition=models.Q(('last_day__gte', models.F('first_day'))), name='absence_dias_en_orden'),
        ),
        migrations.AddConstraint(
            model_name='absence',
            constraint=models.CheckConstraint(condition=models.Q(('substitute', models.F('user')), _negated=True), name='absence_otro_reemplaza'),
        ),
        migrations.AddConstraint(
            model_name='absence',
            constraint=django.contrib.postgres.constraints.ExclusionConstraint(expressions=[(models.Func(models.F('user'), models.F('user'), django.contrib.postgres.fields.ranges.RangeBoundary(inclusive_lower=True, inclusive_upper=True), function='int8range', output_field=django.contrib.postgres.fields.ranges.BigIntegerRangeField()), '&&'), (models.Func(models.F('first_day'), models.F('last_day'), django.contrib.postgres.fields.ranges.RangeBoundary(inclusive_lower=True, inclusive_upper=True), function='daterange', output_field=django.contrib.postgres.fields.ranges.DateRangeField()), '&&')], name='absence_una_a_la_vez', violation_error_message='Esa persona ya tiene otra ausencia en esos días.'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='absence',
            trigger=pgtrigger.compiler.Trigger(name='insert_insert', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "envases_ot_absenceevent" ("first_day", "id", "last_day", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "substitute_id", "user_id") VALUES (NEW."first_day", NEW."id", NEW."last_day", _pgh_attach_context(), NOW(), \'insert\', NEW."id", NEW."substitute_id", NEW."user_id"); RETURN NULL;', hash='64a57a8d1a4d72969e88f9f248b57a6b1f2c5ded', operation='INSERT', pgid='pgtrigger_insert_insert_b1c9a', table='envases_ot_absence', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='absence',
            trigger=pgtrigger.compiler.Trigger(name='update_update', sql=pgtrigger.compiler.UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func='INSERT INTO "envases_ot_absenceevent" ("first_day", "id", "last_day", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "substitute_id", "user_id") VALUES (NEW."first_day", NEW."id", NEW."last_day", _pgh_attach_context(), NOW(), \'update\', NEW."id", NEW."substitute_id", NEW."user_id"); RETURN NULL;', hash='2c18d64df870ec92b3fe8fab15070cd53fa3c5c1', operation='UPDATE', pgid='pgtrigger_update_update_2ab23', table='envases_ot_absence', when='AFTER')),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='absence',
            trigger=pgtrigger.compiler.Trigger(name='delete_delete', sql=pgtrigger.compiler.UpsertTriggerSql(func='INSERT INTO "envases_ot_absenceevent" ("first_day", "id", "last_day", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "substitute_id", "user_id") VALUES (OLD."first_day", OLD."id", OLD."last_day", _pgh_attach_context(), NOW(), \'delete\', OLD."id", OLD."substitute_id", OLD."user_id"); RETURN NULL;', hash='abb8cb0806bddbf08fd5fba27287f2b5dfa77c9a', operation='DELETE', pgid='pgtrigger_delete_delete_b3ccf', table='envases_ot_absence', when='AFTER')),
        ),
        migrations.AddConstraint(
            model_name='approvalescalation',
            constraint=models.UniqueConstraint(fields=('work_order', 'level', 'numero_muestras'), name='approvalescalation_una_vez'),
        ),
        migrations.AddConstraint(
            model_name='approvalescalation',
            constraint=models.CheckConstraint(condition=models.Q(('level__in', [1, 2])), name='approvalescalation_nivel_conocido'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='approvalescalation',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='bf754249b6afc6f597ed9a39a216ae5f9053e240', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_0bf40', table='envases_ot_approvalescalation', when='BEFORE')),
        ),
        migrations.AddConstraint(
            model_name='queryreminder',
            constraint=models.UniqueConstraint(fields=('management', 'step'), name='queryreminder_una_vez'),
        ),
        migrations.AddConstraint(
            model_name='queryreminder',
            constraint=models.CheckConstraint(condition=models.Q(('step__in', [1, 2])), name='queryreminder_paso_conocido'),
        ),
        pgtrigger.migrations.AddTrigger(
            model_name='queryreminder',
            trigger=pgtrigger.compiler.Trigger(name='append_only', sql=pgtrigger.compiler.UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='8137536dd63d64a6bf761c9f91f01973744fa214', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_55fe0', table='envases_ot_queryreminder', when='BEFORE')),
        ),
        migrations.RunSQL(
            'CREATE TRIGGER announce AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON envases_ot_absence'
            ' FOR EACH STATEMENT EXECUTE FUNCTION envases_ot_announce();',
            'DROP TRIGGER announce ON envases_ot_absence;',
        ),
    ]

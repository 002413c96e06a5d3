"""Indexes of OTs by what lists ask: the others made each capture write them for nothing."""

import envases_ot.models.column_operations
import envases_ot.models.work_orders.queryset
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('envases_ot', '0008_exportaciones'),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name='workorder',
            name='ot_creador_idx',
        ),
        migrations.RemoveIndex(
            model_name='workorder',
            name='ot_client_idx',
        ),
        migrations.RemoveIndex(
            model_name='workorder',
            name='ot_state_id_idx',
        ),
        migrations.RemoveIndex(
            model_name='workorder',
            name='ot_current_area_id_idx',
        ),
        envases_ot.models.column_operations.DropColumnIndexes(
            'workorder',
            [
                'additional_characteristics_type',
                'armado',
                'barniz_uv',
                'canal',
                'carton',
                'class_substance_packed',
                'client',
                'color_interno',
                'coverage_external',
                'coverage_internal',
                'creador',
                'design_type',
                'envase',
                'expected_use',
                'food_type',
                'formato_etiqueta',
                'fsc',
                'impresion',
                'instalacion_cliente',
                'maquila_servicio',
                'org_venta',
                'pais',
                'pallet_box_quantity',
                'pallet_patron',
                'pallet_protection',
                'pallet_qa',
                'pallet_status_type',
                'pallet_tag_format',
                'pallet_type',
                'planta',
                'precut_type',
                'process',
                'product_type',
                'product_type_developing',
                'protection_type',
                'rayado_type',
                'recycled_use',
                'reference_type',
                'rule_set',
                'style',
                'subhierarchy',
                'subsubhierarchy',
                'tamano_pallet_type',
                'target_market',
                'tipo_cinta',
                'transportation_way',
                'trazabilidad',
            ],
        ),
        migrations.AddIndex(
            model_name='workorder',
            index=models.Index(models.F('state_id'), envases_ot.models.work_orders.queryset.Age('id'), name='ot_state_age_idx'),
        ),
        migrations.AddIndex(
            model_name='workorder',
            index=models.Index(models.F('current_area_id'), envases_ot.models.work_orders.queryset.Age('id'), name='ot_current_area_age_idx'),
        ),
        migrations.AddIndex(
            model_name='workorder',
            index=models.Index(models.F('client_id'), envases_ot.models.work_orders.queryset.Age('id'), name='ot_client_age_idx'),
        ),
        migrations.AddIndex(
            model_name='workorder',
            index=models.Index(models.F('creador_id'), envases_ot.models.work_orders.queryset.Age('id'), name='ot_creador_age_idx'),
        ),
    ]

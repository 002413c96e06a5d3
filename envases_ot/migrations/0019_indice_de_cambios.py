"""Rejections and ends by their date: the indicators read six months of them."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('envases_ot', '0018_historia_por_sentencia'),
    ]

    operations = [
        migrations.AddIndex(
            model_name='management',
            index=models.Index(condition=models.Q(('management_type', 1), ('state_id__in', (8, 12))), fields=['created_at'], name='management_fin_rechazo_idx'),
        ),
    ]

"""Moves data, with a way back."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("envases_ot", "0002_expand")]
    operations = [
        migrations.RunSQL(
            "UPDATE envases_ot_box SET name = upper(name)", "UPDATE envases_ot_box SET name = lower(name)"
        )
    ]

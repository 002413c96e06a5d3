"""Expands: the release before goes on reading and writing."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("envases_ot", "0001_first")]
    operations = [
        migrations.AddField("Box", "color", models.CharField(max_length=10, null=True)),
        migrations.AddField("Box", "count", models.IntegerField(db_default=1)),
        migrations.AlterField("Box", "name", models.CharField(max_length=40)),
        migrations.CreateModel("Lid", [("id", models.BigAutoField(primary_key=True))]),
    ]

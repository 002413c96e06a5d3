"""The first of four made-up releases, on which going back and forth is tested."""

from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        # other applications' tables refer to it
        migrations.CreateModel(
            "User", [("id", models.BigAutoField(primary_key=True)), ("email", models.EmailField(blank=True))]
        ),
        migrations.CreateModel(
            "Box",
            [("id", models.BigAutoField(primary_key=True)), ("name", models.CharField(max_length=20))],
        ),
    ]

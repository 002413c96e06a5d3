"""Has no way back."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("envases_ot", "0003_data")]
    operations = [migrations.RunSQL("UPDATE envases_ot_box SET name = ''")]

"""Announce what processes keep in memory (`envases_ot.models.changes`): rules, catalogs, users, ended tokens."""

from django.db import migrations

ANNOUNCED = {
    "envases_ot_rulesversion": "INSERT OR UPDATE OR DELETE OR TRUNCATE",
    "envases_ot_user": "UPDATE OR DELETE OR TRUNCATE",
    "knox_authtoken": "UPDATE OR DELETE OR TRUNCATE",
}
"""Table -> what of it is announced. Rules and catalogs tell by the version that they bump."""

FUNCTION = """
    CREATE FUNCTION envases_ot_announce() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        PERFORM pg_notify('inveb_changes', '');
        RETURN NULL;
    END $$;
"""
TRIGGERS = "".join(
    f"CREATE TRIGGER announce AFTER {events} ON {table}"
    " FOR EACH STATEMENT EXECUTE FUNCTION envases_ot_announce();"
    for table, events in ANNOUNCED.items()
)


class Migration(migrations.Migration):

    dependencies = [
        ("envases_ot", "0003_parametros_de_calculo"),
        ("knox", "0009_extend_authtoken_field"),
    ]

    operations = [
        migrations.RunSQL(FUNCTION + TRIGGERS, "DROP FUNCTION envases_ot_announce() CASCADE;"),
    ]

#!/bin/sh
# serve: wait for the database, migrate once, serve. Anything else is run as it is: a shell, manage.py, psql.
set -eu

case "${1:-serve}" in
serve) ;;
*) exec "$@" ;;
esac

if [ "${MIGRATE_ON_START:-true}" = true ]; then
    python manage.py migrar --espera "${START_WAIT_SECONDS:-120}"
else
    python manage.py migrar --solo-esperar --espera "${START_WAIT_SECONDS:-120}"
fi

exec gunicorn inveb.wsgi --config python:inveb.gunicorn --bind "0.0.0.0:${PORT:-8000}"

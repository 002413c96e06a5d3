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

# The root file system is read-only: heartbeats go to memory, and there is no control socket.
exec gunicorn inveb.wsgi \
    --bind "0.0.0.0:${PORT:-8000}" \
    --workers "${WEB_WORKERS:-2}" \
    --threads "${WEB_THREADS:-4}" \
    --worker-tmp-dir /dev/shm \
    --no-control-socket \
    --timeout 60 \
    --graceful-timeout 25 \
    --max-requests 20000 \
    --max-requests-jitter 2000 \
    --access-logfile -

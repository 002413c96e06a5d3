#!/bin/sh
# La lista de verificación completa: contenedores, base, migraciones, reglas, archivos, respaldo y páginas.
# uso: docker/verificar.sh     termina con 0 si todo está bien
set -eu
cd "$(dirname "$0")/.."
. docker/common.sh

docker compose ps
for name in inveb-envases-ot-api inveb-envases-ot-db; do
    state=$(docker inspect --format '{{.State.Health.Status}}' "$name" 2>/dev/null) || fail "no existe el contenedor $name"
    [ "$state" = healthy ] || fail "$name está $state: docker compose logs ${name##*-}"
done
docker compose exec -T api python manage.py verificar --url http://127.0.0.1:8000 "$@"

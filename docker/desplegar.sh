#!/bin/sh
# Despliega esta versión: respalda y prueba el respaldo, guarda la imagen anterior, construye, inicia y verifica.
# uso: docker/desplegar.sh [--sin-construir]     termina con 0 solo si la verificación pasa
set -eu
cd "$(dirname "$0")/.."
. docker/common.sh

case "${1:-}" in
"") BUILD=yes ;;
--sin-construir) BUILD=no ;;
*) sed -n '2,3s/^# //p' "$0"; exit 2 ;;
esac
[ -f .env ] || fail "falta .env: cp .env.example .env y complete los valores."

docker volume create "${BACKUP_VOLUME:-inveb-respaldos}" >/dev/null
previous=$(image_in_use)
if [ -n "$previous" ]; then
    say "[1/4] Respaldo de lo que hay"
    docker tag "$previous" inveb-envases-ot:anterior
    docker compose up --detach --wait --no-recreate db
    (export APP_IMAGE=inveb-envases-ot:anterior && manage respaldar && manage probar_respaldo)
else
    say "[1/4] Primera instalación: no hay qué respaldar"
fi
say "[2/4] Imagen"
[ "$BUILD" = no ] || docker compose build api
say "[3/4] Inicio: la base se migra una vez"
docker compose up --detach --wait --no-build || fail "no partió: docker compose logs api. Vuelva con docker/rollback.sh"
if [ -z "$previous" ]; then
    say "      Datos de la planta, y un primer respaldo probado"
    docker compose exec -T api sh -ec 'python manage.py loaddata fixtures/catalogs/*.json fixtures/rules/*.json'
    docker compose exec -T api python manage.py respaldar
    docker compose exec -T api python manage.py probar_respaldo
fi
say "[4/4] Verificación"
docker compose exec -T api python manage.py verificar --url http://127.0.0.1:8000 ||
    fail "algo no está bien: corríjalo, o vuelva con docker/rollback.sh"
cp -p .env .env.backup # la última que funcionó

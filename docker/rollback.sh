#!/bin/sh
# Vuelve a la versión anterior sin perder las filas escritas desde entonces.
# uso: docker/rollback.sh [--env] [--solo-imagen] [--acepto-perder-datos] [IMAGEN]
#   IMAGEN                 por omisión inveb-envases-ot:anterior, la que guardó docker/desplegar.sh
#   --env                  repone también .env.backup
#   --solo-imagen          deja el esquema como está (la versión anterior lo tolera: expandir y contraer)
#   --acepto-perder-datos  vuelve atrás el esquema aunque se pierda lo que dirá que se pierde
set -eu
cd "$(dirname "$0")/.."
. docker/common.sh

image=inveb-envases-ot:anterior environment=no schema=yes accept=
for word in "$@"; do
    case "$word" in
    --env) environment=yes ;;
    --solo-imagen) schema=no ;;
    --acepto-perder-datos) accept=$word ;;
    -*) sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 2 ;;
    *) image=$word ;;
    esac
done
docker image inspect "$image" >/dev/null 2>&1 || fail "no está la imagen $image: docker images inveb-envases-ot"

if [ "$environment" = yes ] && [ -f .env.backup ]; then # first: a wrong .env would stop the rest
    say "[1/5] .env.backup pasa a ser .env"
    cp -p .env .env.reemplazado
    cp -p .env.backup .env
else
    say "[1/5] .env queda como está"
fi
say "[2/5] Respaldo, antes de tocar los datos"
docker compose up --detach --wait --no-recreate db
manage respaldar
say "[3/5] Detención de la aplicación"
docker compose stop excel avisos api
if [ "$schema" = yes ]; then
    target=$(last_migration_of "$image")
    current=$(last_migration_of "$(image_in_use)")
    say "[4/5] Esquema: de $current a $target"
    if [ "$target" != "$current" ]; then
        # shellcheck disable=SC2086 # empty means no argument
        manage volver_atras --hasta "$target" --si $accept || {
            docker compose start api
            fail "el esquema no volvió atrás; la aplicación sigue como estaba"
        }
    fi
else
    say "[4/5] El esquema queda como está"
fi
say "[5/5] Inicio de $image"
docker tag "$image" inveb-envases-ot:latest
docker compose up --detach --wait --no-build
docker compose exec -T api python manage.py verificar --url http://127.0.0.1:8000
docker compose ps

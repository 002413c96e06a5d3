#!/usr/bin/env bash
# `make test-docker`: the images, the stack and the operator's scripts, run for real from a copy of this checkout.
# Exit code 0 when every step passed, 1 when one failed, 3 when no container engine can be had here.
#
# usage: docker/test.sh [PYTHON3.12]      the Python is for stand-in images, where no registry is reached
set -euo pipefail
SOURCE=$(cd "$(dirname "$0")/.." && pwd)
PYTHON=$(realpath --no-symlinks "${1:-$SOURCE/.venv/bin/python}")
NAME=inveb-envases-ot
export BACKUP_VOLUME=inveb-respaldos-prueba API_PORT=${API_PORT:-8140} DB_PORT=${DB_PORT:-8141} API_BIND=127.0.0.1
URL=http://127.0.0.1:$API_PORT
export COMPOSE_PROGRESS=quiet COMPOSE_PROJECT_NAME=$NAME-prueba # so that what a killed run left is known as ours
COPY=$(mktemp -d)
START=$SECONDS
ENGINE=found
export WORK=${WORK:-/var/tmp/inveb-engine}

main() {
    docker info >/dev/null 2>&1 || ENGINE=ours
    trap finish EXIT
    timeout 900 "$SOURCE/docker/engine.sh" "$PYTHON" || { echo "AQUÍ NO SE CONSIGUE UN MOTOR DE CONTENEDORES: nada se probó" >&2; exit 3; }
    copy_checkout
    take_down
    for name in $NAME-api $NAME-excel $NAME-avisos $NAME-db $NAME-proxy; do
        if docker inspect $name >/dev/null 2>&1; then die "ya hay un contenedor $name: esta prueba no lo toca"; fi
    done
    step "Sin claves no parte" refuses_to_start
    step "Instalación: construye, inicia, carga y verifica" docker/desplegar.sh
    step "La imagen: sin root, sin compilador, solo lectura" image_is_closed
    step "Las páginas de la lista" pages_answer
    step "Los comandos del día" daily_commands
    step "La construcción falla: sigue la imagen anterior" build_fails
    step "Un .env equivocado no despliega, y el anterior vuelve" wrong_environment
    step "Tres réplicas parten a la vez y se migra una vez" three_replicas
    step "Se mata la base y vuelve sola" database_killed
    step "Se mata la aplicación y vuelve sola" api_killed
    step "Tres réplicas se reemplazan una a una, bajo carga" replicas_replaced
    step "Respaldo, volumen destruido, restauración" volume_destroyed
    step "Versión siguiente, escrituras, y vuelta atrás" forward_and_back
    step "Desarrollo: se recarga al cambiar el código" hot_reload
    say "TODO BIEN en $((SECONDS - START)) s"
}

say() { printf '\n=== %s\n' "$*"; }
die() { printf 'FALLA: %s\n' "$*" >&2; exit 1; }
step() {
    local since=$SECONDS title=$1
    say "$title"
    "${@:2}"
    printf '    bien, en %s s\n' $((SECONDS - since))
}

copy_checkout() { # what git would give to a clone, with the changes at hand
    (cd "$SOURCE" && git ls-files -z --cached --others --exclude-standard | tar --null -T - -c --ignore-failed-read) |
        tar -x -C "$COPY"
    cd "$COPY"
    printf '%s\n' ENVIRONMENT=production "SECRET_KEY=$(random 40)" "POSTGRES_PASSWORD=$(random 24)" \
        ALLOWED_HOSTS=ot.example.com BEHIND_HTTPS_PROXY=true > .env
}
random() { head -c "$1" /dev/urandom | od -An -tx1 | tr -d ' \n'; }

finish() {
    local status=$?
    [ $status = 0 ] || [ $status = 3 ] || docker compose logs --tail 30 api 2>/dev/null || true
    take_down
    docker image rm $NAME:siguiente $NAME:anterior $NAME:dev >/dev/null 2>&1 || true
    rm -rf "$COPY"
    if [ $ENGINE = ours ] && [ -s "$WORK/dockerd.pid" ]; then kill "$(cat "$WORK/dockerd.pid")" 2>/dev/null || true; fi
}

take_down() {
    docker compose -f docker-compose.yml -f docker/compose.replicas.yml down --volumes --remove-orphans --timeout 5 >/dev/null 2>&1 || true
    docker volume rm "$BACKUP_VOLUME" >/dev/null 2>&1 || true
}

api() { docker compose exec -T api "$@"; }
sql() { docker compose exec -T db psql -U postgres -d "${2:-inveb_envases}" -Atc "$1"; }
ask() { # the HTTP status of a path, asked as the proxy in front would
    "$PYTHON" - "$URL$1" <<'END'
import sys, urllib.error, urllib.request
headers = {"Host": "ot.example.com", "X-Forwarded-Proto": "https"}
try:
    with urllib.request.urlopen(urllib.request.Request(sys.argv[1], headers=headers), timeout=15) as answer:
        print(answer.status)
except urllib.error.HTTPError as error:
    print(error.code)
except OSError:
    print("sin respuesta")
END
}
wait_for() { # SECONDS COMMAND...
    local until=$((SECONDS + $1))
    shift
    until "$@"; do [ $SECONDS -lt $until ] || die "no ocurrió a tiempo: $*"; sleep 0.5; done
}
ready() { [ "$(ask /health/ready)" = "${1:-200}" ]; }
orders() { sql "SELECT count(*) FROM envases_ot_workorder"; }
create_orders() { # invented orders are refused in production, so these few run as in development
    docker compose exec -T -e ENVIRONMENT=development api python manage.py generar_ots "$1" --semilla "$2" \
        --clientes 2 --vendedores 2 | tail -n 1
}

refuses_to_start() {
    mv .env .env.aside && touch .env
    if docker compose config >/dev/null 2>error.txt; then die "compose aceptó un .env vacío"; fi
    grep -oE 'defina [A-Z_]+ en .env' error.txt
    mv .env.aside .env
    docker compose build --quiet api
    if docker run --rm -e SECRET_KEY="$(random 40)" -e DATABASE_URL=postgres://postgres:postgres@db/x $NAME >error.txt 2>&1; then
        die "partió en producción con la clave de ejemplo"
    fi
    grep -o 'SECRETO_CONOCIDO' error.txt
}

image_is_closed() {
    [ "$(api id -u)" = 10001 ] || die "no corre como 10001"
    for program in gcc cc make curl; do api sh -c "! command -v $program" || die "la imagen trae $program"; done
    if api touch /app/x 2>/dev/null; then die "la raíz se puede escribir"; fi
    docker image ls $NAME:latest --format '    {{.Repository}}:{{.Tag}} {{.Size}}'
}

pages_answer() {
    docker/verificar.sh
    for path in /health /health/ready /docs /redoc /openapi.json /admin/login/; do
        [ "$(ask $path)" = 200 ] || die "$path: $(ask $path)"
    done
}

daily_commands() { # those of the operator's page that no other step runs
    docker compose logs api | grep -c 'inveb.access' | sed 's/^/    líneas de registro: /'
    api bash -c 'echo "    $(id -un) en $PWD"'
    [ "$(sql 'SELECT 1')" = 1 ] || die "psql en el contenedor de la base"
    [ "$(docker compose run --rm -T psql -Atc 'SELECT 2')" = 2 ] || die "psql del perfil tools"
    api python manage.py showmigrations envases_ot | tail -n 1
    api sh -c 'python manage.py loaddata fixtures/catalogs/*.json fixtures/rules/*.json' | tail -n 1
    docker compose restart >/dev/null 2>&1
    wait_for 90 ready
    docker compose down >/dev/null 2>&1 # the network too
    docker compose up --detach --wait >/dev/null 2>&1
    wait_for 10 ready
}

build_fails() {
    local image
    image=$(docker inspect --format '{{.Image}}' $NAME-api)
    echo 'RUN false' >> docker/Dockerfile
    if docker/desplegar.sh >error.txt 2>&1; then die "desplegó una imagen que no se construye"; fi
    sed -i '$d' docker/Dockerfile
    [ "$(docker inspect --format '{{.Image}}' $NAME-api)" = "$image" ] || die "cambió la imagen en marcha"
    [ "$(ask /health/ready)" = 200 ] || die "dejó de atender"
}

wrong_environment() {
    sed -i 's/^ENVIRONMENT=.*/ENVIRONMENT=produccion/' .env
    if docker/desplegar.sh --sin-construir >error.txt 2>&1; then die "desplegó con un .env equivocado"; fi
    grep -o 'ENVIRONMENT debe ser .*' error.txt | head -n 1
    [ "$(ask /health/ready)" = 200 ] || die "dejó de atender"
    docker/rollback.sh --env --solo-imagen >error.txt 2>&1 || { cat error.txt; die "no volvió"; }
    grep -q '^ENVIRONMENT=production' .env || die ".env no volvió"
    [ "$(ask /health/ready)" = 200 ] || die "no atiende"
}

three_replicas() {
    sql "CREATE DATABASE tres" postgres
    local address
    address=$(api printenv DATABASE_URL | sed 's|/inveb_envases$|/tres|')
    for number in 1 2 3; do
        docker compose run --rm --no-deps -T -e DATABASE_URL="$address" api python manage.py migrar > "migrated$number.txt" &
    done
    wait
    grep -h 'al día' migrated?.txt | sort
    [ "$(grep -ch '(0 migraciones' migrated?.txt | paste -sd+ | bc)" = 2 ] || die "no migró exactamente una"
    sql "DROP DATABASE tres" postgres
}

database_killed() {
    create_orders 30 1
    local before since
    before=$(orders)
    kill -KILL "$(docker inspect --format '{{.State.Pid}}' $NAME-db)"
    since=$SECONDS
    wait_for 60 ready
    echo "    lista de nuevo a los $((SECONDS - since)) s; OT antes $before, después $(orders)"
    [ "$(orders)" = "$before" ] || die "se perdieron OT"
    docker compose stop db >/dev/null 2>&1
    [ "$(ask /health/ready)" = 503 ] || die "sin base no dice 503 sino $(ask /health/ready)"
    docker compose start db >/dev/null 2>&1
    wait_for 60 ready
}

api_killed() {
    kill -KILL "$(docker inspect --format '{{.State.Pid}}' $NAME-api)"
    wait_for 90 ready
}

replicas_replaced() {
    local replicas=(docker compose -f docker-compose.yml -f docker/compose.replicas.yml) before load
    "${replicas[@]}" up --detach --wait >/dev/null 2>&1
    wait_for 60 ready
    before=$("${replicas[@]}" ps --quiet api | sort)
    [ "$(echo "$before" | wc -l)" = 3 ] || die "no son tres réplicas"
    "$PYTHON" docker/load.py "$URL" "$COPY/stop" > load.txt & load=$!
    docker/reemplazar.sh >error.txt 2>&1 || { cat error.txt; die "no se reemplazaron"; }
    grep '^==' error.txt
    touch stop
    wait $load || die "$(cat load.txt)"
    sed 's/^/    /' load.txt
    [ "$("${replicas[@]}" ps --quiet api | sort | comm -12 - <(echo "$before") | wc -l)" = 0 ] || die "queda una vieja"
    "${replicas[@]}" down >/dev/null 2>&1
    docker compose up --detach --wait >/dev/null 2>&1
}

volume_destroyed() {
    local before
    api sh -c 'mkdir -p /data/media/oc && echo "%PDF-1.4" > /data/media/oc/prueba.pdf'
    before=$(orders)
    api python manage.py respaldar | tail -n 2
    api python manage.py probar_respaldo | tail -n 1
    docker compose down --volumes >/dev/null 2>&1
    docker compose up --detach --wait db >/dev/null 2>&1
    docker compose run --rm --no-deps -T api python manage.py restaurar ultimo | grep -v '  '
    docker compose up --detach --wait >/dev/null 2>&1
    [ "$(orders)" = "$before" ] || die "OT antes $before, después $(orders)"
    [ "$(api cat /data/media/oc/prueba.pdf)" = "%PDF-1.4" ] || die "no volvió el archivo"
    if docker compose run --rm --no-deps -T api python manage.py restaurar ultimo >error.txt 2>&1; then
        die "restauró sobre una base con datos"
    fi
    grep -o 'BASE_CON_DATOS' error.txt
}

forward_and_back() {
    local first before
    first=$(sql "SELECT max(name) FROM django_migrations WHERE app = 'envases_ot'")
    next_release "$first"
    docker tag $NAME:siguiente $NAME:latest
    docker/desplegar.sh --sin-construir
    [ "$(sql "SELECT max(name) FROM django_migrations WHERE app = 'envases_ot'")" = 9999_siguiente ] || die "no avanzó"
    create_orders 10 2
    before=$(orders)
    docker/rollback.sh
    [ "$(sql "SELECT max(name) FROM django_migrations WHERE app = 'envases_ot'")" = "$first" ] || die "no volvió"
    [ "$(orders)" = "$before" ] || die "OT antes $before, después $(orders)"
    create_orders 5 3
    docker tag $NAME:siguiente $NAME:latest
    docker/desplegar.sh --sin-construir
    sql "UPDATE envases_ot_canal SET nota_siguiente = 'dato nuevo'"
    if docker/rollback.sh >error.txt 2>&1; then die "perdió datos sin que se lo pidieran"; fi
    grep -oE 'envases_ot_canal.nota_siguiente tiene [0-9]+ valores' error.txt
    wait_for 90 ready
    docker/rollback.sh --acepto-perder-datos | tail -n 3
    [ "$(orders)" = $((before + 5)) ] || die "OT antes $before + 5, después $(orders)"
}

next_release() { # the image at hand with one more migration
    mkdir -p next
    cat > next/9999_siguiente.py <<END
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("envases_ot", "$1")]
    operations = [migrations.AddField("Canal", "nota_siguiente", models.TextField(null=True))]
END
    echo 9999_siguiente > next/max_migration.txt
    printf '%s\n' "FROM $NAME:latest" 'COPY --chmod=644 *.py *.txt /app/envases_ot/migrations/' > next/Dockerfile
    docker build --quiet --tag $NAME:siguiente next
}

hot_reload() {
    local compose=(docker compose -f docker-compose.yml -f docker/compose.dev.yml)
    chmod -R a+rX .
    "${compose[@]}" up --build --detach --wait >/dev/null 2>&1
    if "${compose[@]}" exec -T api touch /app/x 2>/dev/null; then die "el código se puede escribir"; fi
    wait_for 60 reloaded
    wait_for 60 ready
}
reloaded() { # changed again at each try: the server may not have looked at its files yet
    echo "# cambiado" >> inveb/urls.py
    docker compose logs api 2>&1 | grep -q 'inveb/urls.py changed, reloading'
}

main

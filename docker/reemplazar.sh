#!/bin/sh
# Reemplaza uno a uno los contenedores de la api (docker/compose.replicas.yml) por la imagen inveb-envases-ot:latest,
# sin perder una petición: parte el nuevo, nginx deja de mandar al viejo, y el viejo termina lo que tiene.
# uso: docker/reemplazar.sh
set -eu
cd "$(dirname "$0")/.."
. docker/common.sh

replicas() { docker compose -f docker-compose.yml -f docker/compose.replicas.yml "$@"; }
address_of() { docker inspect --format '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' "$1"; }

send_to_all_but() { # CONTAINER
    for other in $(replicas ps --quiet api); do
        [ "$other" = "$1" ] || echo "server $(address_of "$other"):8000;"
    done | replicas exec -T proxy sh -c 'cat > /tmp/servers.conf && exec nginx -e stderr -c /etc/nginx/inveb.conf -s reload'
    sleep 1 # the signal is on its way
    while docker top inveb-envases-ot-proxy | grep -q 'is shutting down'; do sleep 0.5; done
}

old=$(replicas ps --quiet api)
[ -n "$old" ] || fail "no hay réplicas en marcha: docker compose -f docker-compose.yml -f docker/compose.replicas.yml up -d --wait"
count=$(echo "$old" | wc -l)
number=0
for container in $old; do
    number=$((number + 1))
    say "[$number/$count] $(docker inspect --format '{{.Name}}' "$container" | cut -c2-)"
    replicas up --detach --wait --no-build --no-recreate --no-deps --scale api=$((count + 1)) api ||
        fail "la nueva no partió; las demás siguen atendiendo: docker compose logs api"
    send_to_all_but "$container"
    docker stop "$container" >/dev/null
    docker rm "$container" >/dev/null
done
replicas up --detach --wait --no-build --no-deps excel || fail "el proceso de Excel no partió: docker compose logs excel"
replicas up --detach --wait --no-build --no-deps avisos || fail "el envío de avisos no partió: docker compose logs avisos"
replicas ps

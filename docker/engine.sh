#!/usr/bin/env bash
# A container engine and the base images for docker/test.sh, on a machine where one is missing.
#
# An engine that runs is used as it is, and base images that it has or can pull too. Else, on Debian as root: the
# engine from Debian's packages, and STAND-INS for the base images, made from Debian's packages and this machine's
# Python 3.12. Stand-ins prove our files, not the public images: glibc instead of musl, an entrypoint of ours.
#
# usage: docker/engine.sh PYTHON3.12      exit code 3 when no engine can be had here
set -euo pipefail
PYTHON=$1
WORK=${WORK:-/var/tmp/inveb-engine}
IMAGES=(python:3.12-slim postgres:15-alpine nginx:stable-alpine)

main() {
    docker info >/dev/null 2>&1 || install_engine
    docker compose version >/dev/null 2>&1 || install_plugins
    docker info >/dev/null 2>&1 || start_engine
    for image in "${IMAGES[@]}"; do
        docker image inspect "$image" >/dev/null 2>&1 || timeout 30 docker pull --quiet "$image" >/dev/null 2>&1 ||
            stand_in "$image"
    done
}

give_up() { echo "SIN MOTOR DE CONTENEDORES: $*" >&2; exit 3; }

mirror() { # Debian's packages, wherever this machine takes them from
    { grep -rhoE '(https?|file)://[^ ]+/debian/?( |$)' /etc/apt/sources.list /etc/apt/sources.list.d 2>/dev/null || true; } |
        head -n 1 | tr -d ' '
}

install_engine() {
    [ "$(id -u)" = 0 ] && [ -e /etc/debian_version ] || give_up "no hay uno en marcha, y solo en Debian y como root se instala"
    [ -n "$(mirror)" ] || give_up "no hay un espejo de Debian en las fuentes de apt"
    command -v dockerd >/dev/null && command -v debootstrap >/dev/null && return
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends docker.io iptables debootstrap >/dev/null
}

install_plugins() { # Debian 12 has no compose: the client plugins of Debian 13 are single programs
    mkdir -p "$WORK"/trixie/{lists,archives}/partial
    echo "deb $(mirror) trixie main" > "$WORK/trixie.list"
    local options=(-o "Dir::Etc::sourcelist=$WORK/trixie.list" -o Dir::Etc::sourceparts=- -o "Dir::State::lists=$WORK/trixie/lists"
        -o "Dir::Cache=$WORK/trixie")
    (
        cd "$WORK"
        apt-get "${options[@]}" update -qq
        apt-get "${options[@]}" download docker-compose docker-buildx >/dev/null 2>&1
        for package in docker-compose_*.deb docker-buildx_*.deb; do dpkg -x "$package" plugins; done
    )
    mkdir -p /usr/local/lib/docker/cli-plugins
    cp "$WORK"/plugins/usr/libexec/docker/cli-plugins/docker-* /usr/local/lib/docker/cli-plugins/
}

start_engine() { # its process number stays in the file, for whoever wants to stop it
    mkdir -p "$WORK"
    nohup dockerd > "$WORK/dockerd.log" 2>&1 &
    echo $! > "$WORK/dockerd.pid"
    for _ in $(seq 60); do docker info >/dev/null 2>&1 && return; sleep 0.5; done
    give_up "dockerd no parte: $(tail -n 1 "$WORK/dockerd.log")"
}

stand_in() {
    echo "AVISO: $1 es un SUSTITUTO hecho de paquetes de Debian: no se alcanza un registro de imágenes." >&2
    debian_base
    case "$1" in
    python:*) stand_in_python "$1" ;;
    postgres:*) stand_in_postgres "$1" ;;
    nginx:*) stand_in_nginx "$1" ;;
    esac
}

debian_base() {
    docker image inspect debian:bookworm-slim >/dev/null 2>&1 && return
    [ -e "$WORK/rootfs/etc/debian_version" ] ||
        debootstrap --variant=minbase --include=ca-certificates bookworm "$WORK/rootfs" "$(mirror)" > "$WORK/debootstrap.log"
    tar -C "$WORK/rootfs" --exclude='./var/cache/apt/archives/*.deb' --exclude='./var/lib/apt/lists/*' -c . |
        docker import -c 'CMD ["bash"]' - debian:bookworm-slim >/dev/null
}

stand_in_python() { # this machine's Python, with the certificates it trusts
    local context=$WORK/python home
    home=$("$PYTHON" -c 'import sys; print(sys.base_prefix)')
    rm -rf "$context" && mkdir -p "$context/python"
    tar -C "$home" --exclude='./lib/python3.12/test' --exclude='./lib/python3.12/config-*' --exclude='*.a' \
        --exclude=__pycache__ --exclude='./lib/python3.12/site-packages/*' -c . | tar -x -C "$context/python"
    cp /etc/ssl/certs/ca-certificates.crt "$context/ca.crt"
    cat > "$context/Dockerfile" <<'END'
FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends netbase tzdata libssl3 libffi8 libsqlite3-0 zlib1g \
    libbz2-1.0 liblzma5 libreadline8 libncursesw6 libuuid1 libexpat1 && rm -rf /var/lib/apt/lists/*
COPY ca.crt /etc/ssl/certs/ca-certificates.crt
COPY python/ /usr/local/
ENV PATH=/usr/local/bin:/usr/local/sbin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
    PIP_CERT=/etc/ssl/certs/ca-certificates.crt SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt
RUN ldconfig && python3.12 -m ensurepip --upgrade \
    && ln -sf python3.12 /usr/local/bin/python && ln -sf python3.12 /usr/local/bin/python3
CMD ["python3"]
END
    docker build --quiet --tag "$1" "$context" >/dev/null
}

stand_in_postgres() { # the variables of the public image that docker-compose.yml uses
    local context=$WORK/postgres
    mkdir -p "$context"
    cat > "$context/Dockerfile" <<'END'
FROM debian:bookworm-slim
RUN groupadd -r postgres --gid=999 && useradd -r -g postgres --uid=999 --home-dir=/var/lib/postgresql postgres \
    && mkdir -p /etc/postgresql-common && echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf \
    && apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql-15 gosu \
    && rm -rf /var/lib/apt/lists/* \
    && mkdir -p /var/run/postgresql /var/lib/postgresql/data && chown -R postgres:postgres /var/run/postgresql /var/lib/postgresql
ENV PATH=$PATH:/usr/lib/postgresql/15/bin PGDATA=/var/lib/postgresql/data LANG=C.UTF-8
COPY entrypoint.sh /usr/local/bin/docker-entrypoint.sh
VOLUME /var/lib/postgresql/data
STOPSIGNAL SIGINT
ENTRYPOINT ["docker-entrypoint.sh"]
CMD ["postgres"]
END
    cat > "$context/entrypoint.sh" <<'END'
#!/bin/bash
set -Eeuo pipefail
if [ "$1" = postgres ] && [ "$(id -u)" = 0 ]; then
    chown -R postgres "$PGDATA" /var/run/postgresql && chmod 700 "$PGDATA"
    exec gosu postgres "$0" "$@"
fi
if [ "$1" = postgres ]; then
    if [ ! -s "$PGDATA/PG_VERSION" ]; then
        initdb -U "$POSTGRES_USER" --pwfile=<(echo "${POSTGRES_PASSWORD:?}") --auth-local=trust --auth-host=scram-sha-256 \
            ${POSTGRES_INITDB_ARGS:-}
        echo 'host all all all scram-sha-256' >> "$PGDATA/pg_hba.conf"
        pg_ctl -D "$PGDATA" -o "-c listen_addresses=''" -w start
        psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres -c "CREATE DATABASE \"$POSTGRES_DB\""
        pg_ctl -D "$PGDATA" -m fast -w stop
    fi
    set -- "$@" -c listen_addresses='*'
fi
exec "$@"
END
    chmod +x "$context/entrypoint.sh"
    docker build --quiet --tag "$1" "$context" >/dev/null
}

stand_in_nginx() {
    docker build --quiet --tag "$1" - >/dev/null <<'END'
FROM debian:bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends nginx-light && rm -rf /var/lib/apt/lists/*
STOPSIGNAL SIGQUIT
CMD ["nginx", "-g", "daemon off;"]
END
}

main

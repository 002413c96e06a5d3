# shellcheck shell=sh
# What the operator's scripts share. Sourced with the folder of the project as working folder.

say() { printf '%s\n' "== $*"; }
fail() { printf 'ERROR: %s\n' "$*" >&2; exit 1; }

# A command of the application in a container of its own, so that it also runs while the api is stopped.
manage() { docker compose run --rm --no-deps -T api python manage.py "$@"; }

image_in_use() { docker inspect --format '{{.Image}}' inveb-envases-ot-api 2>/dev/null || true; }

# The last migration that an image brings: a file of one line, written by django-linear-migrations.
last_migration_of() {
    docker run --rm --network none --entrypoint cat "$1" envases_ot/migrations/max_migration.txt
}

# The commands of the README. `make` alone lists them.
PY = .venv/bin/python

help:
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile

run: ## instala, prepara la base y sirve en http://localhost:8000/admin/ (PORT=8001 para otro puerto)
	@.ci/install local dev && exec $(PY) -m inveb.local.serve

test: dev ## todas las verificaciones y pruebas (DATABASE_URL=... para otra base; SKIP_BROWSER=1 sin navegador)
	@exec $(PY) -m inveb.local.checks

lint: dev ## ruff, formato, tipos y capas
	@exec $(PY) -m inveb.local.checks lint

test-docker: dev ## imágenes, compose, respaldos y vuelta atrás, de verdad (10 minutos; sin motor de contenedores termina con 3)
	@exec docker/test.sh $(PY)

bench: dev ## microsegundos de la cascada y la API frente al servicio anterior (ARGS=--rapido en un minuto)
	@.ci/install bench && exec $(PY) -m envases_ot.tests.bench $(ARGS)

audit: ## vulnerabilidades conocidas de lo que instala producción (3 cuando no se pudo preguntar)
	@.ci/install audit && exec .venv-audit/bin/python -m inveb.local.audit

sbom: ## la lista de componentes, en .local/sbom.json (CycloneDX)
	@.ci/install audit && exec .venv-audit/bin/python -m inveb.local.audit sbom

pictures: dev ## las capturas de pantalla del README
	@exec $(PY) -m inveb.local.checks pytest envases_ot/tests/browser/pictures.py envases_ot/tests/documents/pictures.py

lock: dev ## vuelve a fijar requirements/*.txt desde requirements/*.in
	@.ci/lock

clean: ## borra los entornos y cachés; los datos de .local se quedan
	@rm -rf .venv .venv-bench .venv-audit .*_cache .hypothesis .local/static && find . -name __pycache__ -prune -exec rm -rf {} +

dev:
	@.ci/install dev

.PHONY: help run test test-docker lint bench audit sbom pictures lock clean dev

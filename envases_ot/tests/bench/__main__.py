"""`make bench`: this API beside the replaced service, the cascade engine and the admin's list, with their bars."""

import argparse
import json
import secrets
import sys
from collections.abc import Mapping
from contextlib import ExitStack

import psycopg

from envases_ot.tests.bench import report
from envases_ot.tests.bench.arguments import parsed
from envases_ot.tests.bench.database import prepared_database, read_facts, remove_created
from envases_ot.tests.bench.endpoints import Endpoint, endpoints
from envases_ot.tests.bench.excel import excel_table
from envases_ot.tests.bench.figures import AdminPage, Duel, EngineSpeed, Results, percentile
from envases_ot.tests.bench.load import Request, has_wrk
from envases_ot.tests.bench.rounds import Plan, run_duel
from envases_ot.tests.bench.servers import PEER_VARIANTS, our_server, peer_server, run_child, sign_in
from inveb.local.environment import local_environment
from inveb.local.errors import run_or_explain
from inveb.local.postgres import DEVELOPMENT


def main() -> int:
    options = parsed(sys.argv[1:])
    if not has_wrk():
        print("AVISO: sin wrk (apt-get install wrk) carga Python, que frena más al más rápido.", flush=True)
    with local_environment(DEVELOPMENT) as environment:
        environment |= {"DEMO_PASSWORD": secrets.token_urlsafe(12), "LOG_LEVEL": "WARNING"}
        results = [measure(environment, ots=ots, options=options) for ots in options.ots]
        where = report.machine(
            postgresql=postgresql_version(environment["DATABASE_URL"]),
            generator="wrk" if has_wrk() else "carga de Python",
            settings=f"{options.rondas} rondas de {options.segundos} s, {options.conexiones} conexiones,"
            f" servicio anterior «{options.par}»",
        )
    text = "\n\n".join((where, *(report.as_markdown(result) for result in results)))
    print(f"\n{text}", flush=True)
    if options.escribir:
        report.write(text)
    misses = [f"{result.ots} OT, {miss}" for result in results for miss in result.misses]
    print("\n".join(("\nNo alcanzan su barra:", *misses)) if misses else "\nTodo alcanza su barra.")
    return 1 if misses else 0


def measure(environment: Mapping[str, str], *, ots: int, options: argparse.Namespace) -> Results:
    """All figures of the database of that many OTs."""
    print(f"Base de {ots} OT ...", flush=True)
    values = prepared_database(environment, ots=ots)
    if options.solo in "Excel":
        print(excel_table(values), flush=True)
    return Results(
        ots, run_duels(values, ots=ots, options=options), engine_speeds(values), admin_pages(values)
    )


def run_duels(environment: Mapping[str, str], *, ots: int, options: argparse.Namespace) -> tuple[Duel, ...]:
    """Both servers up, endpoint after endpoint; what was created is taken away again."""
    facts = read_facts(environment["DATABASE_URL"])
    plan = Plan(rounds=options.rondas, seconds=options.segundos, connections=options.conexiones)
    variant = PEER_VARIANTS[options.par]
    with ExitStack() as stack:
        stack.callback(remove_created, environment["DATABASE_URL"], after=facts.last_ot)
        ours = stack.enter_context(our_server(environment, port=options.puerto))
        peer = stack.enter_context(peer_server(environment, port=options.puerto + 1, variant=variant))
        tokens = {
            username: sign_in(ours, username=username, password=environment["DEMO_PASSWORD"])
            for username in ("admin", "vendedor")
        }
        return tuple(
            run_duel(
                endpoint,
                ours=request(endpoint, ours + endpoint.ours, authorization=tokens[endpoint.our_user]),
                peer=request(endpoint, peer + endpoint.peer),
                plan=plan,
            )
            for endpoint in endpoints(facts, ots=ots)
            if options.solo in endpoint.name
        )


def request(endpoint: Endpoint, url: str, *, authorization: str = "") -> Request:
    return Request(url, method=endpoint.method, authorization=authorization, body=endpoint.body)


def engine_speeds(environment: Mapping[str, str]) -> tuple[EngineSpeed, ...]:
    return tuple(
        EngineSpeed(
            each["operation"],
            percentile(each["times_us"], 0.5),
            percentile(each["times_us"], 0.99),
            is_judged=each["is_judged"],
        )
        for each in json.loads(run_child("engine_speed", environment))
    )


def admin_pages(environment: Mapping[str, str]) -> tuple[AdminPage, ...]:
    pages = json.loads(run_child("admin_list", environment))
    first_ms = pages[0]["server_ms"]
    return tuple(AdminPage(**page, times_first=page["server_ms"] / first_ms) for page in pages)


def postgresql_version(url: str) -> str:
    with psycopg.connect(url) as connection:
        number = connection.info.server_version
    return f"{number // 10000}.{number % 10000}"


if __name__ == "__main__":
    run_or_explain(main)

"""Which codes count: once, for a minute and a half, and no longer than guesses last."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from allauth.mfa.models import Authenticator
from django.db import connection, transaction
from knox.models import AuthToken
from pytest_django import Settings

from envases_ot.choices import Rol
from envases_ot.domain import second_factor
from envases_ot.domain.second_factor import GUESSES, WINDOW, check_code, has_second_factor
from envases_ot.errors import DomainError, NotAllowedError
from envases_ot.models import SecondFactor, User
from envases_ot.models.base import event_model
from envases_ot.tests.factories import SuperuserFactory, UserFactory
from envases_ot.tests.second_factor import SECRET, Clock, Phone, clock_of, with_phone

pytestmark = pytest.mark.django_db


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return clock_of(monkeypatch)


@pytest.fixture
def user() -> User:
    return UserFactory.create()


@pytest.fixture
def phone(user: User, clock: Clock) -> Phone:
    return with_phone(user, clock)


def refusal(user: User, code: str) -> str | None:
    """The code of the refusal; None when it counts."""
    try:
        check_code(user, code)
    except NotAllowedError as refused:
        return refused.code
    return None


def test_a_code_of_the_app_counts(user: User, phone: Phone) -> None:
    assert refusal(user, phone.next_code()) is None


@pytest.mark.parametrize(
    ("half_minutes", "answer"),
    [(-2, "codigo_invalido"), (-1, None), (0, None), (1, None), (2, "codigo_invalido")],
)
def test_a_clock_may_be_off_by_half_a_minute(
    user: User, phone: Phone, clock: Clock, half_minutes: int, answer: str | None
) -> None:
    clock.wait(600)

    assert refusal(user, phone.code(half_minutes=half_minutes)) == answer


def test_a_code_counts_once_and_so_do_those_before_it(user: User, phone: Phone) -> None:
    code = phone.next_code()
    before = phone.code(half_minutes=-1)
    assert refusal(user, code) is None

    assert (refusal(user, code), refusal(user, before)) == ("codigo_invalido", "codigo_invalido")
    assert refusal(user, phone.next_code()) is None


def test_the_code_that_turned_it_on_does_not_open_the_door(user: User, phone: Phone) -> None:
    assert refusal(user, phone.code()) == "codigo_invalido"


@pytest.mark.parametrize("dress", ["{}", " {} ", "{0[0]}{0[1]}{0[2]} {0[3]}{0[4]}{0[5]}"])
def test_blanks_in_a_code_do_not_matter(user: User, phone: Phone, dress: str) -> None:
    assert refusal(user, dress.format(phone.next_code())) is None


@pytest.mark.parametrize("code", ["", " ", "abc", "١٢٣٤٥٦", "\x00", "0" * 6_000])
def test_what_is_no_code_is_refused(user: User, phone: Phone, code: str) -> None:
    assert refusal(user, code) == "codigo_invalido"


def test_a_recovery_code_counts_once(user: User, phone: Phone) -> None:
    first, second = phone.recovery_codes[:2]

    assert [refusal(user, code) for code in (first, first, second)] == [None, "codigo_invalido", None]
    assert len(phone.recovery_codes) == 10
    assert second_factor.recovery_codes_left(user) == 8


def test_a_code_of_somebody_else_does_not_count(user: User, phone: Phone, clock: Clock) -> None:
    other = UserFactory.create()
    second_factor.turn_on(
        other,
        secret="MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK",
        code=Phone(clock, "MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK").code(),
    )

    assert refusal(other, phone.next_code()) == "codigo_invalido"
    assert refusal(other, phone.recovery_codes[0]) == "codigo_invalido"
    assert refusal(user, phone.code()) is None


def test_guesses_run_out_whoever_guesses_and_come_back_after_a_while(
    user: User, phone: Phone, clock: Clock
) -> None:
    wrong = phone.wrong_codes()
    assert [refusal(user, next(wrong)) for _ in range(GUESSES)] == ["codigo_invalido"] * GUESSES

    right, recovery = phone.next_code(), phone.recovery_codes[0]
    assert (refusal(user, right), refusal(user, recovery)) == ("codigo_bloqueado", "codigo_bloqueado")
    clock.wait(WINDOW.total_seconds())
    assert refusal(user, phone.next_code()) is None


def test_a_right_code_forgets_the_wrong_ones(user: User, phone: Phone) -> None:
    wrong = phone.wrong_codes()
    for _ in range(GUESSES - 1):
        refusal(user, next(wrong))
    assert refusal(user, phone.next_code()) is None

    assert [refusal(user, next(phone.wrong_codes())) for _ in range(GUESSES)] == ["codigo_invalido"] * GUESSES


def test_secrets_are_stored_encrypted(user: User, phone: Phone) -> None:
    stored = str(list(Authenticator.objects.values_list("data", flat=True)))

    assert SECRET not in stored
    assert [code for code in phone.recovery_codes if code in stored] == []


def test_with_another_secret_key_it_is_refused_and_with_the_old_one_as_fallback_it_counts(
    user: User, phone: Phone, settings: Settings
) -> None:
    old, settings.SECRET_KEY = settings.SECRET_KEY, "otra clave secreta"
    code = phone.next_code()
    assert refusal(user, code) == "codigo_ilegible"

    settings.SECRET_KEY_FALLBACKS = [old]
    assert refusal(user, code) is None


def test_turning_on_wants_a_code_of_the_app(user: User, clock: Clock) -> None:
    with pytest.raises(NotAllowedError) as refused:
        second_factor.turn_on(user, secret=SECRET, code=next(Phone(clock).wrong_codes()))

    assert refused.value.code == "codigo_invalido"
    assert (has_second_factor(user), SecondFactor.objects.count()) == (False, 0)


def test_turning_on_twice_is_refused_and_leaves_the_first_key(user: User, phone: Phone) -> None:
    with pytest.raises(DomainError) as refused:
        second_factor.turn_on(user, secret="MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK", code="000000")

    assert refused.value.code == "segundo_factor_activo"
    assert refusal(user, phone.next_code()) is None


def test_turning_on_ends_the_tokens_that_a_password_alone_was_given(user: User, clock: Clock) -> None:
    AuthToken.objects.create(user=user)
    others, _ = AuthToken.objects.create(user=UserFactory.create())

    with_phone(user, clock)

    assert list(AuthToken.objects.values_list("pk", flat=True)) == [others.pk]


def test_new_recovery_codes_replace_the_old_ones(user: User, phone: Phone) -> None:
    fresh = second_factor.new_recovery_codes(user)

    assert refusal(user, phone.recovery_codes[0]) == "codigo_invalido"
    assert refusal(user, fresh[0]) is None


def test_recovery_codes_alone_are_no_second_factor(user: User) -> None:
    with pytest.raises(DomainError) as refused:
        second_factor.new_recovery_codes(user)

    assert refused.value.code == "segundo_factor_inactivo"
    assert SecondFactor.objects.count() == 0


@pytest.mark.parametrize("rol", [rol for rol in Rol if rol != Rol.SUPER_ADMINISTRADOR])
def test_only_a_super_administrator_takes_off_that_of_another(user: User, phone: Phone, rol: Rol) -> None:
    with pytest.raises(NotAllowedError) as refused:
        second_factor.take_off(user, by=UserFactory.create(rol=rol))

    assert refused.value.code == "NOT_ALLOWED"
    assert has_second_factor(user)


def test_nobody_takes_off_their_own_without_a_code(clock: Clock) -> None:
    chief = SuperuserFactory.create()
    with_phone(chief, clock)

    with pytest.raises(NotAllowedError):
        second_factor.take_off(chief, by=chief)

    assert has_second_factor(chief)


def test_taken_off_is_off_and_in_the_history_without_a_secret(user: User, phone: Phone) -> None:
    second_factor.take_off(user, by=SuperuserFactory.create())

    assert not has_second_factor(user)
    assert SecondFactor.objects.count() == 0
    events = event_model(SecondFactor).objects.order_by("pgh_id")
    assert sorted(events.values_list("pgh_label", "type", "user_id")) == [
        ("delete", "recovery_codes", user.pk),
        ("delete", "totp", user.pk),
        ("insert", "recovery_codes", user.pk),
        ("insert", "totp", user.pk),
    ]
    assert "data" not in {field.name for field in event_model(SecondFactor)._meta.fields}


@pytest.mark.django_db(transaction=True)
def test_of_two_at_once_with_one_code_one_comes_in(clock: Clock) -> None:
    """Both are made to wait for the row, so that neither knows of the other when it begins."""
    user = UserFactory.create()
    code = with_phone(user, clock).next_code()

    def knock(_: int) -> str | None:
        try:
            return refusal(user, code)
        finally:
            connection.close()

    with ThreadPoolExecutor(max_workers=2) as pool:
        with transaction.atomic():
            SecondFactor.objects.select_for_update().get(user=user, type="totp")
            answers = [pool.submit(knock, number) for number in range(2)]
            wait_until_two_wait()
        told = [answer.result(timeout=30) for answer in answers]

    assert sorted(told, key=str) == [None, "codigo_invalido"]


def wait_until_two_wait() -> None:
    deadline = time.monotonic() + 20
    waiting = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    with connection.cursor() as cursor:
        while cursor.execute(waiting).fetchone() != (2,):
            assert time.monotonic() < deadline
            cursor.execute("SELECT pg_stat_clear_snapshot()")

"""How mail leaves, from one address; without it production is still fit for use."""

import pytest
from django.core.exceptions import ImproperlyConfigured

from inveb.mail import mail_password, mailers

SMTP = "django.core.mail.backends.smtp.EmailBackend"


def test_without_an_address_there_is_no_backend_that_production_refuses() -> None:
    assert mailers("") == {"default": {"BACKEND": SMTP}}


def test_an_address_says_it_all() -> None:
    url = "smtp+tls://avisos%40example.com:cl%40ve@correo.example.com"

    options = mailers(url)["default"]["OPTIONS"]

    assert (options["host"], options["port"], options["username"]) == (
        "correo.example.com",
        587,
        "avisos@example.com",
    )
    assert (options["use_tls"], options["use_ssl"], mail_password(url)) == (True, False, "cl@ve")


@pytest.mark.parametrize("url", ["ftp://x", "smtp://", "correo.example.com"])
def test_what_is_no_address_of_mail_stops_the_start(url: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="EMAIL_URL"):
        mailers(url)

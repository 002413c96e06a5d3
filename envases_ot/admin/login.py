"""Sign-in form: one box for user name, RUT or e-mail."""

from typing import Any

from django.core.validators import MaxLengthValidator
from django.http import HttpRequest
from unfold.forms import AuthenticationForm

LONGEST_NAME = 254
"""Letters of an e-mail, the longest of the three names; failed ones are kept, in a column that holds as many."""


class LoginForm(AuthenticationForm):
    error_messages = {
        "invalid_login": "No reconocemos ese usuario y contraseña. Revise mayúsculas y el dígito del RUT.",
        "inactive": "Esta cuenta está desactivada: pida al administrador que la active.",
    }

    def __init__(self, request: HttpRequest | None = None, *args: Any, **kwargs: Any) -> None:
        super().__init__(request, *args, **kwargs)
        self.fields["username"].label = "Usuario, RUT o correo"
        self.fields["username"].widget.attrs |= {"autocapitalize": "none", "autocomplete": "username"}
        self.fields["username"].validators.append(MaxLengthValidator(LONGEST_NAME))
        self.fields["password"].label = "Contraseña"

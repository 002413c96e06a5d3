"""Whom an account of Microsoft stands for: somebody who is here already, by an e-mail address that was verified."""

from collections.abc import Mapping
from typing import Any

from envases_ot.errors import NotAllowedError
from envases_ot.models import User

YES = (True, 1, "1", "true")
"""How Entra writes that the owner of the address's domain was verified (xms_edov), depending on its age."""


def user_of(claims: Mapping[str, Any]) -> User:
    """The active user with the account's e-mail address; nobody is ever made or switched on.

    Args:
        claims: of an ID token whose signature, issuer, audience and times were checked.
    Raises:
        NotAllowedError: correo_sin_verificar, correo_desconocido.
    """
    email = claims.get("email")
    is_verified = claims.get("email_verified") is True or claims.get("xms_edov") in YES
    # Letters of other scripts can look like ours and fold to them: such an address is nobody's here.
    if not isinstance(email, str) or not email.strip() or not email.isascii() or not is_verified:
        message = (
            "Microsoft no confirma el correo de su cuenta: entre con su contraseña y avise al administrador."
        )
        raise NotAllowedError(message, code="correo_sin_verificar")
    user = User.objects.filter(email__iexact=email.strip(), is_active=True).first()
    if user is None:
        message = (
            f"No hay un usuario activo con el correo {email.strip()}: pida al administrador que lo registre."
        )
        raise NotAllowedError(message, code="correo_desconocido")
    return user

"""All settings, read from the environment (and .env); what is missing stops the start with its name."""

from pathlib import Path

import environ
from corsheaders.defaults import default_headers
from django.core.exceptions import ImproperlyConfigured
from django.urls import reverse_lazy
from django.utils.csp import CSP

from inveb.entra import entra, providers
from inveb.mail import mail_password, mailers
from inveb.unfold import unfold
from inveb.watch import logs

BASE_DIR = Path(__file__).resolve().parent.parent
LOCAL_DIR = BASE_DIR / ".local"

env = environ.FileAwareEnv()
environ.Env.read_env(BASE_DIR / ".env")

APP_NAME = env.str("APP_NAME", default="INVEB Envases-OT API")
APP_VERSION = env.str("APP_VERSION", default="1.0.0")
ENVIRONMENT = env.str("ENVIRONMENT", default="production")
if ENVIRONMENT not in {"development", "production"}:
    raise ImproperlyConfigured(f"ENVIRONMENT debe ser development o production, no «{ENVIRONMENT}».")
IS_PRODUCTION = ENVIRONMENT == "production"
DEBUG = env.bool("DEBUG", default=False)
SECRET_KEY = env.str("SECRET_KEY", default="")
if not SECRET_KEY:
    raise ImproperlyConfigured("Falta SECRET_KEY: defina la variable (vea .env.example).")
SECRET_KEY_FALLBACKS = env.list("SECRET_KEY_FALLBACKS", default=[])
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
POD_IP = env.str("POD_IP", default="")
if POD_IP:  # Prometheus asks each replica by its address
    ALLOWED_HOSTS.append(POD_IP)
API_PREFIX = env.str("API_PREFIX", default="/api/v1").strip("/")
# What papers say: where their QR leads, and whose they are.
SITE_URL = env.str("SITE_URL", default="http://localhost:8000").rstrip("/")
COMPANY_NAME = env.str("COMPANY_NAME", default="INVEB")
COMPANY_DIVISION = env.str("COMPANY_DIVISION", default="División Envases")
SAMPLE_LABEL_REGISTRY = env.str(
    "SAMPLE_LABEL_REGISTRY", default="BRC-Registro N.º 207 · Revisión 02 · 01-06-2023"
)

INSTALLED_APPS = [
    "envases_ot.apps.EnvasesOtConfig",
    "unfold.apps.BasicAppConfig",
    "unfold.contrib.filters",
    "envases_ot.apps.EnvasesAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django_linear_migrations",
    "pgtrigger",
    "pghistory",
    "axes",
    "envases_ot.apps.AllauthAccountConfig",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "corsheaders",
    "django_filters",
    "rest_framework",
    "knox",
    "drf_spectacular",
    "drf_spectacular_sidecar",
]

MIDDLEWARE = [
    "inveb.watch.middleware.WatchMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "pghistory.middleware.HistoryMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "axes.middleware.AxesMiddleware",
]

# A reading changes nothing, so it tells history no author.
PGHISTORY_MIDDLEWARE_METHODS = ("POST", "PUT", "PATCH", "DELETE")

FORM_RENDERER = "envases_ot.admin.quick_widgets.QuickWidgets"
ROOT_URLCONF = "inveb.urls"
WSGI_APPLICATION = "inveb.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]

# Database: psycopg's pool, so no connection is opened a request; a wait of 5 s says "busy", not 30 s of hanging.
DATABASES = {"default": env.db_url("DATABASE_URL")}
DATABASES["default"]["CONN_MAX_AGE"] = 0
DATABASE_OPTIONS = DATABASES["default"].setdefault("OPTIONS", {})
DATABASES["default"]["HOST"] = DATABASE_OPTIONS.pop(
    "host", DATABASES["default"]["HOST"]
)  # ?host=<socket folder>
DATABASE_OPTIONS.update(
    pool={
        "min_size": env.int("DB_POOL_MIN", default=2),
        "max_size": env.int("DB_POOL_MAX", default=10),
        "timeout": env.int("DB_POOL_TIMEOUT", default=5),
    },
    prepare_threshold=5,  # only for models/prepared.py: Django's own statements are never prepared
)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "envases_ot.User"
AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "envases_ot.authentication.RutOrEmailBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LOGIN_URL = reverse_lazy("admin:login")
CSRF_FAILURE_VIEW = "envases_ot.api.error_pages.csrf_failure"
SESSION_COOKIE_AGE = env.int("SESSION_HOURS", default=10) * 3600
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = IS_PRODUCTION
SESSION_COOKIE_NAME = env.str("SESSION_COOKIE_NAME", default="inveb_session")
AXES_FAILURE_LIMIT = env.int("LOGIN_FAILURE_LIMIT", default=8)
AXES_COOLOFF_TIME = env.int("LOGIN_COOLOFF_HOURS", default=1)
AXES_VERBOSE = False  # no greeting in the log at each command
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_LOCKOUT_CALLABLE = "envases_ot.api.error_pages.locked_out"

# Second factor and Microsoft Entra: allauth's tables and arithmetic behind doors of ours, none of its pages.
MFA_ADAPTER = "envases_ot.domain.second_factor_secrets.SecretsAdapter"
MFA_TOTP_ISSUER = "INVEB Envases-OT"
ACCOUNT_RATE_LIMITS = {"login_failed": None}  # axes is the lockout; two would stack
ENTRA = entra(
    tenant=env.str("ENTRA_TENANT_ID", default=""),
    client_id=env.str("ENTRA_CLIENT_ID", default=""),
    client_secret=env.str("ENTRA_CLIENT_SECRET", default=""),
    authority=env.str("ENTRA_AUTHORITY", default="https://login.microsoftonline.com"),
)
SOCIALACCOUNT_PROVIDERS = providers(ENTRA)
SOCIALACCOUNT_ADAPTER = "envases_ot.admin.entra.Doorkeeper"

# What leaves: mail through the server of EMAIL_URL, none without it; events of OTs to https addresses outside.
EMAIL_URL = env.str("EMAIL_URL", default="")
MAIL_ON = bool(EMAIL_URL)
MAILERS = mailers(EMAIL_URL)
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="INVEB Envases-OT <no-responder@localhost>")
WEBHOOKS_INSIDE = not IS_PRODUCTION  # http and private addresses, to try them

LANGUAGE_CODE = "es"
TIME_ZONE = "America/Santiago"
USE_I18N = USE_TZ = True
FORMAT_MODULE_PATH = ["inveb.formats"]
LOCALE_PATHS = [BASE_DIR / "envases_ot" / "locale"]

STATIC_URL = "/static/"
STATIC_ROOT = Path(env.str("STATIC_ROOT", default=str(LOCAL_DIR / "static")))
MEDIA_ROOT = Path(env.str("MEDIA_ROOT", default=str(LOCAL_DIR / "media")))
BACKUP_ROOT = Path(env.str("BACKUP_ROOT", default=str(LOCAL_DIR / "backups")))
STORAGES = {
    "default": {"BACKEND": "envases_ot.file_storage.WholeFileStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
FILE_UPLOAD_PERMISSIONS = 0o640
UPLOAD_MAX_MB = env.int("UPLOAD_MAX_MB", default=20)
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024

SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=IS_PRODUCTION)
SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=31536000 if IS_PRODUCTION else 0)
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = IS_PRODUCTION
SECURE_REDIRECT_EXEMPT = [r"^health(/|$)", r"^metrics/?$"]
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
# Nothing from outside, nothing inline; the admin's pages loosen it for their theme (envases_ot/admin/site.py).
SECURE_CSP = {
    "default-src": [CSP.SELF],
    "object-src": [CSP.NONE],
    "base-uri": [CSP.NONE],
    "form-action": [CSP.SELF],
    "frame-ancestors": [CSP.NONE],
}
BEHIND_HTTPS_PROXY = env.bool("BEHIND_HTTPS_PROXY", default=False)
if BEHIND_HTTPS_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")

UNFOLD = unfold(version=APP_VERSION, environment=ENVIRONMENT)

CORS_ALLOWED_ORIGINS = env.list("CORS_ORIGINS", default=[])
CORS_ALLOW_CREDENTIALS = env.bool("CORS_CREDENTIALS", default=False)
CORS_ALLOW_HEADERS = [*default_headers, "idempotency-key", "if-match", "if-none-match"]
CORS_EXPOSE_HEADERS = ["ETag", "Idempotent-Replayed", "Location", "Retry-After"]
CORS_URLS_REGEX = rf"^/{API_PREFIX}/.*$"

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "envases_ot.api.authentication.BearerAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["envases_ot.api.permissions.PolicyPermission"],
    "DEFAULT_RENDERER_CLASSES": ["envases_ot.api.renderers.FastJSONRenderer"],
    "DEFAULT_CONTENT_NEGOTIATION_CLASS": "envases_ot.api.renderers.OnlyJSON",
    "DEFAULT_PARSER_CLASSES": [
        "envases_ot.api.parsers.FastJSONParser",
        "rest_framework.parsers.MultiPartParser",
    ],
    "DEFAULT_FILTER_BACKENDS": ["django_filters.rest_framework.DjangoFilterBackend"],
    "DEFAULT_PAGINATION_CLASS": "envases_ot.api.pagination.IdCursorPagination",
    "DEFAULT_SCHEMA_CLASS": "envases_ot.api.schema.SpanishSchema",
    "DEFAULT_THROTTLE_RATES": {"login": env.str("LOGIN_THROTTLE", default="30/min")},
    "EXCEPTION_HANDLER": "envases_ot.api.errors.handle_exception",
    "NUM_PROXIES": 0,  # who asks is REMOTE_ADDR, set right by inveb.watch; what callers write is not believed
    "PAGE_SIZE": 50,
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
}
REST_KNOX = {"AUTH_HEADER_PREFIX": "Bearer", "AUTO_REFRESH": False}
TOKEN_MINUTES = env.int("ACCESS_TOKEN_EXPIRE_MINUTES", default=600)
SPECTACULAR_SETTINGS = {
    "TITLE": APP_NAME,
    "VERSION": APP_VERSION,
    "DESCRIPTION": "Órdenes de trabajo (OT) de envases: captura, cascada, catálogos y clientes.",
    "OAS_VERSION": "3.1.0",
    "SERVE_INCLUDE_SCHEMA": False,
    "COMPONENT_SPLIT_REQUEST": True,
    "SCHEMA_PATH_PREFIX": f"/{API_PREFIX}",
    "ENUM_NAME_OVERRIDES": {
        name: f"envases_ot.choices.{name}"
        for name in ("Area", "CartonColor", "RuleAction", "RuleCondition", "SiNo", "State", "TipoSolicitud")
    }
    | {"PatronZuncho": "envases_ot.ot_choices.PatronZuncho"},
    "POSTPROCESSING_HOOKS": [
        "drf_spectacular.hooks.postprocess_schema_enums",
        "envases_ot.api.schema.without_docstrings",
    ],
    "ENABLE_DJANGO_DEPLOY_CHECK": False,  # `make test` validates the schema by its own command
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "REDOC_DIST": "SIDECAR",
}

# What is logged: one line an event, JSON in production. Values of secrets are hidden wherever they would stand.
LOG_LEVEL = env.str("LOG_LEVEL", default="INFO").upper()
LOG_FORMAT = env.str("LOG_FORMAT", default="json" if IS_PRODUCTION else "line")
if LOG_FORMAT not in {"json", "line"}:
    raise ImproperlyConfigured(f"LOG_FORMAT debe ser json o line, no «{LOG_FORMAT}».")
SLOW_QUERY_MS = env.int("SLOW_QUERY_MS", default=500)
METRICS_TOKEN = env.str("METRICS_TOKEN", default="")
SHORTEST_TOKEN = 16
if METRICS_TOKEN and len(METRICS_TOKEN) < SHORTEST_TOKEN:
    raise ImproperlyConfigured("METRICS_TOKEN es demasiado corto: use openssl rand -hex 24.")
LOGGING = logs.configuration(
    level=LOG_LEVEL,
    form=LOG_FORMAT,
    secrets=[
        SECRET_KEY,
        METRICS_TOKEN,
        mail_password(EMAIL_URL),
        ENTRA.client_secret if ENTRA else "",
        str(DATABASES["default"].get("PASSWORD") or ""),
    ],
)

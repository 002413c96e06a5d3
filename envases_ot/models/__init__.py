"""What is stored; the names that other floors use."""

from envases_ot.models.absences import Absence
from envases_ot.models.approvals import ApprovalLevel, SampleApproval
from envases_ot.models.base import RulesVersion
from envases_ot.models.calculations import CalculationConstant, Trim
from envases_ot.models.cascade import (
    CascadeCombinationPlanta,
    CascadeTable,
    CascadeValidCombination,
    RuleSet,
)
from envases_ot.models.cascade_rules import CascadeRule
from envases_ot.models.catalogs.boards import Carton, CartonImpresion, CartonPlanta, Paper
from envases_ot.models.catalogs.commerce import (
    Canal,
    ClasificacionCliente,
    Hierarchy,
    Mercado,
    OrgVenta,
    Pais,
    ReferenceType,
    Subhierarchy,
    Subsubhierarchy,
)
from envases_ot.models.catalogs.engineering import Cad, Matriz
from envases_ot.models.catalogs.pallets import (
    PalletBoxQuantity,
    PalletPatron,
    PalletProtection,
    PalletQa,
    PalletStatusType,
    PalletTagFormat,
    PalletType,
    PrecutType,
    ProtectionType,
)
from envases_ot.models.catalogs.plants import Planta, SalaCorte, SecuenciaOperacional
from envases_ot.models.catalogs.print import (
    Color,
    CoverageExternal,
    CoverageInternal,
    DesignType,
    Fsc,
    Impresion,
    TipoCinta,
    Trazabilidad,
)
from envases_ot.models.catalogs.products import (
    AdditionalCharacteristicsType,
    Armado,
    ClassSubstancePacked,
    Envase,
    ExpectedUse,
    FoodType,
    MaquilaServicio,
    Process,
    ProductType,
    ProductTypeDeveloping,
    Rayado,
    RecycledUse,
    Style,
    TransportationWay,
)
from envases_ot.models.clients import Client, Contact, Installation
from envases_ot.models.copies import WorkOrderCopy
from envases_ot.models.documents import IssuedDocument
from envases_ot.models.exports import ExportRun
from envases_ot.models.gestiones import ManagementFile, Proveedor, QueryAnswer
from envases_ot.models.idempotency import IdempotencyKey
from envases_ot.models.imports import ImportRun
from envases_ot.models.material_codes import MaterialSequence, SapCode
from envases_ot.models.materials import Material
from envases_ot.models.muestras import Muestra, MuestraDelivery
from envases_ot.models.notifications import Notification
from envases_ot.models.operations import BackupProof
from envases_ot.models.outbox import MailPreference, OutboxMessage, WebhookEndpoint
from envases_ot.models.reminders import ApprovalEscalation, QueryReminder
from envases_ot.models.second_factor import SecondFactor
from envases_ot.models.transitions import StateTransition
from envases_ot.models.users import User
from envases_ot.models.work_orders import WorkOrder
from envases_ot.models.work_orders.documents import WorkOrderDocument, WorkOrderOverride
from envases_ot.models.work_orders.rows import (
    WorkOrderInk,
    WorkOrderLayer,
    WorkOrderMatriz,
    WorkOrderSecuencia,
    WorkOrderStudyRow,
    WorkOrderTapeLine,
)
from envases_ot.models.workflow import Assignment, Management

__all__ = [
    "Absence",
    "AdditionalCharacteristicsType",
    "ApprovalEscalation",
    "ApprovalLevel",
    "Armado",
    "Assignment",
    "BackupProof",
    "Cad",
    "CalculationConstant",
    "Canal",
    "Carton",
    "CartonImpresion",
    "CartonPlanta",
    "CascadeCombinationPlanta",
    "CascadeRule",
    "CascadeTable",
    "CascadeValidCombination",
    "ClasificacionCliente",
    "ClassSubstancePacked",
    "Client",
    "Color",
    "Contact",
    "CoverageExternal",
    "CoverageInternal",
    "DesignType",
    "Envase",
    "ExpectedUse",
    "ExportRun",
    "FoodType",
    "Fsc",
    "Hierarchy",
    "IdempotencyKey",
    "ImportRun",
    "Impresion",
    "Installation",
    "IssuedDocument",
    "MailPreference",
    "Management",
    "ManagementFile",
    "MaquilaServicio",
    "Material",
    "MaterialSequence",
    "Matriz",
    "Mercado",
    "Muestra",
    "MuestraDelivery",
    "Notification",
    "OrgVenta",
    "OutboxMessage",
    "Pais",
    "PalletBoxQuantity",
    "PalletPatron",
    "PalletProtection",
    "PalletQa",
    "PalletStatusType",
    "PalletTagFormat",
    "PalletType",
    "Paper",
    "Planta",
    "PrecutType",
    "Process",
    "ProductType",
    "ProductTypeDeveloping",
    "ProtectionType",
    "Proveedor",
    "QueryAnswer",
    "QueryReminder",
    "Rayado",
    "RecycledUse",
    "ReferenceType",
    "RuleSet",
    "RulesVersion",
    "SalaCorte",
    "SampleApproval",
    "SapCode",
    "SecondFactor",
    "SecuenciaOperacional",
    "StateTransition",
    "Style",
    "Subhierarchy",
    "Subsubhierarchy",
    "TipoCinta",
    "TransportationWay",
    "Trazabilidad",
    "Trim",
    "User",
    "WebhookEndpoint",
    "WorkOrder",
    "WorkOrderCopy",
    "WorkOrderDocument",
    "WorkOrderInk",
    "WorkOrderLayer",
    "WorkOrderMatriz",
    "WorkOrderOverride",
    "WorkOrderSecuencia",
    "WorkOrderStudyRow",
    "WorkOrderTapeLine",
]

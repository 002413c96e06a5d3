"""An OT with something in every section that its sheet prints."""

from decimal import Decimal
from typing import Any

from envases_ot.choices import SiNo
from envases_ot.models import (
    Armado,
    Cad,
    Color,
    CoverageExternal,
    DesignType,
    Envase,
    Material,
    Matriz,
    Planta,
    Process,
    SecuenciaOperacional,
    Style,
    User,
    WorkOrder,
    WorkOrderInk,
    WorkOrderMatriz,
    WorkOrderSecuencia,
)
from envases_ot.ot_choices import RoutePlant, SentidoArmado, SentidoOnda, TipoPegado
from envases_ot.tests.factories import CARTON_ID, ClientFactory, WorkOrderFactory
from envases_ot.tests.plant import load_plant

MEASURES = {
    "largura_hm": Decimal("1450"),
    "anchura_hm": Decimal("563"),
    "rayado_c1r1": Decimal("152.5"),
    "rayado_r1_r2": Decimal("258"),
    "rayado_r2_c2": Decimal("152.5"),
    "interno_largo": Decimal("400"),
    "interno_ancho": Decimal("300"),
    "interno_alto": Decimal("250"),
    "externo_largo": Decimal("408"),
    "externo_ancho": Decimal("308"),
    "externo_alto": Decimal("262"),
    "area_producto": Decimal("0.7921"),
    "recorte_adicional": Decimal("0.0125"),
    "longitud_pegado": Decimal("250"),
    "golpes_largo": 1,
    "golpes_ancho": 2,
    "separacion_golpes_largo": Decimal("0"),
    "separacion_golpes_ancho": Decimal("5"),
    "cuchillas": Decimal("12.4075"),
    "items_set": 1,
    "veces_item": 1,
    "tipo_sentido_onda": SentidoOnda.VERTICAL,
}
FIGURES = {
    "bct_min_lb": Decimal("689.4"),
    "ect": Decimal("45"),
    "gramaje": Decimal("512"),
    "espesor_caja": Decimal("4.1"),
    "cobb_exterior": Decimal("155"),
    "contenido_reciclado": 60,
}
FINISH = {
    "pegado_terminacion": TipoPegado.INTERNO,
    "sentido_armado": SentidoArmado.LARGO_DERECHA,
    "maquila": SiNo.NO,
    "numero_colores": 3,
    "prueba_color": SiNo.SI,
    "impresion_borde": SiNo.NO,
    "peso_contenido_caja": Decimal("5.25"),
    "autosoportante": SiNo.SI,
    "cajas_altura": 8,
    "pallet_sobre_pallet": SiNo.NO,
    "restriccion_pallet": SiNo.SI,
    "altura_pallet": Decimal("2150"),
    "permite_sobresalir_carga": SiNo.NO,
    "bulto_zunchado": SiNo.SI,
    "etiquetas_pallet": 2,
    "cajas_por_pallet": 320,
    "tipo_camion": "Rampla con cortina",
    "horario_recepcion": "Lunes a viernes, 08:00 a 13:00",
}
COLOURS = ((("1350001"), "Negro", 35), ("1350185", "Rojo 185 C", 12), ("1350710", "", 40))
"""Code, name and share of each station; the last one is a colour of the plant."""
NOTE = (
    "Cambiar la ceja a pegado interno según lo conversado con el cliente. "
    "Sin impresión sobre los rayados; respetar 3 mm a la orilla."
)


def full_ot(*, creador: User, **changes: Any) -> WorkOrder:
    """A regular slotted box of 400 × 300 × 250 mm, captured to its end."""
    load_plant()
    client = ClientFactory.create(nombre="Agrícola Valle Central Ltda.", rut="76123456-0", codigo="C004512")
    columns = {
        "carton_id": CARTON_ID,
        "style_id": Style.objects.get(codigo="201").pk,
        "process_id": Process.objects.get(descripcion="FLEXO").pk,
        "armado_id": Armado.objects.earliest("pk").pk,
        "envase_id": Envase.objects.earliest("pk").pk,
        "design_type_id": DesignType.objects.earliest("pk").pk,
        "coverage_external_id": CoverageExternal.objects.get(pk=4).pk,
        "percentage_coverage_external": 40,
        "cad_id": Cad.objects.create(codigo="P-20431", descripcion="Caja cereza 5 kg").pk,
        "material_id": _material(),
        "client_id": client.pk,
        "descripcion": "CAJA CEREZA 5 KG EXPORTACIÓN",
        "codigo_producto": "CER-5-EXP",
        "observacion": NOTE,
    }
    ot: WorkOrder = WorkOrderFactory.create(
        creador=creador, **(columns | MEASURES | FIGURES | FINISH | changes)
    )
    _rows(ot)
    return ot


def _material() -> int:
    return Material.objects.create(codigo="1700231", descripcion="CAJA CEREZA 5KG EXP").pk


def _rows(ot: WorkOrder) -> None:
    for station, (codigo, name, share) in enumerate(COLOURS, start=1):
        color, _ = Color.objects.get_or_create(codigo=codigo, defaults={"descripcion": name})
        WorkOrderInk.objects.create(
            work_order=ot, station=station, color=color, impresion=share, cm2_clisse=station * 100
        )
    matriz = Matriz.objects.create(codigo="M-0917", descripcion="Matriz caja cereza", tipo_matriz="Parcial")
    WorkOrderMatriz.objects.create(work_order=ot, position=1, matriz=matriz)
    planta = Planta.objects.get(pk=ot.planta_id)
    for step, name in enumerate(("Corrugadora", "Impresora flexo 2", "Pegadora"), start=1):
        for option in range(2 if step == 2 else 1):
            operation = SecuenciaOperacional.objects.create(
                codigo=f"T{step}{option}",
                descripcion=name,
                nombre_corto=f"{name} {option or ''}".strip(),
                planta=planta,
            )
            WorkOrderSecuencia.objects.create(
                work_order=ot,
                route_plant=RoutePlant.ORIGINAL,
                step=step,
                option=option,
                secuencia_operacional=operation,
            )

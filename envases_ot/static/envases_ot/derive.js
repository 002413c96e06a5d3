/* The cascades outside the chain (canal, client, installation, reference, OC, sample): asks `derive` and obeys. */
(function () {
  "use strict";
  const OT = (window.OT = window.OT || {});
  const TRIGGERS = [
    "ajuste_area_desarrollo", "canal_id", "subhierarchy_id", "client_id", "instalacion_cliente", "reference_type", "reference_id",
    "oc", "muestra",
    "restriccion_pallet", "pallet_sobre_pallet", "maquila", "cad_id", "product_type_developing_id",
    "percentage_coverage_external", "trazabilidad",
  ];
  /* What the questions may read beside the field that changed. */
  const TOLD = ["product_type_id", "impresion", "coverage_external_id", "planta_id", "trazabilidad", "numero_colores"];
  const ALIASES = { archivo_oc: "oc_file" };

  class Derive {
    constructor(context) {
      this.context = context;
      this.page = new OT.Page(context);
      this.before = {};
      this.columns = TRIGGERS.filter((column) => this.page.input(column));
      for (const column of this.columns) {
        this.before[column] = this.page.value(column);
        OT.onChange(this.page.input(column), () => this.changed(column));
      }
      this.arrangeStored();
      this.contacts = new OT.Contacts(context, this.page);
      this.contacts.load(this.page.value("client_id"), this.page.value("instalacion_cliente"));
    }

    question(column) {
      const { mode, tipo_solicitud, urls } = this.context;
      const question = { mode, tipo_solicitud, event: { field: column, value: this.page.value(column) } };
      question.values = Object.fromEntries(TOLD.map((name) => [name, this.page.value(name)]));
      if (OT.cascade) {
        question.selections = OT.cascade.chosen;
        Object.assign(question.values, OT.cascade.chosen);
      }
      return OT.post(`${urls.cascade}derive/`, question);
    }

    ask(column, obey) {
      return OT.latest(`derive ${column}`, () => this.question(column), obey);
    }

    /* What the stored values open and close, in the order of the form whichever answer comes first; a field that
       has a value is not closed: closed fields are not sent, and the value would be lost. */
    arrangeStored() {
      const questions = () => Promise.all(this.columns.map((column) => this.question(column)));
      return OT.latest("derive stored", questions, (answers) => {
        for (const answer of answers) {
          const closed = (answer.disabled || []).filter((name) => !this.page.isFilled(ALIASES[name] || name));
          this.arrange({ ...answer, disabled: closed });
        }
      });
    }

    changed(column) {
      const value = this.page.value(column);
      if (value === this.before[column]) {
        return Promise.resolve();
      }
      return this.ask(column, (answer) => this.obey(column, answer));
    }

    async obey(column, answer) {
      const lost = (answer.reset || []).map((name) => ALIASES[name] || name).filter((name) => this.page.isFilled(name));
      if (lost.length && !(await this.askToLose(column, lost))) {
        this.page.write(column, this.before[column]);
        return;
      }
      this.before[column] = this.page.value(column);
      lost.forEach((name) => this.clear(name));
      this.arrange(answer);
      await this.follow(column, answer);
    }

    askToLose(column, lost) {
      return OT.confirm({
        title: `Cambiar ${this.page.label(column)}`,
        text: "Con ese cambio se borra lo que ya escribió en:",
        items: lost.map((name) => `${this.page.label(name)}: ${this.page.text(name)}`),
        accept: "Cambiar y borrar eso",
      });
    }

    clear(name) {
      const choice = OT.cascade && OT.cascade.choices[name];
      if (choice) {
        OT.cascade.choose(choice, "");
      } else {
        this.page.write(name, "");
        if (name in this.before) {
          this.before[name] = null;
        }
      }
    }

    /* What opens, closes, shows or hides; nothing is lost here. */
    arrange(answer) {
      const name = (given) => ALIASES[given] || given;
      (answer.enabled || []).forEach((given) => this.page.enable(name(given), true));
      (answer.disabled || []).forEach((given) => this.page.enable(name(given), false));
      (answer.visible || []).forEach((given) => this.page.show(name(given), true));
      (answer.hidden || []).forEach((given) => this.page.show(name(given), false));
      for (const [given, ids] of Object.entries(answer.options || {})) {
        this.page.offer(name(given), ids);
      }
      const { hierarchy_id: hierarchy } = answer.values || {};
      if (hierarchy !== undefined) {
        this.page.tell("hierarchy_1", this.context.hierarchies[hierarchy] || "—");
      }
    }

    async follow(column, answer) {
      if (column === "client_id") {
        await this.contacts.loadInstallations(this.page.value("client_id"));
      }
      for (const [name, value] of Object.entries(answer.values || {})) {
        if (OT.cascade && OT.cascade.choices[name]) {
          await OT.cascade.propose(name, value, this.page.label(column));
        } else {
          this.page.write(name, value);
        }
      }
      if (column === "client_id" || column === "instalacion_cliente") {
        await this.contacts.load(this.page.value("client_id"), this.page.value("instalacion_cliente"));
      }
      if (column === "client_id" && "instalacion_cliente" in (answer.values || {})) {
        await this.changed("instalacion_cliente");
      }
      if (answer.installation_fsc && OT.cascade) {
        await OT.cascade.propose("fsc", answer.installation_fsc, this.page.label("instalacion_cliente"));
      }
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    if (document.getElementById("ot-context")) {
      OT.derive = new Derive(OT.context());
    }
  });
})();

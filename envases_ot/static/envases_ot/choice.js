/* A control laid over a native <select>, which stays underneath and is what the form sends.
   Options that are out stay in reach of pointer, keyboard and screen reader, with their reason. */
(function () {
  "use strict";
  const OT = (window.OT = window.OT || {});
  const SHORT = 7;

  class Choice {
    constructor(select, { column, label, onPick }) {
      this.select = select;
      this.column = column;
      this.label = label;
      this.onPick = onPick;
      this.reasons = new Map();
      this.options = [...select.options]
        .filter((option) => option.value !== "")
        .map((option) => ({ value: option.value, text: option.text }));
      this.box = OT.element("div", { class: "ot-choice" });
      this.why = OT.element("p", { class: "ot-why", id: `${select.id}-por-que`, hidden: true });
      this.note = OT.element("p", { class: "ot-auto", hidden: true });
      select.after(this.box, this.why, this.note);
      select.classList.add("ot-native");
      select.parentElement.classList.add("ot-wrapped");
      select.tabIndex = -1;
      select.setAttribute("aria-hidden", "true");
      this.build();
      this.show();
    }

    get value() {
      return this.select.value;
    }

    textOf(value) {
      const option = this.options.find((candidate) => candidate.value === String(value));
      return option ? option.text : "";
    }

    /* Writes a value without asking anybody. */
    write(value) {
      this.select.value = value === null || value === undefined ? "" : String(value);
      this.select.dispatchEvent(new Event("change", { bubbles: true }));
      this.show();
    }

    /* `alternatives`: values that go with all other choices; null while unknown. `reasons`: value -> text. */
    obey(alternatives, reasons) {
      this.reasons = new Map(Object.entries(reasons || {}));
      const allowed = alternatives && new Set(alternatives.map(String));
      for (const option of this.options) {
        option.out = Boolean(allowed) && !allowed.has(option.value);
      }
      this.show();
    }

    reasonOf(option) {
      return this.reasons.get(option.value) || "No es posible con lo ya elegido.";
    }

    pick(value) {
      const option = this.options.find((candidate) => candidate.value === value);
      this.onPick(this, value, Boolean(option && option.out));
    }

    showWhy(option) {
      this.why.hidden = !(option && option.out);
      this.why.textContent = option && option.out ? `${option.text}: ${this.reasonOf(option)}` : "";
    }

    /* A lone option was taken by itself; the person can give it back. */
    tellAutomatic(onUndo) {
      this.note.hidden = !onUndo;
      this.note.replaceChildren();
      if (onUndo) {
        const undo = OT.element("button", { type: "button", class: "ot-link" }, "Deshacer");
        undo.setAttribute("aria-label", `Deshacer ${this.label}`);
        undo.addEventListener("click", onUndo);
        this.note.append("Elegido automáticamente: era la única opción. ", undo);
      }
    }

    labelledBy() {
      const label = document.querySelector(`label[for="${this.select.id}"]`);
      if (label && !label.id) {
        label.id = `${this.select.id}-etiqueta`;
      }
      return label ? label.id : null;
    }

    describedBy() {
      const ids = [`${this.select.id}_error`, `${this.select.id}_helptext`];
      return ids.filter((id) => document.getElementById(id)).join(" ") || null;
    }
  }

  OT.Choice = Choice;
  OT.choiceFor = (select, settings) => {
    const filled = [...select.options].filter((option) => option.value !== "").length;
    const Control = filled <= SHORT ? OT.RadioChoice : OT.ListChoice;
    return new Control(select, settings);
  };
})();

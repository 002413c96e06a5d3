/* Reads and writes the inputs of the OT page by the column's name, whatever their kind. */
(function () {
  "use strict";
  const OT = (window.OT = window.OT || {});

  /* The lookups (select2) tell their changes through jQuery only. */
  OT.onChange = (input, listener) => {
    if (window.django && window.django.jQuery) {
      window.django.jQuery(input).on("change", listener);
    } else {
      input.addEventListener("change", listener);
    }
  };

  /* What a script writes is no event: the results are told of it. */
  OT.tellResults = () => OT.results && OT.results.soon();

  class Page {
    constructor(context) {
      this.context = context;
      this.all = new Map();
    }

    field(column) {
      return this.context.fields[column] || column;
    }

    input(column) {
      return document.getElementById(`id_${this.field(column)}`);
    }

    box(column) {
      return document.querySelector(`[data-field="${this.field(column)}"]`);
    }

    label(column) {
      const label = this.box(column) && this.box(column).querySelector("label, .ot-label");
      return label ? label.textContent.replace("*", "").trim() : column;
    }

    value(column) {
      const input = this.input(column);
      if (!input) {
        return null;
      }
      if (input.type === "checkbox") {
        return input.checked ? 1 : 0;
      }
      return /^\d+$/.test(input.value) ? Number(input.value) : null;
    }

    text(column) {
      const input = this.input(column);
      return input.tagName === "SELECT" ? input.options[input.selectedIndex].text : input.value;
    }

    isFilled(column) {
      const input = this.input(column);
      return Boolean(input) && (input.type === "checkbox" ? input.checked : input.value !== "");
    }

    write(column, value) {
      const input = this.input(column);
      if (!input || (value && input.tagName === "SELECT" && ![...input.options].some((one) => one.value === String(value)))) {
        return; // not there, or a list that does not offer it
      }
      if (input.type === "checkbox") {
        input.checked = Boolean(value);
      } else {
        input.value = value === null || value === undefined ? "" : String(value);
      }
      OT.tellResults();
      if (window.django && input.classList.contains("admin-autocomplete")) {
        window.django.jQuery(input).trigger("change.select2");
      }
    }

    enable(column, isOpen) {
      const input = this.input(column);
      if (input) {
        input.disabled = !isOpen;
      }
    }

    show(column, isVisible) {
      const box = this.box(column);
      if (box) {
        box.hidden = !isVisible;
        this.showSection(box.closest(".ot-section"));
      }
    }

    /* A section without a field to show is not there, and nothing leads to it. */
    showSection(section) {
      const isEmpty = !section.querySelector("[data-field]:not([hidden])");
      section.hidden = isEmpty;
      const link = document.querySelector(`.ot-sections a[href="#${section.id}"]`);
      if (link) {
        link.hidden = isEmpty;
      }
    }

    tell(name, text) {
      const box = document.querySelector(`[data-field="${name}"] .ot-readonly`);
      if (box) {
        box.textContent = text;
      }
    }

    /* Leaves only these options in a list; the others come back when they are offered again. */
    offer(column, ids) {
      const select = this.input(column);
      if (!select || select.tagName !== "SELECT") {
        return;
      }
      if (!this.all.has(column)) {
        this.all.set(column, [...select.options].map((option) => ({ value: option.value, text: option.text })));
      }
      const chosen = select.value;
      const wanted = new Set(ids.map(String));
      const kept = this.all.get(column).filter(({ value }) => value === "" || wanted.has(value) || value === chosen);
      select.replaceChildren(...kept.map(({ value, text }) => new Option(text, value)));
      select.value = chosen;
    }

    /* Options that the page did not have: [{id, nombre}]. */
    fill(column, rows) {
      const select = this.input(column);
      if (select && select.tagName === "SELECT") {
        const chosen = select.value;
        select.replaceChildren(
          new Option("Elija un valor", ""),
          ...rows.map(({ id, nombre }) => new Option(nombre, String(id))),
        );
        this.all.delete(column);
        select.value = chosen;
      }
    }
  }

  OT.Page = Page;
})();

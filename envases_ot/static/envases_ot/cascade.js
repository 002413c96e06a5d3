/* The nine fields of "Ingresos principales": asks the server after each choice and obeys. No rule stands here. */
(function () {
  "use strict";
  const OT = (window.OT = window.OT || {});

  class Cascade {
    constructor(context) {
      this.context = context;
      this.chosen = { ...context.stored };
      this.declined = new Set();
      this.touched = false;
      this.asked = 0;
      this.choices = {};
      for (const [column, field] of Object.entries(context.chain)) {
        const select = document.getElementById(`id_${field}`);
        if (select && select.tagName === "SELECT") {
          this.adopt(column, select);
        }
      }
    }

    adopt(column, select) {
      const label = this.context.labels[column];
      const onPick = (choice, value, isOut) => this.pick(choice, value, isOut);
      this.choices[column] = OT.choiceFor(select, { column, label, onPick });
      delete this.chosen[column];
      if (select.value !== "") {
        this.chosen[column] = Number(select.value);
      }
    }

    question(extra) {
      const { mode, tipo_solicitud } = this.context;
      return { mode, tipo_solicitud, selections: this.chosen, ...extra };
    }

    async refresh() {
      const number = (this.asked += 1);
      const url = `${this.context.urls.cascade}project/`;
      const box = document.getElementById("ot-plants-box");
      box.setAttribute("aria-busy", "true");
      await OT.latest("project", () => OT.post(url, this.question({ with_reasons: true })), (answer) =>
        this.obey(answer),
      );
      if (number === this.asked) {
        box.setAttribute("aria-busy", "false");
      }
    }

    obey(answer) {
      const reasons = answer.reasons || {};
      for (const [column, choice] of Object.entries(this.choices)) {
        choice.obey(answer.alternatives[column] || null, reasons[column]);
        this.takeLone(column, choice, answer);
      }
      this.showPlants(answer);
      OT.tellResults();
    }

    /* A blank field with one possible value takes it; such values follow from the chosen ones and limit nothing. */
    takeLone(column, choice, answer) {
      if (column in this.chosen) {
        return;
      }
      const left = answer.possible[column] || [];
      const value = this.touched && !this.declined.has(column) && left.length === 1 ? left[0] : "";
      if (choice.value !== String(value)) {
        choice.write(value);
      }
      choice.tellAutomatic(value === "" ? null : () => this.decline(column, choice));
    }

    decline(column, choice) {
      this.declined.add(column);
      choice.write("");
      choice.tellAutomatic(null);
      choice.box.querySelector("[tabindex='0'], input").focus();
    }

    showPlants(answer) {
      const place = document.getElementById("ot-plants");
      const names = answer.valid_plants.map((plant) => this.context.plants[plant] || plant);
      place.replaceChildren(...names.map((name) => OT.element("span", { class: "ot-chip" }, name)));
      const text = answer.consistent
        ? `Plantas que la hacen: ${names.join(", ")}.`
        : "Ninguna planta hace esta combinación: cambie una de las opciones marcadas.";
      document.getElementById("ot-plants-label").textContent = answer.consistent ? "Plantas que la hacen" : text;
      document.getElementById("ot-plants-box").classList.toggle("ot-dead-end", !answer.consistent);
      OT.announce(text);
    }

    async pick(choice, value, isOut) {
      if (isOut) {
        await this.askToReplace(choice, value);
      } else {
        this.choose(choice, value);
      }
    }

    choose(choice, value) {
      this.touched = true;
      choice.tellAutomatic(null);
      if (value === "") {
        this.declined.add(choice.column);
        delete this.chosen[choice.column];
      } else {
        this.chosen[choice.column] = Number(value);
      }
      choice.write(value);
      return this.refresh();
    }

    /* The option clashes with what was chosen: says with what, and asks before anything is lost. */
    async askToReplace(choice, value) {
      const event = { field: choice.column, value: Number(value) };
      const url = `${this.context.urls.cascade}change/`;
      const question = this.question({ event, policy: "keep_possible" });
      await OT.latest("change", () => Promise.all([OT.post(url, question), this.explain(choice, value)]), (answers) =>
        this.offerToReplace(choice, value, ...answers),
      );
    }

    explain(choice, value) {
      const parameters = new URLSearchParams({ ...this.chosen, field: choice.column, value });
      return OT.get(`${this.context.urls.cascade}explain/?${parameters}`);
    }

    async offerToReplace(choice, value, change, explanation) {
      const lost = (change.reset || []).filter((column) => column in this.chosen && column !== choice.column);
      const locked = lost.filter((column) => !(column in this.choices));
      const possible = change.accepted && !locked.length;
      const accepted = await OT.confirm({
        title: `${choice.label}: ${choice.textOf(value)}`,
        text: possible ? `${explanation.message} Para elegirla hay que soltar:` : explanation.message,
        items: (possible ? lost : locked).map((column) => this.describe(column)),
        more: explanation.rows.map((row) => row.text),
        accept: possible ? "Elegirla y soltar eso" : null,
      });
      if (accepted) {
        for (const column of lost) {
          delete this.chosen[column];
          this.choices[column].write("");
        }
        this.choose(choice, value);
      }
    }

    describe(column) {
      const choice = this.choices[column];
      const text = choice ? choice.textOf(this.chosen[column]) : "su rol no lo cambia";
      return `${this.context.labels[column]}: ${text}`;
    }

    /* Another field (an installation, a reference) proposes a value; what the person chose goes only if they agree. */
    async propose(column, value, owner) {
      const choice = this.choices[column];
      const text = choice ? choice.textOf(value) : "";
      if (!text || this.chosen[column] === value) {
        return;
      }
      const agreed =
        !(column in this.chosen) ||
        (await OT.confirm({
          title: `${choice.label} según ${owner}`,
          text: `${owner} trae «${text}»; en la OT está «${choice.textOf(this.chosen[column])}».`,
          accept: `Usar «${text}»`,
        }));
      if (agreed) {
        const option = choice.options.find((candidate) => candidate.value === String(value));
        await this.pick(choice, option.value, Boolean(option.out));
      }
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    if (document.getElementById("ot-plants-box")) {
      OT.cascade = new Cascade(OT.context());
      OT.cascade.refresh();
    }
  });
})();

/* Results of the OT while one types: sends what is written, shows what the server answers. No arithmetic stands here. */
(function () {
  "use strict";
  const OT = (window.OT = window.OT || {});
  const PAUSE_MS = 250;

  class Results {
    constructor(context, place) {
      this.context = context;
      this.place = place;
      this.page = new OT.Page(context);
      this.form = place.closest("form");
      this.told = JSON.stringify(this.draft());
      for (const event of ["input", "change", "click"]) {
        this.form.addEventListener(event, () => this.soon());
      }
      OT.onChange(this.form, () => this.soon());
    }

    /* Once nothing more is typed for a moment. */
    soon() {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask(), PAUSE_MS);
    }

    async ask() {
      const draft = this.draft();
      const text = JSON.stringify(draft);
      if (text === this.told) {
        return;
      }
      this.told = text;
      this.place.setAttribute("aria-busy", "true");
      await OT.latest("results", () => OT.post(this.context.results.url, draft), (answer) => this.show(answer));
      if (this.told === text) {
        this.place.setAttribute("aria-busy", "false");
      }
    }

    draft() {
      const { columns, groups } = this.context.results;
      const draft = { values: {}, rows: {} };
      for (const column of columns) {
        const input = this.page.input(column);
        if (input && !input.disabled) {
          draft.values[column] = input.value.trim() || null;
        }
      }
      for (const [group, names] of Object.entries(groups)) {
        const box = document.querySelector(`[data-rows="${group}"]`);
        if (box && box.querySelector(`[name^="${group}-0-"]`)) {
          draft.rows[group] = [...box.querySelectorAll("tbody tr")].map((row) => this.row(row, names)).filter(Boolean);
        }
      }
      return draft;
    }

    /* A line of the page by column; nothing of a blank one and of one that is to be removed. */
    row(line, names) {
      const find = (name) => line.querySelector(`[name$="-${name}"]`);
      const [removed, id] = [find("DELETE"), find("id")];
      const values = Object.fromEntries(names.map((name) => [name, (find(name) && find(name).value.trim()) || null]));
      const isBlank = names.slice(1).every((name) => values[name] === null) && !(id && id.value);
      return isBlank || (removed && removed.checked) ? null : values;
    }

    /* The lines that were there stay, open or closed as the reader left them. */
    show(answer) {
      const wanted = new Set(answer.results.map((result) => result.name));
      for (const line of this.place.querySelectorAll("[data-result]")) {
        if (!wanted.has(line.dataset.result)) {
          line.remove();
        }
      }
      for (const result of answer.results) {
        const list = this.list(result.group);
        const line = list.querySelector(`[data-result="${result.name}"]`) || this.line(result.name);
        this.fill(line, result);
        list.append(line);
      }
      for (const group of this.place.querySelectorAll(".ot-result-group")) {
        group.hidden = !group.querySelector("[data-result]");
      }
    }

    list(name) {
      let group = this.place.querySelector(`[data-group="${name}"]`);
      if (!group) {
        group = OT.element("div", { class: "ot-result-group", "data-group": name }, OT.element("h3", {}, name));
        group.append(OT.element("ul"));
        this.place.append(group);
      }
      return group.querySelector("ul");
    }

    line(name) {
      const line = document.getElementById("ot-result").content.firstElementChild.cloneNode(true);
      line.dataset.result = name;
      return line;
    }

    fill(line, result) {
      const { by = "", reason = "" } = result.override || {};
      const parts = { ...result, text: result.text || "—", missing: result.missing.join(", "), by, reason };
      for (const part of line.querySelectorAll("[data-part]")) {
        const text = parts[part.dataset.part];
        part.textContent = text;
        if (part.parentElement.tagName === "P") {
          part.parentElement.hidden = text === "";
        }
      }
      line.classList.toggle("ot-result-fixed", Boolean(result.override));
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    const place = document.getElementById("ot-results");
    if (place) {
      OT.results = new Results(OT.context(), place);
      if (document.querySelector(".ot-summary")) {
        OT.results.told = "";
        OT.results.soon();
      }
    }
  });
})();

/* Installations and contacts of the chosen client; choosing a contact copies name, e-mail and phone. */
(function () {
  "use strict";
  const OT = (window.OT = window.OT || {});
  const COPIES = { nombre_contacto: "nombre", email_contacto: "email", telefono_contacto: "telefono" };

  function rowsOf(answer) {
    return Array.isArray(answer) ? answer : answer.results;
  }

  function byName(rows) {
    return [...rows].sort((one, other) => one.nombre.localeCompare(other.nombre, "es"));
  }

  class Contacts {
    constructor(context, page) {
      this.url = context.urls.clients;
      this.page = page;
      this.rows = [];
      this.box = document.getElementById("ot-contact-box");
      this.select = document.getElementById("ot-contact");
      if (this.select) {
        this.select.addEventListener("change", () => this.copy());
      }
    }

    loadInstallations(client) {
      if (client === null) {
        this.page.fill("instalacion_cliente", []);
        return Promise.resolve();
      }
      const question = () => OT.get(`${this.url}${client}/installations/`);
      return OT.latest("installations", question, (answer) =>
        this.page.fill("instalacion_cliente", byName(rowsOf(answer))),
      );
    }

    load(client, installation) {
      if (!this.box || client === null) {
        this.show([]);
        return Promise.resolve();
      }
      const question = () => OT.get(`${this.url}${client}/contacts/`);
      return OT.latest("contacts", question, (answer) => {
        const rows = byName(rowsOf(answer).filter((row) => row.active !== false));
        const own = rows.filter((row) => row.installation_id === installation);
        this.show(installation !== null && own.length ? own : rows);
      });
    }

    show(rows) {
      this.rows = rows;
      if (!this.box) {
        return;
      }
      this.box.hidden = !rows.length;
      this.select.replaceChildren(
        new Option("Elija para copiar sus datos", ""),
        ...rows.map((row, index) => new Option(row.cargo ? `${row.nombre} · ${row.cargo}` : row.nombre, index)),
      );
    }

    async copy() {
      const contact = this.rows[Number(this.select.value)];
      if (this.select.value === "" || !contact) {
        return;
      }
      const lost = Object.keys(COPIES).filter(
        (column) => this.page.isFilled(column) && this.page.input(column).value !== contact[COPIES[column]],
      );
      const accepted = !lost.length || (await this.askToReplace(lost, contact));
      if (accepted) {
        for (const [column, name] of Object.entries(COPIES)) {
          this.page.write(column, contact[name]);
        }
        OT.announce(`Datos de ${contact.nombre} copiados.`);
      } else {
        this.select.value = "";
      }
    }

    askToReplace(lost, contact) {
      return OT.confirm({
        title: `Copiar los datos de ${contact.nombre}`,
        text: "Reemplaza lo que ya escribió en:",
        items: lost.map((column) => `${this.page.label(column)}: ${this.page.text(column)}`),
        accept: "Reemplazar",
      });
    }
  }

  OT.Contacts = Contacts;
})();

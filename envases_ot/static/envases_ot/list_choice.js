/* A long list: a box to type in, the possible options first, the others below with their reason. */
(function () {
  "use strict";
  const OT = (window.OT = window.OT || {});

  function fold(text) {
    return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  }

  class ListChoice extends OT.Choice {
    build() {
      this.listId = `${this.select.id}-lista`;
      this.input = OT.element("input", {
        type: "text",
        role: "combobox",
        class: "ot-combo",
        autocomplete: "off",
        "aria-expanded": "false",
        "aria-autocomplete": "list",
        "aria-controls": this.listId,
        "aria-labelledby": this.labelledBy(),
        "aria-describedby": this.describedBy(),
        placeholder: "Escriba para buscar",
      });
      this.list = OT.element("ul", { role: "listbox", id: this.listId, class: "ot-list", hidden: true });
      this.list.setAttribute("aria-label", this.label);
      this.clear = OT.element(
        "button",
        { type: "button", class: "ot-clear", "aria-label": `Quitar ${this.label}`, title: "Quitar" },
        "×",
      );
      this.box.classList.add("ot-choice-list");
      this.box.append(this.input, this.clear, this.list);
      this.clear.addEventListener("click", () => {
        this.pick("");
        this.input.focus();
      });
      this.input.addEventListener("input", () => this.open(this.input.value));
      this.input.addEventListener("click", () => this.open(""));
      this.input.addEventListener("keydown", (event) => this.onKey(event));
      this.input.addEventListener("focusout", () => this.close());
      this.list.addEventListener("mousedown", (event) => event.preventDefault());
      this.list.addEventListener("click", (event) => this.onClick(event));
    }

    matches(text) {
      const words = fold(text).split(/\s+/);
      const found = this.options.filter((option) => words.every((word) => fold(option.text).includes(word)));
      return [...found.filter((option) => !option.out), ...found.filter((option) => option.out)];
    }

    open(text) {
      this.found = this.matches(text);
      this.active = this.found.findIndex((option) => option.value === this.value);
      this.list.replaceChildren(...this.found.map((option, index) => this.item(option, index)));
      if (!this.found.length) {
        this.list.append(OT.element("li", { class: "ot-list-empty" }, "Nada coincide con lo escrito."));
      }
      this.list.hidden = false;
      this.input.setAttribute("aria-expanded", "true");
      this.mark(this.active < 0 ? 0 : this.active);
    }

    item(option, index) {
      const item = OT.element(
        "li",
        {
          role: "option",
          id: `${this.listId}-${index}`,
          "data-index": index,
          "aria-selected": String(option.value === this.value),
          "aria-disabled": String(Boolean(option.out)),
        },
        OT.element("span", {}, option.text),
      );
      if (option.out) {
        item.append(OT.element("small", {}, this.reasonOf(option)));
      }
      return item;
    }

    close() {
      this.list.hidden = true;
      this.input.setAttribute("aria-expanded", "false");
      this.input.removeAttribute("aria-activedescendant");
      this.show();
    }

    mark(index) {
      this.active = Math.min(Math.max(index, 0), this.found.length - 1);
      [...this.list.children].forEach((item, place) => item.classList.toggle("ot-active", place === this.active));
      const item = this.list.children[this.active];
      if (item && this.found.length) {
        this.input.setAttribute("aria-activedescendant", item.id);
        item.scrollIntoView({ block: "nearest" });
      }
    }

    onClick(event) {
      const item = event.target.closest("[role=option]");
      if (item) {
        this.take(Number(item.dataset.index));
      }
    }

    take(index) {
      const option = this.found[index];
      this.close();
      if (option) {
        this.pick(option.value);
      }
    }

    onKey(event) {
      const isOpen = !this.list.hidden;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (isOpen) {
          this.mark(this.active + (event.key === "ArrowDown" ? 1 : -1));
        } else {
          this.open("");
        }
      } else if (event.key === "Enter" && isOpen) {
        event.preventDefault();
        this.take(this.active);
      } else if (event.key === "Escape" && isOpen) {
        event.preventDefault();
        this.close();
      }
    }

    show() {
      if (this.list.hidden) {
        this.input.value = this.textOf(this.value);
      }
      this.clear.hidden = this.value === "";
    }
  }

  OT.ListChoice = ListChoice;
})();

/* A short list, all of it in view: arrows move, Space or Enter chooses, Delete clears. */
(function () {
  "use strict";
  const OT = (window.OT = window.OT || {});
  const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

  class RadioChoice extends OT.Choice {
    build() {
      this.box.setAttribute("role", "radiogroup");
      this.box.setAttribute("aria-labelledby", this.labelledBy());
      this.box.setAttribute("aria-describedby", this.describedBy() || this.why.id);
      this.buttons = this.options.map((option) => this.button(option));
      this.clear = OT.element(
        "button",
        { type: "button", class: "ot-clear", "aria-label": `Quitar ${this.label}`, title: "Quitar" },
        "×",
      );
      this.clear.addEventListener("click", () => this.clearValue());
      this.box.append(...this.buttons, this.clear);
      this.box.addEventListener("keydown", (event) => this.onKey(event));
      this.box.addEventListener("mouseleave", () => this.showWhy(null));
      this.box.addEventListener("focusout", () => this.showWhy(null));
    }

    button(option) {
      const reason = OT.element("span", { class: "ot-sr", id: `${this.select.id}-${option.value}-por-que` });
      const button = OT.element(
        "button",
        { type: "button", role: "radio", class: "ot-option", "data-value": option.value },
        option.text,
      );
      option.reasonNode = reason;
      button.addEventListener("click", () => this.pick(option.value));
      button.addEventListener("mouseenter", () => this.showWhy(option));
      button.addEventListener("focus", () => this.showWhy(option));
      this.box.append(reason);
      return button;
    }

    clearValue() {
      this.pick("");
      this.focusable().focus();
    }

    focusable() {
      return this.buttons.find((button) => button.tabIndex === 0);
    }

    onKey(event) {
      const index = this.buttons.indexOf(event.target);
      if (index < 0) {
        return;
      }
      if (event.key in STEPS) {
        event.preventDefault();
        const count = this.buttons.length;
        this.moveTo(this.buttons[(index + STEPS[event.key] + count) % count]);
      } else if (event.key === "Delete" || event.key === "Backspace") {
        event.preventDefault();
        this.pick("");
      }
    }

    moveTo(button) {
      for (const other of this.buttons) {
        other.tabIndex = other === button ? 0 : -1;
      }
      button.focus();
    }

    show() {
      const held = document.activeElement;
      const inside = this.buttons.includes(held);
      const chosen = this.options.findIndex((option) => option.value === this.value);
      const first = Math.max(chosen, 0);
      this.options.forEach((option, index) => {
        const button = this.buttons[index];
        button.setAttribute("aria-checked", String(index === chosen));
        button.setAttribute("aria-disabled", String(Boolean(option.out)));
        option.reasonNode.textContent = option.out ? this.reasonOf(option) : "";
        if (option.out) {
          button.setAttribute("aria-describedby", option.reasonNode.id);
        } else {
          button.removeAttribute("aria-describedby");
        }
        button.tabIndex = (inside ? button === held : index === first) ? 0 : -1;
      });
      this.clear.hidden = chosen < 0;
      if (inside) {
        this.showWhy(this.options[this.buttons.indexOf(held)]);
      }
    }
  }

  OT.RadioChoice = RadioChoice;
})();

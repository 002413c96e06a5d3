/* One modal question at a time, on the browser's own <dialog>: focus stays inside, Escape means no. */
(function () {
  "use strict";
  const OT = (window.OT = window.OT || {});

  function listOf(items) {
    const list = OT.element("ul", { class: "ot-dialog-list" });
    for (const item of items) {
      list.append(OT.element("li", {}, item));
    }
    return list;
  }

  /* Resolves true only when the person accepts. Without `accept` there is nothing to accept: it only tells. */
  OT.confirm = ({ title, text, items = [], more = [], accept = null, cancel = "Dejar como está" }) =>
    new Promise((resolve) => {
      const back = document.activeElement;
      const dialog = OT.element("dialog", { class: "ot-dialog", "aria-labelledby": "ot-dialog-title" });
      const buttons = OT.element("div", { class: "ot-dialog-buttons" });
      const stay = OT.element("button", { type: "button", class: "ot-button" }, accept ? cancel : "Entendido");
      stay.addEventListener("click", () => dialog.close("no"));
      buttons.append(stay);
      if (accept) {
        const go = OT.element("button", { type: "button", class: "ot-button ot-button-primary" }, accept);
        go.addEventListener("click", () => dialog.close("yes"));
        buttons.append(go);
      }
      dialog.append(OT.element("h2", { id: "ot-dialog-title" }, title), OT.element("p", {}, text));
      if (items.length) {
        dialog.append(listOf(items));
      }
      if (more.length) {
        dialog.append(
          OT.element("details", {}, OT.element("summary", {}, "Reglas que lo impiden"), listOf(more)),
        );
      }
      dialog.append(buttons);
      dialog.addEventListener("close", () => {
        const accepted = dialog.returnValue === "yes";
        dialog.remove();
        if (back && back.isConnected) {
          back.focus();
        }
        resolve(accepted);
      });
      document.body.append(dialog);
      dialog.showModal();
    });
})();

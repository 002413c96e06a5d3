/* The theme has things that only a pointer can press; this gives them to the keyboard and names them. */
(function () {
  "use strict";
  const NAMES = { unfold_more: "Su cuenta" };

  function nameOf(node) {
    const icon = node.querySelector(".material-symbols-outlined") || node;
    return NAMES[icon.textContent.trim()];
  }

  function adopt(node) {
    if (node.closest("button, input, select, textarea, label, a[href]") || node.hasAttribute("tabindex")) {
      return;
    }
    node.setAttribute("tabindex", "0");
    node.setAttribute("role", "button");
    const name = nameOf(node);
    if (name) {
      node.setAttribute("aria-label", name);
    }
    node.addEventListener("keydown", (event) => {
      if (event.target === node && (event.key === "Enter" || event.key === " ")) {
        event.preventDefault();
        node.click();
      }
    });
  }

  document.addEventListener("DOMContentLoaded", () => {
    for (const node of document.querySelectorAll("[x-on\\:click]")) {
      if (node.id !== "changelist-filter-close") {
        adopt(node);
      }
    }
    for (const icon of document.querySelectorAll(".material-symbols-outlined")) {
      icon.setAttribute("aria-hidden", "true");
    }
  });
})();

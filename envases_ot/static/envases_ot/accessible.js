/* The theme has things that only a pointer can press; this gives them to the keyboard and names them. */
(function () {
  "use strict";
  const NAMES = { unfold_more: "Su cuenta", search: "Buscar", add: "Agregar", package_2: "Inicio", more_vert: "Más" };

  /* The name of a thing whose only content is an icon. */
  function nameOf(node) {
    const icon = node.querySelector(".material-symbols-outlined") || node;
    if (node.getAttribute("x-on:click") === "openTheme = !openTheme") {
      return "Cambiar entre claro y oscuro";
    }
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

  /* The lookups (select2) read out their value only: add the label of the field. */
  function nameLookups() {
    for (const box of document.querySelectorAll(".select2-selection[role=combobox]")) {
      const select = box.closest(".select2").previousElementSibling;
      const label = select && document.querySelector(`label[for="${select.id}"]`);
      const value = box.querySelector(".select2-selection__rendered");
      if (label && value) {
        label.id = label.id || `${select.id}-etiqueta`;
        box.setAttribute("aria-labelledby", `${label.id} ${value.id}`);
        value.setAttribute("aria-labelledby", label.id);
      }
    }
  }

  window.addEventListener("load", () => {
    if (window.django && window.django.jQuery) {
      window.django.jQuery(nameLookups); // queued after the one that makes them
    }
  });
  document.addEventListener("formset:added", () => {
    nameLookups();
    nameCells();
  });

  /* Cells of inline tables are named by their column. */
  function nameCells() {
    for (const cell of document.querySelectorAll(".inline-tabular td, [data-inline-formset] td")) {
      const header = cell.closest("table").querySelectorAll("thead th")[cell.cellIndex];
      const input = cell.querySelector("input:not([type=hidden]), select, textarea");
      if (header && input && !input.labels.length && !input.hasAttribute("aria-label")) {
        input.setAttribute("aria-label", header.textContent.trim());
      }
    }
  }

  document.addEventListener("DOMContentLoaded", () => {
    nameCells();
    for (const node of document.querySelectorAll("[x-on\\:click]")) {
      if (node.id !== "changelist-filter-close") {
        adopt(node);
      }
    }
    for (const node of document.querySelectorAll("#searchbar-submit, a:has(> .material-symbols-outlined:only-child)")) {
      if (!node.hasAttribute("aria-label") && !node.title && nameOf(node)) {
        node.setAttribute("aria-label", nameOf(node));
      }
    }
    for (const icon of document.querySelectorAll(".material-symbols-outlined")) {
      icon.setAttribute("aria-hidden", "true");
    }
  });
})();

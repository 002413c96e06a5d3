// Brings the panel "Gestiones" into the page of an OT; without it, the link to its own page stays.
"use strict";

document.addEventListener("DOMContentLoaded", async () => {
  const frame = document.querySelector("#gestiones[data-from]");
  if (!frame) return;
  const answer = await fetch(frame.dataset.from, { credentials: "same-origin" }).catch(() => null);
  if (!answer || !answer.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const panel = page.querySelector("#gestiones");
  if (panel) frame.replaceWith(document.adoptNode(panel));
});

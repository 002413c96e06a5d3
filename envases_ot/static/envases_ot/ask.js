/* Questions to the server: JSON with the session's CSRF token; a late answer never overtakes a newer one. */
(function () {
  "use strict";
  const OT = (window.OT = window.OT || {});
  const counters = {};

  function csrfToken() {
    return document.querySelector("input[name=csrfmiddlewaretoken]").value;
  }

  async function request(url, options) {
    const answer = await fetch(url, { credentials: "same-origin", ...options });
    if (!answer.ok) {
      throw new Error(`${answer.status} ${url}`);
    }
    return answer.json();
  }

  OT.post = (url, body) =>
    request(url, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-CSRFToken": csrfToken() },
      body: JSON.stringify(body),
    });

  OT.get = (url) => request(url, { headers: { Accept: "application/json" } });

  /* Runs `question`; gives its answer to `obey` only while no newer question of the same name was asked. */
  OT.latest = async (name, question, obey) => {
    const number = (counters[name] = (counters[name] || 0) + 1);
    try {
      const answer = await question();
      if (number === counters[name]) {
        OT.online(true);
        obey(answer);
      }
    } catch (error) {
      if (number === counters[name]) {
        OT.online(false);
      }
    }
  };

  /* Says once that the page cannot ask; saving judges everything anyway. */
  OT.online = (works) => {
    const notice = document.getElementById("ot-offline");
    if (notice) {
      notice.hidden = works;
    }
  };

  OT.context = () => JSON.parse(document.getElementById("ot-context").textContent);

  OT.announce = (text) => {
    const live = document.getElementById("ot-live");
    if (live && live.textContent !== text) {
      live.textContent = text;
    }
  };

  OT.element = (tag, attributes = {}, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name === "class") {
        node.className = value;
      } else if (value === true) {
        node.setAttribute(name, "");
      } else if (value !== false && value !== null && value !== undefined) {
        node.setAttribute(name, value);
      }
    }
    node.append(...children);
    return node;
  };
})();

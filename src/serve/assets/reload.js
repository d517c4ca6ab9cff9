// Keeps an open page like its sources: loads it again when it has changed, takes new styles without loading anything, and
// shows what is wrong until it is mended. It leaves nothing behind in the browser.
(() => {
  "use strict";
  const shown = document.currentScript.dataset;
  let styles = shown.styles;
  const query = new URLSearchParams({ path: location.pathname + location.search, page: shown.page, styles });
  const source = new EventSource("/_frid/events?" + query);

  source.addEventListener("page", () => location.reload());

  source.addEventListener("styles", (event) => {
    for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
      const at = link.href.lastIndexOf(styles);
      if (styles && at >= 0) {
        const next = link.cloneNode();
        next.href = link.href.slice(0, at) + event.data;
        next.addEventListener("load", () => link.remove());
        link.after(next);
      }
    }
    styles = event.data;
  });

  source.addEventListener("faults", (event) => show(JSON.parse(event.data)));
  addEventListener("pagehide", () => source.close());

  const host = document.createElement("frid-overlay");
  const shade = host.attachShadow({ mode: "open" });
  const make = (name, text, more) => Object.assign(document.createElement(name), { textContent: text }, more);

  const show = (words) => {
    if (!words.faults.length) {
      host.remove();
      return;
    }
    const box = make("section", "");
    box.setAttribute("role", "region");
    box.setAttribute("aria-label", words.title);
    box.tabIndex = 0;
    const head = make("header", "");
    const hide = make("button", words.hide, { type: "button" });
    hide.addEventListener("click", () => host.remove());
    head.append(make("h2", words.title), make("a", words.board, { href: "/_frid/" }), hide);
    const list = make("ol", "");
    for (const fault of words.faults) list.append(entry(fault, words));
    const status = make("p", words.faults[0].what, { className: "unseen" });
    status.setAttribute("role", "status");
    box.append(head, list);
    shade.replaceChildren(make("link", "", { rel: "stylesheet", href: "/_frid/overlay.css" }), box, status);
    document.documentElement.append(host);
  };

  const entry = (fault, words) => {
    const item = make("li", "");
    item.append(make("p", fault.what, { className: "what" }));
    item.append(fault.open ? make("a", fault.place, { href: fault.open }) : make("code", fault.place));
    if (fault.why) item.append(make("p", words.why + ": " + fault.why));
    if (fault.hint) item.append(make("p", words.hint + ": " + fault.hint));
    return item;
  };
})();

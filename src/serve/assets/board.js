// The board works without this. With it, filters answer while one types, and a change of language stays on the same page.
(() => {
  "use strict";
  for (const link of document.querySelectorAll("a[data-stay]")) {
    const query = new URLSearchParams(location.search);
    query.set("lang", link.hreflang);
    link.href = "?" + query + location.hash;
  }
  const form = document.querySelector("form[data-live]");
  if (!form) return;
  let asked = 0;
  let timer = 0;
  const ask = async () => {
    const own = ++asked;
    const address = "/_frid/?" + new URLSearchParams(new FormData(form));
    const answer = await fetch(address, { headers: { accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const cells = page.getElementById("cells");
    // A slow answer must not lie over a newer one.
    if (own !== asked || !cells) return;
    const said = document.querySelector("#cells [role=status]");
    const fresh = cells.querySelector("[role=status]");
    // The line that screen readers listen to stays the same element, so that its new words are read out.
    if (said && fresh) {
      said.textContent = fresh.textContent;
      fresh.replaceWith(said);
    }
    document.getElementById("cells").replaceWith(cells);
    history.replaceState(null, "", address);
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
})();

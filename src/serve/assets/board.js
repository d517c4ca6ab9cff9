// The board works without this. With it, filters answer while one types, a change of language stays on the same page, and
// a page opens as wide as it is on a phone or a tablet, or as it is printed.
(() => {
  "use strict";
  for (const link of document.querySelectorAll("a[data-stay]")) {
    const query = new URLSearchParams(location.search);
    query.set("lang", link.hreflang);
    link.href = "?" + query + location.hash;
  }
  for (const looks of document.querySelectorAll(".looks")) looks.hidden = false;
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-width], a[data-print]");
    if (!link) return;
    const width = link.dataset.width;
    const shape = width ? `popup,width=${width},height=${Math.round(width * 1.8)}` : "popup";
    const shown = window.open(link.href, "", shape);
    // A browser that opens no windows follows the link.
    if (!shown) return;
    event.preventDefault();
    if (!width) shown.addEventListener("load", () => shown.print());
  });
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

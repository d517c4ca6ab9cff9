// Search: finds pages by the words that are typed, in an index that is fetched when this file is: at the field's first use.
// The words stay in the field. They are in no address and no history, and are gone when the page is left.
// How the index is made: src/render/search.
(function () {
  "use strict";
  var MOST = 12;
  var place = document.querySelector(".find");
  var field = place.querySelector("input");
  var status = place.querySelector("[role=status]");
  var list = place.querySelector("ul");
  var own = document.documentElement.dataset.audience;
  var index;
  var saying;

  // As src/render/search/words.rs folds the words of the index.
  function fold(text) {
    return text.toLowerCase().normalize("NFKD").replace(/[\p{M}\u00ad\u0640\u200c\u200d]/gu, "")
      .replace(/[ىی]/g, "ي").replace(/ک/g, "ك").replace(/[ةە]/g, "ه");
  }

  // How well a word meets the forms of another: itself, an ending of it that stands nowhere, its beginning, a part of it
  // (Swedish and Finnish join words: who looks for one may mean the last half of another).
  function meets(word, forms) {
    var parts = forms.split(" ");
    var base = parts.shift();
    var best = 0;
    (parts.length ? parts : [""]).forEach(function (ending) {
      var at = (base + ending).indexOf(word);
      var met = at < 0 ? 0 : at > 0 ? (word.length > 3 ? 1 : 0) : word === base + ending ? 4 : 2;
      best = Math.max(best, met);
    });
    var unseen = base.length > 2 && word.startsWith(base) && index.endings.indexOf(word.slice(base.length)) >= 0;
    return unseen ? Math.max(best, 3) : best;
  }

  // The weight of each page for a word. What stands on few pages says more of them.
  function weights(word) {
    var found = {};
    index.terms.forEach(function (term) {
      var met = meets(word, term[0]);
      var page = 0;
      if (!met) { return; }
      var rare = Math.log(1 + index.pages.length / term[1].length);
      term[1].forEach(function (step) {
        page += step >> 4;
        found[page] = Math.max(found[page] || 0, met * rare * (step & 15));
      });
    });
    return found;
  }

  // Pages of the reader's own audience and for everybody come first. A child is shown no others (index.audiences, third).
  // Who writes a whole sentence finds pages without some of its words, where the rest meet well.
  function find(text) {
    var words = (fold(text).match(/[\p{L}\p{N}]{2,}/gu) || []).map(weights);
    var mine = index.audiences.findIndex(function (audience) { return audience[0] === own; });
    var hits = index.pages.map(function (page, id) {
      var met = words.filter(function (found) { return found[id]; });
      var weight = met.reduce(function (sum, found) { return sum + found[id]; }, 0) * met.length;
      return { page: page, weight: weight, foreign: mine >= 0 && page[2] >= 0 && page[2] !== mine };
    }).filter(function (hit) { return hit.weight && !(hit.foreign && index.audiences[mine][2]); });
    var best = Math.max.apply(null, hits.map(function (hit) { return hit.weight; }));
    return hits.filter(function (hit) { return hit.weight * 5 > best; }).sort(function (a, b) {
      return a.foreign - b.foreign || b.weight - a.weight;
    }).slice(0, MOST);
  }

  function add(parent, name, text) {
    var element = document.createElement(name);
    element.textContent = text;
    parent.append(element);
    return element;
  }

  function shown(hit) {
    var item = document.createElement("li");
    add(item, "a", hit.page[0]).href = place.dataset.root + hit.page[1];
    if (hit.page[2] >= 0) {
      item.append(" ");
      add(item, "span", index.audiences[hit.page[2]][1]).className = "for";
    }
    if (hit.page[3]) { add(item, "span", hit.page[3]).className = "about"; }
    return item;
  }

  // The number is said when the typing pauses: a screen reader is not talked over with every letter.
  function search() {
    if (!index) { return; }
    var asked = field.value.trim().length > 1;
    var hits = asked ? find(field.value) : [];
    list.replaceChildren.apply(list, hits.map(shown));
    list.hidden = !hits.length;
    clearTimeout(saying);
    saying = setTimeout(function () {
      status.textContent = !asked ? "" : hits.length ? index.found.replace("\uE000", hits.length) : index.none;
    }, 400);
  }

  field.addEventListener("input", search);
  field.addEventListener("keydown", function (event) {
    var first = event.key === "Enter" && list.querySelector("a");
    if (first) { first.focus(); }
  });
  addEventListener("pagehide", function () {
    field.value = "";
    search();
    status.textContent = "";
  });
  // Never stored by the browser, like the pages themselves. Where it cannot be had, the link to A to Z is still there.
  fetch(place.dataset.index, { cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer" })
    .then(function (answer) { return answer.json(); })
    .then(function (read) { index = read; search(); }, function () {});
}());

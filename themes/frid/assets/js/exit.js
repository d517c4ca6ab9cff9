// Exit-this-page: hides the page at once, leaves it, and leaves nothing of ours behind Back and Forward.
// Without this file the link in the header still works, and CSS still blanks the page (exit_this_page.css).
//
// How it leaves ("unwind"), where the browser has the Navigation API:
//   1. mark this entry of the tab's history, and go back to the first entry of this site;
//   2. there this file finds the mark ahead of it, cuts the entries ahead by adding one, and replaces that one
//      with the exit's address. What remains of ours is a single entry, marked too: it hides itself before it is
//      painted (`#-` and `:target` in CSS) and leaves again.
// Elsewhere, without a network, or when the site does not answer in time: it replaces this page, no more.
// The marks live in the tab's own history. Nothing is stored, nothing is asked of the network.
(function () {
  "use strict";
  var script = document.currentScript;
  var root = document.documentElement;
  var target = script.dataset.exit;
  var base = new URL("..", script.src).href;
  var history = window.history;
  var nav = window.navigation && window.navigation.currentEntry ? window.navigation : null;
  var leaving = false;

  function marked(entry) {
    var state = entry.getState();
    return Boolean(state && state.left);
  }

  // This entry or one ahead of it is marked: we are on the way out. Marks behind us belong to an exit of long ago.
  function onTheWayOut() {
    return Boolean(nav) && nav.entries().slice(nav.currentEntry.index).some(marked);
  }

  // The first entry of this site, or this one. Browsers hide the addresses of entries with our referrer policy from
  // all other entries: so one that is told and is ours, else one that is hidden.
  function first() {
    var before = nav.entries().slice(0, nav.currentEntry.index);
    function ours(entry) { return entry.url && entry.url.indexOf(base) === 0; }
    function hidden(entry) { return !entry.url; }
    return before.filter(ours)[0] || before.filter(hidden)[0] || nav.currentEntry;
  }

  // The neutral title is the name of where we go. `hidden` works without any style sheet.
  function hide() {
    root.hidden = true;
    if (window.speechSynthesis) { speechSynthesis.cancel(); }
    document.title = new URL(target).hostname;
  }

  function replace() {
    location.replace(target);
  }

  function leave() {
    try {
      if (nav && nav.currentEntry.index < nav.entries().length - 1) {
        history.replaceState(null, "", "#-");
        nav.updateCurrentEntry({ state: { left: true } });
        history.pushState(null, "", "#-");
      }
    } finally {
      replace();
    }
  }

  function exit() {
    hide();
    if (leaving) { return; }
    leaving = true;
    try {
      var start = nav && navigator.onLine && first();
      if (!start || start.index >= nav.currentEntry.index) { leave(); return; }
      nav.updateCurrentEntry({ state: { left: true } });
      setTimeout(replace, 800);
      // Settles only where the first entry is this same document (`#anchors`); else its own copy of this file goes on.
      nav.traverseTo(start.key).finished.then(leave, replace);
    } catch (error) {
      replace();
    }
  }

  if (onTheWayOut()) { exit(); }
  // Somebody comes to an address that an exit has left behind, in another way than by Back: show the page.
  else if (location.hash === "#-") { location.replace("#"); }

  // A page kept in memory by the browser is kept hidden, so that going back through it shows nothing on the way out.
  addEventListener("pagehide", function () { root.hidden = true; });
  addEventListener("pageshow", function (event) {
    if (!event.persisted) { return; }
    leaving = false;
    if (onTheWayOut()) { exit(); } else { root.hidden = false; }
  });

  addEventListener("click", function (event) {
    if (event.target.closest && event.target.closest("a.exit")) {
      event.preventDefault();
      exit();
    }
  }, true);

  // Shift three times: alone, not held with anything else, and not more than five seconds apart.
  var presses = 0;
  var alone = false;
  var patience;

  function say(what) {
    var status = document.querySelector(".exit-status");
    if (status) { status.textContent = what ? status.getAttribute("data-" + what) : ""; }
  }

  function forget(what) {
    clearTimeout(patience);
    alone = false;
    if (presses) { presses = 0; say(what); }
  }

  addEventListener("keydown", function (event) {
    if (event.key !== "Shift" || event.ctrlKey || event.altKey || event.metaKey) { forget(""); }
    else if (!event.repeat) { alone = true; }
  }, true);
  addEventListener("pointerdown", function () { forget(""); }, true);
  addEventListener("keyup", function (event) {
    if (event.key !== "Shift" || !alone) { return; }
    alone = false;
    presses += 1;
    clearTimeout(patience);
    if (presses === 3) { presses = 0; exit(); return; }
    say(presses === 1 ? "two" : "one");
    patience = setTimeout(function () { forget("over"); }, 5000);
  }, true);
}());

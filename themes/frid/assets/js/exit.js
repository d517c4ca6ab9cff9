// Exit-this-page: hides the page at once, leaves it, and leaves nothing of ours behind Back and Forward.
// Without this file the link in the header still works, and CSS still blanks the page (exit_this_page.css).
//
// How it leaves ("unwind"), where the browser has the Navigation API:
//   1. mark this entry of the tab's history, have the browser forget the pages of ours that it keeps in memory (it would
//      show them as they last were, before any script runs), and go back to the first entry of this site;
//   2. there the mark ahead is found, by a line in the page itself before anything is painted (inline/first.js). This
//      file cuts the entries ahead by adding one, and replaces that one with the exit's address. What remains of ours is
//      a single entry, marked too: it hides itself before it is painted (`#-` and `:target` in CSS) and leaves again.
// Where the first page does not come in time, this entry becomes the guard: whoever goes back meets it, and is led out.
// Without a Navigation API or a network it replaces this page, no more.
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
  var gone = false;
  // A page in the browser's memory that is called over this channel is forgotten; one that is shown does not answer.
  var memory = window.BroadcastChannel && new BroadcastChannel("f");
  if (memory) { memory.onmessage = function () {}; }

  // Where we are among our entries. A browser that was called back and forth may not know; then all of them are ahead.
  function here() {
    return Math.max(nav.currentEntry.index, 0);
  }

  function marked(entry) {
    var state = entry.getState();
    return Boolean(state && state.left);
  }

  // This entry or one ahead of it is marked: we are on the way out. Marks behind us belong to an exit of long ago.
  function onTheWayOut() {
    return Boolean(nav) && nav.entries().slice(here()).some(marked);
  }

  // The first entry of this site, or this one. Browsers hide the addresses of entries with our referrer policy from
  // all other entries: so one that is told and is ours, else one that is hidden.
  function first() {
    var before = nav.entries().slice(0, here());
    function ours(entry) { return entry.url && entry.url.indexOf(base) === 0; }
    function hidden(entry) { return !entry.url; }
    return before.filter(ours)[0] || before.filter(hidden)[0] || nav.currentEntry;
  }

  // The neutral title is the name of where we go. `hidden` works without any style sheet.
  function hide() {
    root.hidden = true;
    window.name = "";
    if (window.speechSynthesis) { speechSynthesis.cancel(); }
    document.title = new URL(target).hostname;
  }

  function replace() {
    location.replace(target);
  }

  function mark() {
    nav.updateCurrentEntry({ state: { left: true } });
  }

  // Leaves a marked entry behind, which leads out again, and nothing after it.
  function guard() {
    if (gone) { return; }
    gone = true;
    // What is still on its way here would come after all.
    stop();
    try {
      history.replaceState(null, "", "#-");
      mark();
      history.pushState(null, "", "#-");
    } finally {
      replace();
    }
  }

  function leave() {
    if (nav && here() < nav.entries().length - 1) { guard(); } else { replace(); }
  }

  // Settles only where the first entry is this same document (`#anchors`), else its own copy of this file goes on. It is
  // broken off where the browser had begun to show that page from memory when it was called to forget it: then it loads.
  function unwind(start) {
    var way = nav.traverseTo(start.key);
    way.committed.catch(function () {});
    way.finished.then(leave, function () {});
  }

  function exit() {
    hide();
    if (leaving) { return; }
    leaving = true;
    gone = false;
    try {
      var start = nav && navigator.onLine && first();
      if (!start || start.index >= here()) { leave(); return; }
      mark();
      if (memory) { memory.postMessage(""); }
      setTimeout(guard, 800);
      unwind(start);
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

  // What only adds to a page (assets/js/extras.js) comes when the page stands, and never to one that is left.
  function more() {
    if (leaving) { return; }
    var extras = document.createElement("script");
    extras.src = script.dataset.more;
    document.head.append(extras);
  }
  if (document.readyState === "complete") { more(); } else { addEventListener("load", more); }
}());

// What scripts add to a page that is whole without them, when it stands: print this, read aloud, the search when it is first
// used, Shift three times as a way to the exit, and sections that leave no rows in the history.
(function () {
  "use strict";
  var speech = window.speechSynthesis;
  var language = document.documentElement.lang.split("-")[0];
  // Dari is read by a Persian voice.
  var spoken = language === "prs" ? "fa" : language;

  // `data-load` names the script of a part of the page.
  function load(event) {
    var part = event.target.matches && event.target.matches("input") && event.target.closest("[data-load]");
    if (!part) { return; }
    var script = document.createElement("script");
    script.src = part.dataset.load;
    part.removeAttribute("data-load");
    document.head.append(script);
  }
  // Words are left as they are typed.
  var field = document.querySelector("#f-find");
  if (field) {
    field.setAttribute("autocapitalize", "off");
    field.setAttribute("autocorrect", "off");
    field.setAttribute("enterkeyhint", "search");
  }
  addEventListener("focusin", load);
  addEventListener("input", load);

  // Only a voice in the device itself: another one would send the text of the page to its maker.
  function voice() {
    return speech.getVoices().filter(function (one) {
      return one.localService && one.lang.split(/[-_]/)[0].toLowerCase() === spoken;
    })[0];
  }

  function offer() {
    var button = document.querySelector(".aloud");
    if (button) { button.hidden = !voice(); }
  }

  function silence() {
    if (!speech) { return; }
    speech.cancel();
    var button = document.querySelector(".aloud");
    if (button) { button.setAttribute("aria-pressed", "false"); }
  }

  // The heading, then what stands in the text, piece by piece: a whole page in one breath is cut off by some browsers.
  function aloud(button) {
    var pieces = document.querySelectorAll("h1,.text :is(h2,h3,h4,p,li,dt,dd,th,td):not(:has(p,li,ul,ol)):not(:is(nav,.tools,.tags,.pager) *)");
    button.setAttribute("aria-pressed", "true");
    pieces.forEach(function (piece, place) {
      var words = new SpeechSynthesisUtterance(piece.textContent);
      words.voice = voice();
      words.lang = words.voice.lang;
      if (place === pieces.length - 1) { words.onend = silence; }
      speech.speak(words);
    });
  }

  addEventListener("click", function (event) {
    var button = event.target.closest && event.target.closest(".tools button");
    if (!button) { return; }
    if (!button.matches(".aloud")) { print(); return; }
    var speaking = button.getAttribute("aria-pressed") === "true";
    silence();
    if (!speaking) { aloud(button); }
  });

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
    if (presses === 3) { presses = 0; document.querySelector("a.exit").click(); return; }
    say(presses === 1 ? "two" : "one");
    patience = setTimeout(function () { forget("over"); }, 5000);
  }, true);

  // Where the history keeps quiet (S10), a page takes the place of the one before it. Which pages were read is held in the
  // tab's own name, so that "Back" in the page finds the way; it is on no disk, and gone with the section and the exit.
  var quiet = document.documentElement.matches("[data-quiet]");
  // Another site may have named the tab: only a path on this host is one of ours.
  function read() { return window.name.split(" ").filter(function (path) { return /^\/[^\/\\]/.test(path); }); }

  function quietly(event) {
    var link = event.target.closest && event.target.closest("a[href]:not(.exit)");
    var plain = !event.defaultPrevented && !event.button && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !plain || link.origin !== location.origin || link.pathname === location.pathname) { return; }
    event.preventDefault();
    var seen = read();
    var back = link.matches(".back a") && seen.pop();
    window.name = (back ? seen : seen.concat(location.pathname).slice(-20)).join(" ");
    location.replace(back || link.href);
  }
  if (!quiet) { window.name = ""; }
  if (quiet) { addEventListener("click", quietly); }

  if (!speech) { return; }
  addEventListener("pagehide", silence);
  addEventListener("DOMContentLoaded", offer);
  if (speech.addEventListener) { speech.addEventListener("voiceschanged", offer); }
  offer();
}());

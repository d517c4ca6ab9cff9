// What scripts add to a page that is whole without them: print this, read aloud, and the search when it is first used.
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

  if (!speech) { return; }
  addEventListener("pagehide", silence);
  addEventListener("DOMContentLoaded", offer);
  if (speech.addEventListener) { speech.addEventListener("voiceschanged", offer); }
  offer();
}());

// Seeded defects, S1-S20, T16 and the weight.

const EXIT = 'components/exit_this_page/exit_this_page.html';
const SCRIPT = 'assets/js/exit.js';
const EXTRAS = 'assets/js/extras.js';
const FIRST = 'assets/js/inline/first.js';
const FOOT = '<footer class="foot">';
const inFoot = (html) => [['templates/shared/foot.html', FOOT, `${FOOT}${html}`]];
const inScript = (code) => [[SCRIPT, '"use strict";', `"use strict"; ${code}`]];

// Words that no compression makes smaller.
const noise = (length) => Array.from({ length }, (_, at) => ((at * 2654435761 % 4294967296) ^ (at * at * 40503)).toString(36)).join('');

export default [
  { name: 'exit in a new tab', by: 'S1', edits: [[EXIT, '<a class="exit"', '<a class="exit" target="_blank"']] },
  { name: 'exit as a button without an address', by: 'S1', edits: [[EXIT, /<a class="exit"[^>]*>/, '<button class="exit">'], [EXIT, '</a>', '</button>']] },
  { name: 'exit that scrolls away', by: 'S1', css: '.strip{position:static}' },
  { name: 'exit covered by a banner', by: 'S1', css: '.bar{position:fixed;inset:0 0 auto;z-index:99}' },
  { name: 'exit too small', by: 'S1', css: '.exit{min-block-size:2rem;padding-block:0}' },
  { name: 'exit behind three other stops', by: 'S1', edits: [['templates/shared/strip.html', '<header class="strip">', '<header class="strip"><a href="#f-content">Ett</a> <a href="#f-nav">Två</a> <a href="#f-content">Tre</a>']] },
  { name: 'exit that tells who left', by: 'S1', edits: [[EXIT, 'href="{{ target }}"', 'href="{{ target }}?from=gnesta"']] },
  { name: 'blank of the exit lost', by: 'S2', css: '.exit:active::after{visibility:hidden}' },
  { name: 'title kept after the exit', by: 'S3', edits: [[SCRIPT, /document\.title = [^;]*;/, '']] },
  { name: 'exit that only follows its link', by: 'S4', edits: [[SCRIPT, 'event.preventDefault();', 'return;']] },
  { name: 'pages on the way out are painted', by: 'S4', edits: [[FIRST, /document\.documentElement\.hidden =/, ''], [SCRIPT, 'memory.postMessage("");', ''], [SCRIPT, 'addEventListener("pagehide", function () { root.hidden = true; });', ''], [SCRIPT, 'if (onTheWayOut()) { exit(); }', ''], [SCRIPT, 'if (onTheWayOut()) { exit(); } else { root.hidden = false; }', 'root.hidden = false;']] },
  { name: 'exit after Shift twice', by: 'S5', edits: [[EXTRAS, 'presses === 3', 'presses === 2']] },
  { name: 'exit by a single key', by: 'S5', edits: inScript('addEventListener("keyup", function (event) { if (event.key === "Escape") { location.replace("https://www.smhi.se/"); } });') },
  { name: 'Shift as a modifier counts', by: 'S5', edits: [[EXTRAS, 'if (event.key !== "Shift" || !alone) { return; }', 'if (event.key !== "Shift") { return; }'], [EXTRAS, 'event.key !== "Shift" || event.ctrlKey', 'event.ctrlKey']] },
  { name: 'presses of Shift not announced', by: 'S5', edits: [[EXIT, /<p class="exit-status[^\n]*/, '']] },
  { name: 'referrer policy lost', by: 'S6', edits: [['templates/base.html', '<meta name="referrer" content="no-referrer">', '']] },
  { name: 'referrer policy loosened, everywhere', by: 'S6', edits: [['templates/base.html', 'content="no-referrer"', 'content="unsafe-url"'], [EXIT, / rel="[^"]*" referrerpolicy="[^"]*"/, '']] },
  { name: 'picture from elsewhere', by: 'the build', edits: inFoot('<img src="https://counter.example/1.gif" alt="">') },
  { name: 'font from elsewhere', by: 'the build', css: '@font-face{font-family:F;src:url(https://fonts.example/f.woff2)}main{font-family:F,sans-serif}' },
  { name: 'style in the page, against the policy', by: 'S7', edits: inFoot('<p style="color:red">Hej</p>') },
  { name: 'localStorage used', by: 'S8', edits: inScript('localStorage.setItem("read", location.pathname);') },
  { name: 'cookie set', by: 'S8', edits: inScript('document.cookie = "read=1";') },
  { name: 'tab tells what the page is about', by: 'S9', edits: [['templates/base.html', '<title>{{ tab_title }}</title>', '<title>{{ title }} – våld i nära relation</title>']] },
  { name: 'preview tells what the page is about', by: 'S9', edits: [['templates/base.html', '<meta property="og:title" content="{{ tab_title }}">', '<meta property="og:title" content="Stöd mot våld">']] },
  { name: 'search that puts words in the address', by: 'S11', edits: inFoot('<form action="/search"><label>Sök <input type="search" name="q"></label></form>') },
  { name: 'Cache-Control not sent', by: 'S12', built: [['_headers', /Cache-Control: no-store/g, 'Cache-Control: max-age=600']] },
  { name: 'policy of the host loosened', by: 'S12', built: [['_headers', /default-src 'none'/g, 'default-src *']] },
  { name: 'policy missing for one host', by: 'S12', built: [['.htaccess', /no-referrer/g, 'origin']] },
  { name: 'safety page not linked', by: 'S13', edits: [['components/safety_bar/safety_bar.html', '<li>{{ <page_link link={site.safety} /> }}</li>', '']] },
  { name: 'PDF that tells what the page is about', by: 'S14', edits: [['templates/base.html', '<title>{{ tab_title }}</title>', '<title>Våld: {{ title }}</title>']] },
  { name: 'cost and call list left out', by: 'S15', edits: [['components/acute_box/acute_box.html', '{{ <contact_facts contact /> }}', '']] },
  { name: 'autofocus', by: 'S16', edits: [['templates/shared/strip.html', '<a class="skip"', '<a autofocus class="skip"']] },
  { name: 'message that breaks in', by: 'S16', edits: inFoot('<p role="alert">Kom ihåg att rensa.</p>') },
  { name: 'motion', by: 'S16', css: '@media (prefers-reduced-motion:no-preference){.acute{animation:f 3s infinite alternate}@keyframes f{to{opacity:.9}}}' },
  { name: 'layout that shifts', by: 'S16', edits: inScript('addEventListener("load", function () { setTimeout(function () { document.querySelector("main").style.paddingTop = "9rem"; }, 30); });') },
  { name: 'letters that come late and push the lines', by: 'S16', edits: [['assets/css/15-fonts.css', /font-display:optional/g, 'font-display:swap']] },
  { name: 'exit that jumps when the rest of its strip comes', by: 'S16', css: '.leave{margin:0}', edits: [['templates/base.html', '<link rel="expect" href="#f-text" blocking="render">', '']] },
  { name: 'exit to a place that is not on the list', by: 'the build', content: [['site.toml', '"https://www.smhi.se/", ', '']] },
  { name: 'exit to a place that knows its reader', by: 'S17', built: [], content: [['site.toml', /https:\/\/www\.smhi\.se\//g, 'https://www.smhi.se/?ort=gnesta']] },
  { name: 'strip in a colour that nobody can read', by: 'the build', content: [['site.toml', '[exit]', '[look]\nband = "#808080"\n\n[exit]']] },
  { name: 'quiet section that fills the history', by: 'S10', edits: [[EXTRAS, 'location.replace(back || link.href);', 'location.assign(back || link.href);']] },
  { name: '"Back" in the page that leads only up', by: 'S10', edits: [[EXTRAS, 'location.replace(back ||', 'location.replace(']] },
  { name: 'slow host that is left half', by: 'S4', edits: [[SCRIPT, 'setTimeout(guard, 800);', 'setTimeout(replace, 800);']] },
  { name: 'beacon in a script', by: 'S18', edits: inScript('addEventListener("pagehide", function () { navigator.sendBeacon("read"); });') },
  { name: 'hook in the page', by: 'S18', edits: inFoot('<p onclick="count()">Hej</p>') },
  { name: 'pages in frames allowed', by: 'S19', built: [['_headers', /frame-ancestors 'none'/g, 'frame-ancestors *'], ['_headers', /X-Frame-Options: \w+/g, 'X-Frame: none']] },
  { name: 'Back that leads nowhere', by: 'S20', edits: [[SCRIPT, 'else { root.hidden = false; }', '']] },
  { name: 'heavy styles', by: 'weight', css: `.f{--f:"${noise(2500)}"}` },
];

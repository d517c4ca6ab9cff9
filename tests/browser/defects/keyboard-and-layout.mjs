// Seeded defects, T1-T9, T12 and T14: see run.mjs for what a defect is.

const TOKENS = ':root,[data-audience],[data-audience] body';

export default [
  { name: 'focus ring removed', by: 'T1-T3', css: ':focus-visible{outline:0;box-shadow:none}' },
  { name: 'focus ring removed, seen in the picture', by: 'T2', css: '.bar a:focus-visible{outline:3px solid transparent;box-shadow:none}' },
  { name: 'focus ring as pale as the page', by: 'T1-T3', css: `${TOKENS}{--ring:#ece6da;--ring-gap:#fcfaf6}` },
  { name: 'focus hidden below the strip', by: 'T1-T3', css: 'html{scroll-padding:0}' },
  { name: 'focus trapped by a script', by: 'T1-T3', edits: [['assets/js/exit.js', '"use strict";', '"use strict"; addEventListener("keydown", function (event) { if (event.key === "Tab") { event.preventDefault(); } });']] },
  { name: 'tabindex that jumps the queue', by: 'T1-T3', edits: [['templates/shared/strip.html', 'href="{{ root }}{{ site.home }}"', 'tabindex="3" href="{{ root }}{{ site.home }}"']] },
  { name: 'languages out of reach of the keyboard', by: 'T1-T3', edits: [['components/language_switcher/language_switcher.html', '<summary>', '<summary tabindex="-1">']] },
  { name: 'a button that is none', by: 'T1-T3', edits: [['templates/shared/foot.html', '<footer class="foot">', '<footer class="foot"><span role="button">Visa mer av sidan</span>']] },
  { name: 'skip link gone', by: 'T1', edits: [['templates/shared/strip.html', /<a class="skip"[^\n]*/, '']] },
  { name: 'block of 900 px', by: 'T4', css: '.foot p{inline-size:900px}' },
  { name: 'text cut off by its box', by: 'T4', css: 'main h1{overflow:hidden;block-size:1.5rem;line-height:2.5rem}' },
  { name: 'words shortened with dots', by: 'T4', css: '.foot a{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;max-inline-size:5ch}' },
  { name: 'text in pixels', by: 'T5', css: 'body{font-size:16px}' },
  { name: 'boxes of a fixed height', by: 'T5', css: '.ways a{block-size:44px;min-block-size:0;overflow:hidden;white-space:nowrap;max-inline-size:100%}' },
  { name: 'no room for spaced text', by: 'T6', css: '.quick li{block-size:2.6rem;overflow:hidden}.quick a{white-space:nowrap;overflow:hidden;max-inline-size:8.5rem}' },
  { name: 'targets too small and crowded', by: 'T7', css: '.foot .row{display:block;font-size:.6rem;line-height:.7}.foot .row li{display:inline}.foot .row a{padding:0;font-size:.6rem;line-height:1}' },
  { name: 'phone numbers too small to hit', by: 'T7', css: '.call{min-block-size:0;padding:0;font-size:1rem;line-height:1.2}' },
  { name: 'forced colours refused', by: 'T8', css: '.acute{forced-color-adjust:none}' },
  { name: 'box lost in forced colours', by: 'T8', css: '.acute{border:0}@media (forced-colors:active){.acute{border:0}}' },
  { name: 'motion in spite of reduced motion', by: 'T9', css: '.acute{animation:f 3s infinite alternate}@keyframes f{to{opacity:.9}}' },
  { name: 'transition in spite of reduced motion', by: 'T9', css: 'a{transition:color .3s}' },
  { name: 'smooth scrolling', by: 'T9', css: 'html{scroll-behavior:smooth}' },
  { name: 'phone hidden on paper', by: 'T12', css: '@media print{.ways{display:none}}' },
  { name: 'exit on paper', by: 'T12', css: '@media print{.strip{display:flex!important}}' },
  { name: 'number white on white paper', by: 'T12', css: '@media print{.call{color:#fff!important}}' },
  { name: 'small print', by: 'T12', css: '@media print{html{font-size:8pt!important}}' },
  { name: 'lines as long as the window', by: 'T14', css: '.text{max-inline-size:none!important}' },
  { name: 'justified text', by: 'T14', css: '.text p{text-align:justify}' },
];

// A check looks at one page in one window and returns what is wrong, in words; an empty list is a pass.
//
//   id     the test of DOMAIN.md 5 or 6 that it is a part of
//   says   what holds
//   pages  `every`, `sample` (each template × audience × language) or `few` (one of each audience)
//   at     the widths of the window, in CSS pixels
//   look   (visit) => faults; `visit` has the browser's page, what is known of the site's page, and the width

// A check that needs no more than the document: `look` runs in the page, with `window.__eyes` (support/eyes.js).
export function inPage(check) {
  return { ...check, look: ({ tab, known, width }) => tab.evaluate(check.look, { ...check.knows, lang: known.lang, audience: known.audience, kind: known.kind, width }) };
}

// Does something under an emulated medium and puts the medium back.
export async function under(tab, media, act) {
  const plain = Object.fromEntries(Object.keys(media).map((key) => [key, null]));
  await tab.emulateMedia(media);
  try { return await act(); } finally { await tab.emulateMedia(plain); }
}

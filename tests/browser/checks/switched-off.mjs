// Every rule of a checker that is switched off, and why. `where` narrows it to some elements.

export const OFF = {
  axe: [],
  ibm: [],
  alfa: [
    { rule: 'sia-r111', why: 'Targets of 44 px everywhere (WCAG 2.5.5, AAA): T7 holds the exit and all numbers to 44, everything else to 24' },
    { rule: 'sia-r73', why: 'Lines 1.5 apart in every paragraph (WCAG 1.4.8, AAA), also in those of one line, such as the name in the strip' },
  ],
  'html-validate': [
    { rule: 'doctype-style', why: 'Style only: HTML takes both cases' },
    { rule: 'valid-id', why: 'The root has the id "-", which no heading can have: an exit marks what it leaves behind with "#-"' },
    { rule: 'tel-non-breaking', why: 'Numbers hold together by style (`bdi`), so that they can be copied as plain text, and break where text is twice as big' },
    { rule: 'prefer-native-element', why: 'The box of a table that scrolls sideways is a region by role, as `section` is without one: the element says the same' },
  ],
  vnu: [
    { rule: /“blocking” attribute must have a “rel” attribute whose value is “stylesheet”/, where: /rel="expect"/, why: 'The HTML standard allows `blocking` on `rel=expect` too (2024); this version of the checker does not know it yet' },
  ],
};

// Whether a finding is one of these.
export function isOff(checker, rule, where = '') {
  return OFF[checker].some((off) => (off.rule instanceof RegExp ? off.rule.test(rule) : off.rule === rule) && (!off.where || off.where.test(where)));
}

// Every rule of a checker that is switched off, and why. `where` narrows it to some elements.

export const OFF = {
  axe: [],
  ibm: [],
  alfa: [],
  'html-validate': [],
  vnu: [],
};

// Whether a finding is one of these.
export function isOff(checker, rule, where = '') {
  return OFF[checker].some((off) => (off.rule instanceof RegExp ? off.rule.test(rule) : off.rule === rule) && (!off.where || off.where.test(where)));
}

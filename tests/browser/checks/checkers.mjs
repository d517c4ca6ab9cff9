// Five checkers by others: axe, Alfa and IBM in the browser, html-validate and the W3C's own over the files.
// What is switched off, and why, stands in switched-off.mjs and nowhere else.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules from '@siteimprove/alfa-rules';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { OFF, isOff } from './switched-off.mjs';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const IBM = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');

// 7:1 is asked for those who see worst and those who read slowest (DOMAIN.md 4).
const ENHANCED = (known) => ['barn', 'aldre'].includes(known.audience) || known.lang === 'sv-simple';

// What is folded away is looked at unfolded: a checker takes it for shown, and measures it where it is not.
const unfolded = (look) => async (visit) => {
  const fold = (open) => visit.tab.evaluate((open) => { for (const details of document.querySelectorAll('details')) details.open = open; }, open);
  await fold(true);
  try { return await look(visit); } finally { await fold(false); }
};

export async function axe({ tab, known }) {
  await tab.evaluate(AXE);
  const found = await tab.evaluate(async (enhanced) => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const result = await window.axe.run(document, { runOnly: tags, rules: { 'color-contrast-enhanced': { enabled: enhanced } }, resultTypes: ['violations'] });
    return result.violations.flatMap((rule) => rule.nodes.map((node) => ({ rule: rule.id, where: node.html.slice(0, 110), what: node.failureSummary?.split('\n')[1]?.trim() })));
  }, ENHANCED(known));
  return found.filter(({ rule, where }) => !isOff('axe', rule, where)).map(({ rule, where, what }) => `axe ${rule}: ${where} ${what ?? ''}`).slice(0, 6);
}

// What is "potential" or to be looked at by a person is a question, not a finding; T2, T3, T5 and T15 answer those questions.
async function ibm({ tab }) {
  await tab.evaluate(IBM);
  const found = await tab.evaluate(async () => {
    const report = await new window.ace.Checker().check(document, ['WCAG_2_2']);
    return report.results.filter((result) => result.value[0] === 'VIOLATION' && result.value[1] === 'FAIL')
      .map((result) => ({ rule: result.ruleId, sure: result.value[1], where: result.snippet?.slice(0, 110), what: result.message }));
  });
  return found.filter(({ rule, where }) => !isOff('ibm', rule, where)).map(({ rule, sure, where, what }) => `IBM ${rule} (${sure}): ${where} ${what}`).slice(0, 6);
}

async function alfa({ tab }) {
  const handle = await tab.evaluateHandle('document');
  const page = await Playwright.toPage(handle);
  await handle.dispose();
  const wanted = rules.filter((rule) => !OFF.alfa.some((off) => rule.uri.endsWith(`/${off.rule}`)) && rule.uri.includes('/sia-r'));
  const outcomes = [...await Audit.of(page, wanted).evaluate()];
  // A version that applies no rule says nothing at all: that is not a pass.
  if (!outcomes.some(Outcome.isPassed)) return ['Alfa found nothing to look at'];
  return outcomes.filter(Outcome.isFailed).map((outcome) => `Alfa ${outcome.rule.uri.split('/').pop()}: ${String(outcome.target).replace(/\s+/g, ' ').slice(0, 110)}`).slice(0, 6);
}

// html-validate's recommended rules, on the bytes as they were served. They are the same for each file: nothing is looked for
// on the disk.
const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'], rules: Object.fromEntries(OFF['html-validate'].map(({ rule }) => [rule, 'off'])) }));

export async function htmlValidate({ known }) {
  const report = await validator.validateString(known.html, known.file);
  return report.results.flatMap((result) => result.messages).map((message) => `html-validate ${message.ruleId} at ${message.line}:${message.column}: ${message.message}`).slice(0, 6);
}

// The W3C's checker reads all files in one go: a Java machine takes seconds to start.
export function vnu(folder, paths) {
  const jar = join(require.resolve('vnu-jar/package.json'), '..', 'build', 'dist', 'vnu.jar');
  const run = (some) => new Promise((done, fail) => {
    execFile('java', ['-Xss2m', '-Xmx700m', '-jar', jar, '--format', 'json', '--exit-zero-always', '--stdout', ...some], { cwd: folder, maxBuffer: 1 << 28 }, (fault, out) => {
      if (fault) return fail(fault);
      const messages = JSON.parse(out || '{"messages":[]}').messages;
      done(messages.filter((message) => !isOff('vnu', message.message, message.extract ?? '')).map((message) => `${message.url.split('/').slice(-3).join('/')} vnu ${message.subType ?? message.type}: ${message.message} ${(message.extract ?? '').slice(0, 90)}`));
    });
  });
  return run(paths);
}

export default [
  { id: 'axe', says: 'axe-core finds nothing', pages: 'sample', at: [320, 1600], look: axe },
  { id: 'Alfa', says: 'Alfa finds nothing', pages: 'sample', at: [768], look: unfolded(alfa) },
  { id: 'IBM', says: "IBM's checker finds nothing", pages: 'sample', at: [768], look: unfolded(ibm) },
  { id: 'html-validate', says: 'html-validate finds nothing', pages: 'every', at: [320], look: htmlValidate },
];

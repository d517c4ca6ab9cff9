// Prints the ten heaviest pages of a built site as a table; `weigh` builds the site and starts this.

import { weighed } from './checks/weight.mjs';
import { open } from './support/site.mjs';

const site = await open(process.env.FRID_SITE, process.env.FRID_CONTENT);
const all = weighed(site);
const line = ({ page, html, styles, scripts, gzip, brotli }) => `| /${page.path} | ${html} | ${styles} | ${scripts} | ${gzip} | ${brotli} |`;
console.log('| page | HTML | CSS | JS | together, gzip | together, brotli |\n|---|---|---|---|---|---|');
console.log(all.slice(0, 10).map(line).join('\n'));
console.log(`\n${all.length} pages; the start page:\n${line(all.find(({ page }) => page.kind === 'start' && page.lang === 'sv'))}`);
site.close();

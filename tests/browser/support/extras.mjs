// The script that only adds comes when a page stands: tests of what it adds wait for it.

// To be called before the first page of a context.
export const watch = (context) => context.addInitScript(() => {
  // The load of a script passes the document on its way, and never the window.
  document.addEventListener('load', (event) => { if (event.target.src?.includes('/extras.')) window.__extras = true; }, true);
});

export const ready = (tab) => tab.waitForFunction(() => window.__extras);

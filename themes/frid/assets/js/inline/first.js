// Stands in the head of every page: on the way out (assets/js/exit.js) a page hides itself before it is painted.
try { document.documentElement.hidden = navigation.entries().slice(Math.max(navigation.currentEntry.index, 0)).some((entry) => entry.getState()?.left); } catch {}

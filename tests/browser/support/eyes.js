// Runs in every page before anything else: what the tests' own functions look with. `__eyes` is theirs alone.
(() => {
  const violations = [];
  document.addEventListener('securitypolicyviolation', (event) => violations.push(`${event.violatedDirective} ${event.blockedURI}`));
  const shifts = [];
  try {
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries()) if (!shift.hadRecentInput) shifts.push({ value: shift.value, at: shift.startTime, moved: shift.sources.map(moved) });
    }).observe({ type: 'layout-shift', buffered: true });
  } catch { /* a document without it */ }

  const shown = (element) => {
    if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
    const box = element.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) return false;
    const style = getComputedStyle(element);
    return !style.clipPath.startsWith('inset(50%');
  };
  const name = (element) => {
    const label = element.getAttribute('aria-label') ?? '';
    if (label) return label.trim();
    const by = element.getAttribute('aria-labelledby');
    if (by) return by.split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' ').trim();
    const pictures = [...element.querySelectorAll('img')].map((img) => img.alt).join(' ');
    return `${element.textContent} ${pictures}`.replace(/\s+/g, ' ').trim();
  };
  const where = (element) => {
    const kind = element.tagName.toLowerCase() + (element.className && typeof element.className === 'string' ? `.${element.className.trim().split(/\s+/).join('.')}` : '');
    return `<${kind}> "${name(element).slice(0, 40)}"`;
  };
  const channel = (value) => { const part = value / 255; return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4; };
  const rgba = (text) => {
    const parts = text.match(/[\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
    return text.startsWith('color(') ? [parts[0] * 255, parts[1] * 255, parts[2] * 255, parts[3] ?? 1] : [parts[0], parts[1], parts[2], parts[3] ?? 1];
  };
  const light = ([red, green, blue]) => 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  const contrast = (a, b) => {
    const [high, low] = [light(a), light(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0.99) return colour;
    }
    return [255, 255, 255, 1];
  };
  const SOUGHT = 'a[href],button,input,select,textarea,summary,[tabindex]';
  const stops = () => [...document.querySelectorAll(SOUGHT)].filter((element) => {
    if (element.tabIndex < 0 || element.disabled) return false;
    if (element.tagName === 'SUMMARY' && element !== element.parentElement.querySelector('summary')) return false;
    return element.checkVisibility({ visibilityProperty: true });
  });
  const texts = (root = document.body) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.data.trim() && !node.parentElement.closest('script,style,noscript,template')) found.push(node);
    }
    return found;
  };
  // What a shift moved, and from where to where: a node that is gone by now has no name.
  const moved = ({ node, previousRect, currentRect }) => {
    const place = (box) => `${Math.round(box.x)},${Math.round(box.y)} ${Math.round(box.width)}×${Math.round(box.height)}`;
    const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    return `${element?.tagName ? where(element) : 'something that is gone'} ${place(previousRect)} → ${place(currentRect)}`;
  };
  // All shifts so far, in words; nothing where the page kept still. `after` is what has moved when the document was whole.
  const shifted = () => {
    const total = (some) => some.reduce((sum, shift) => sum + shift.value, 0);
    const whole = performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd + 100;
    return { sum: total(shifts), after: total(shifts.filter(({ at }) => at > whole)), words: shifts.flatMap((shift) => shift.moved).slice(0, 3).join('; ') };
  };
  window.__eyes = { violations, shifted, shown, name, where, rgba, contrast, behind, stops, texts };
})();

import type { Page } from 'playwright-core';

/**
 * What is drawn on a page, element by element: names, attributes and texts. What comes late, and the ids
 * that tie its parts together, are left out.
 */
export function drawnIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const LATE = '.customer-face img, .coach, .below';
    const drawn: string[] = [];
    const look = (node: Node): void => {
      if (node instanceof Text && node.data !== '') drawn.push(node.data);
      if (!(node instanceof Element) || node.matches(LATE)) return;
      // Sayings in a line are explained late.
      if (node.matches('.log p')) {
        drawn.push(`p ${node.textContent}`);
        return;
      }
      const names = [...node.attributes]
        .filter(({ name }) => !['checked', 'style', 'data-says', 'open'].includes(name))
        .map(({ name, value }) => `${name}=${value.replace(/\bP\d+-\d+/g, 'P')}`)
        // The picture's place, once it has been painted.
        .map((one) => one.replace(/^(class=stage) still.*/, '$1'))
        .sort();
      const checked = node instanceof HTMLInputElement && node.checked ? ['checked'] : [];
      drawn.push([node.localName, ...names, ...checked].join(' '));
      for (const child of node.childNodes) look(child);
    };
    for (const part of document.querySelectorAll('body > header, body > main')) look(part);
    return drawn;
  });
}

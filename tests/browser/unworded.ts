import type { Page } from 'playwright-core';

/**
 * Every text, name, placeholder and title on a page, in what is open and what is closed, that has
 * plain Latin letters and does not say which language it is in. `names` may stand anywhere.
 */
export function unworded(page: Page, names: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((allowed) => {
    const own = document.documentElement.lang;
    const isPlain = (text: string): boolean =>
      /[A-Za-z]/.test(allowed.reduce((rest, name) => rest.replaceAll(name, ''), text));
    const isContent = (element: Element | null): boolean => {
      const told = element?.closest('[lang]');
      return told instanceof Element && told !== document.documentElement
        ? told.getAttribute('lang') !== own
        : false;
    };
    const found: string[] = [];
    const look = (element: Element | null, where: string, text: string): void => {
      if (isPlain(text) && !isContent(element)) found.push(`${where}: ${text.trim()}`);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      // The letters that number the replies of a map, and what somebody typed.
      if (node.parentElement?.closest('.letter, .letters, textarea, script, style')) continue;
      look(node.parentElement, node.parentElement?.className || 'text', node.textContent ?? '');
    }
    const named = [
      'aria-label',
      'aria-valuetext',
      'aria-description',
      'placeholder',
      'title',
      'alt',
    ];
    for (const name of named) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        look(element, name, element.getAttribute(name) ?? '');
      }
    }
    look(null, 'document title', document.title);
    return found;
  }, names);
}

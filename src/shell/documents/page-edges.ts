import type { Document } from '../../core/documents/document';

/**
 * Gives the pages of a print their top and bottom lines, where the browser can draw them. Returns
 * what takes them away again.
 */
export function edgePages({ running, notice, page }: Document): () => void {
  if (!('adoptedStyleSheets' in document)) return () => {};
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page {
    size: A4;
    margin: 20mm 17mm 18mm;
    @top-left { content: ${css(running)}; ${SMALL} vertical-align: bottom; padding-bottom: 5mm }
    @bottom-left { content: ${css(notice)}; ${SMALL} vertical-align: top; padding-top: 5mm }
    @bottom-right { content: ${numbered(page)}; ${SMALL} vertical-align: top; padding-top: 5mm }
  }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

const SMALL = 'font: 8.5pt system-ui, sans-serif; color: #55606a; white-space: nowrap;';

/** `Page {page} of {pages}` as CSS says it. */
function numbered(pattern: string): string {
  const parts = pattern.split(/(\{pages?\})/).map((part) => {
    if (part === '{page}') return 'counter(page)';
    return part === '{pages}' ? 'counter(pages)' : css(part);
  });
  return parts.join(' ');
}

/** Words as a string of CSS: whatever could end it is written as its number. */
function css(words: string): string {
  return `"${words.replace(/["\\\n\r\f<>]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
}

import { type ComponentChild, options, render } from 'preact';

/**
 * What Preact draws at first, as HTML: it draws it itself, on nodes that are nothing but names and texts.
 * Effects are for a page that somebody looks at, and do not run.
 */
export function markup(drawn: ComponentChild): string {
  // The name is Preact's own, for just this.
  const skipping = options as { __s?: boolean };
  const before = skipping.__s ?? false;
  skipping.__s = true;
  const root = new Paper(1, 'body');
  try {
    render(drawn, root as unknown as Element);
  } finally {
    skipping.__s = before;
  }
  return root.childNodes.map(printed).join('');
}

/** As much of a DOM node as Preact touches. */
class Paper {
  readonly namespaceURI = 'http://www.w3.org/1999/xhtml';
  readonly childNodes: Paper[] = [];
  readonly named = new Map<string, string>();
  readonly ownerDocument = {
    createElementNS: (_space: string, name: string) => new Paper(1, name),
    createTextNode: (text: unknown) => new Paper(3, '', String(text)),
  };
  parentNode: Paper | null = null;

  constructor(
    readonly nodeType: 1 | 3,
    readonly localName: string,
    public data = '',
  ) {}

  get firstChild(): Paper | null {
    return this.childNodes[0] ?? null;
  }

  get nextSibling(): Paper | null {
    const row = this.parentNode?.childNodes ?? [];
    return row[row.indexOf(this) + 1] ?? null;
  }

  insertBefore(node: Paper, next: Paper | null): void {
    node.parentNode?.removeChild(node);
    const at = next ? this.childNodes.indexOf(next) : this.childNodes.length;
    this.childNodes.splice(at, 0, node);
    node.parentNode = this;
  }

  removeChild(node: Paper): void {
    this.childNodes.splice(this.childNodes.indexOf(node), 1);
    node.parentNode = null;
  }

  setAttribute(name: string, value: unknown): void {
    // In a page what is on or off is a property, which shows as a name alone.
    const isSwitch = value === true && !/^(aria|data)-/.test(name);
    this.named.set(name, isSwitch ? '' : String(value));
  }

  removeAttribute(name: string): void {
    this.named.delete(name);
  }

  addEventListener(): void {}
}

const VOID = ['br', 'hr', 'img', 'input', 'link', 'meta'];

function printed({ nodeType, localName, data, named, childNodes }: Paper): string {
  if (nodeType === 3) return escaped(data);
  const names = [...named].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  const inside = childNodes.map(printed).join('');
  return `<${localName}${names}>${VOID.includes(localName) ? '' : `${inside}</${localName}>`}`;
}

/** A text as it stands in HTML, between tags or in quotation marks. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The text that was `escaped`. */
export function unescaped(html: string): string {
  return html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

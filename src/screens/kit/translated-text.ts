import { options, type VNode } from 'preact';

/** What Preact keeps on a text: the node it wrote. The name is its own, and a test holds it. */
type Written = VNode & { readonly __e?: Node | null };

/** What a translator has put in place of a text, by that text. */
const translations = new WeakMap<Node, Element>();

/**
 * Lets a page that the browser translates tell the truth. A translator takes each text out and puts a
 * `font` of its own in its place; what the product then writes goes into a text that is nowhere, and
 * the translation of the old words stays. So the text comes back when it changes, to be translated
 * anew, and the translation goes when the text does.
 */
export function followTranslation(): void {
  const watch = new MutationObserver((changes) => {
    for (const change of changes) {
      if (change.type === 'characterData') bringBack(change.target);
      else noteTranslation(change, changes, watch);
    }
  });
  watch.observe(document.documentElement, { childList: true, subtree: true });
  const { unmount } = options;
  options.unmount = (vnode: Written) => {
    unmount?.(vnode);
    if (vnode.type === null && vnode.__e) translations.get(vnode.__e)?.remove();
  };
}

function bringBack(text: Node): void {
  const translation = translations.get(text);
  translations.delete(text);
  if (translation?.isConnected) translation.replaceWith(text);
}

function noteTranslation(
  added: MutationRecord,
  changes: readonly MutationRecord[],
  watch: MutationObserver,
): void {
  const font = [...added.addedNodes].find((node) => node.nodeName === 'FONT');
  if (!font) return;
  const removed = [added, ...changes].find((change) => made(change, added, font));
  const text = [...(removed?.removedNodes ?? [])].find((node) => node.nodeType === Node.TEXT_NODE);
  if (!text || text.isConnected) return;
  translations.set(text, font as Element);
  watch.observe(text, { characterData: true });
}

/** Whether a text was taken out to make room for the `font` that came, in one step or in two. */
function made(removed: MutationRecord, added: MutationRecord, font: Node): boolean {
  if (removed.removedNodes.length === 0 || removed.target !== added.target) return false;
  const { previousSibling: before, nextSibling: after } = removed;
  if (removed === added || before === font || after === font) return true;
  return before === added.previousSibling && after === added.nextSibling;
}

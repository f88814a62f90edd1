/** A copy of what a template of the page holds. */
export function contentOf(name: string): DocumentFragment {
  const template = document.getElementById(name);
  if (!(template instanceof HTMLTemplateElement)) throw new TypeError(`No template "${name}".`);
  return template.content.cloneNode(true) as DocumentFragment;
}

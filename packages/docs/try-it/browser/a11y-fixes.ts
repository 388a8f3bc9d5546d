/** The attributes to set, or to take away where they are `undefined`. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** Elements of Scalar that lack what screen readers and keyboards need, and the attributes that they get. */
const FIXES: readonly { readonly selector: string; readonly attributes: (element: HTMLElement) => Attributes }[] = [
  {
    selector: 'button[class*="copy-button"][aria-controls]',
    attributes: () => ({ 'aria-label': 'Copy', 'aria-controls': undefined }),
  },
  {
    selector: 'button:not([aria-label]):not([title])',
    attributes: (button) => (button.textContent?.trim() ? {} : { 'aria-label': 'Show or hide' }),
  },
  // The name of a button must contain what stands on it.
  {
    selector: 'button.show-more[aria-label^="Show all"]',
    attributes: (button) => ({
      'aria-label': `${button.textContent?.trim()}: ${button.getAttribute('aria-label')!.replace('Show all ', '')}`,
    }),
  },
  { selector: 'button[role="none"]', attributes: () => ({ role: undefined }) },
  {
    selector: '[role="combobox"][contenteditable]:not([aria-expanded])',
    attributes: (field) => ({ 'aria-expanded': 'false', 'aria-label': field.dataset['placeholder'] || 'Value' }),
  },
  {
    selector: '.cm-content[role="textbox"]:not([aria-label])',
    attributes: () => ({ 'aria-label': 'Text of the body' }),
  },
  { selector: 'ul.endpoints:not([tabindex])', attributes: () => ({ tabindex: '0' }) },
];

/** Fixes the elements of the page, those that Scalar adds later included. Its windows are beside the root, so it observes the body. */
export function fixAccessibility(): void {
  new MutationObserver(fixAll).observe(document.body, { childList: true, subtree: true });
}

function fixAll(): void {
  for (const { selector, attributes } of FIXES)
    for (const element of document.querySelectorAll<HTMLElement>(selector)) set(element, attributes(element));
}

function set(element: HTMLElement, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
}

/** Runs in the page: the runtime that a reader chooses is chosen in all tabs, and on later pages. */
export function keepChoice(): void {
  const KEY = 'refold-sample';
  const choose = (kind: string): void => {
    for (const input of document.querySelectorAll<HTMLInputElement>('.samples-choice'))
      if (input.dataset['sample'] === kind) input.checked = true;
  };
  document.addEventListener('change', (event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement) || !input.matches('.samples-choice')) return;
    const before = input.getBoundingClientRect().top;
    choose(input.dataset['sample']!);
    // Tabs above may have become longer or shorter; what was chosen stays where it was.
    scrollBy({ top: input.getBoundingClientRect().top - before, behavior: 'instant' });
    try {
      localStorage.setItem(KEY, input.dataset['sample']!);
    } catch {
      // Storage may be forbidden. The choice then holds for this page.
    }
  });
  document.addEventListener('DOMContentLoaded', () => {
    try {
      const kind = localStorage.getItem(KEY);
      if (kind) choose(kind);
    } catch {
      // As above.
    }
  });
}

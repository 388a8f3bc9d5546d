import { API, Backend, type Target } from './backend.ts';
import { fixAccessibility } from './a11y-fixes.ts';
import { loadContract } from './contract.ts';
import { show } from './scalar.ts';

// A page around this one could trick its user into clicks with a real key. Not every host sends the header that forbids it.
if (window.top !== window.self) {
  document.body.textContent = 'Open this page by itself: it does not work inside another one.';
  throw new Error('The page is shown inside another one.');
}

const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const dialog = find<HTMLDialogElement>('real-api');
const place = find('reference');
const backend = new Backend();
const contract = await loadContract();

const TEXT: Readonly<Record<Target, string>> = {
  mock: 'Requests go to the mock in this page. Nothing leaves your browser.',
  api: `Requests go to the real API at ${API} and change real data.`,
};

function switchTo(target: Target): void {
  backend.target = target;
  document.documentElement.dataset['target'] = target;
  find('target').textContent = TEXT[target];
  find('use-api').hidden = target === 'api';
  find('use-mock').hidden = target === 'mock';
  find('reset').hidden = target === 'api';
  show(place, contract, backend);
}

find('use-api').addEventListener('click', () => dialog.showModal());
find('use-mock').addEventListener('click', () => switchTo('mock'));
find('reset').addEventListener('click', () => {
  backend.mock.reset();
  switchTo('mock');
});
dialog.addEventListener('close', () => {
  if (dialog.returnValue === 'api') switchTo('api');
  dialog.returnValue = '';
});
// Scalar makes room for the bar, which stays in sight also beside its windows.
new ResizeObserver(([bar]) => {
  const height = bar!.borderBoxSize[0]!.blockSize;
  document.documentElement.style.setProperty('--scalar-custom-header-height', `${height}px`);
}).observe(find('bar'));
fixAccessibility();
switchTo('mock');

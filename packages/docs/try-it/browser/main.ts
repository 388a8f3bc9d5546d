import { Answers, API, type Answerer } from './answer.ts';
import { loadContract } from './contract.ts';
import { mendScalar } from './mend.ts';
import { show } from './scalar.ts';

const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const dialog = find<HTMLDialogElement>('real-api');
const place = find('reference');
const answers = new Answers();
const contract = await loadContract();

const TEXT: Readonly<Record<Answerer, string>> = {
  mock: 'The mock in this page answers. Nothing leaves your browser.',
  api: `The real API at ${API} answers. What you send changes real data.`,
};

function answerBy(by: Answerer): void {
  answers.by = by;
  document.documentElement.dataset['answeredBy'] = by;
  find('answered-by').textContent = TEXT[by];
  find('use-api').hidden = by === 'api';
  find('use-mock').hidden = by === 'mock';
  find('begin-again').hidden = by === 'api';
  show(place, contract, answers);
}

find('use-api').addEventListener('click', () => dialog.showModal());
find('use-mock').addEventListener('click', () => answerBy('mock'));
find('begin-again').addEventListener('click', () => {
  answers.mock.reset();
  answerBy('mock');
});
dialog.addEventListener('close', () => {
  if (dialog.returnValue === 'api') answerBy('api');
  dialog.returnValue = '';
});
// Scalar makes room for the bar, which stays in sight also beside its windows.
new ResizeObserver(([bar]) => {
  const height = bar!.borderBoxSize[0]!.blockSize;
  document.documentElement.style.setProperty('--scalar-custom-header-height', `${height}px`);
}).observe(find('bar'));
mendScalar();
answerBy('mock');

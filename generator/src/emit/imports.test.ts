import { expect, test } from 'vitest';
import { bindingName, typeName } from '../ir/names.ts';
import { contract } from '../testing/contract.ts';
import { filesOf } from '../testing/documents.ts';
import { shop } from '../testing/shop.ts';

const text = [...(await filesOf(shop)).values(), ...(await filesOf(contract)).values()].join('\n');
const imported = [...text.matchAll(/^import (?:type )?\{ ([^}]+) \} from '[^']*runtime\.ts'/gm)].flatMap(([, names]) =>
  names!.split(', ').map((name) => name.replace('type ', '')),
);

// Whoever lets an emitter import something new has to keep the name free in `names.ts`.
test.each([...new Set(imported)].toSorted())('no operation or type can hide the imported name %s', (name) => {
  const isType = /^[A-Z]/.test(name);
  expect(isType ? typeName(name) : bindingName(name)).not.toBe(name);
});

test('modules of the client are full of imports', () => {
  expect(new Set(imported).size).toBeGreaterThan(30);
});

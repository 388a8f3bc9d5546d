import type { Change } from './change.ts';
import { contentOf, nodeAt, type Located } from './document.ts';
import { formAt } from './forms.ts';
import { placeAt, typesOf, type Node } from './shapes.ts';
import type { OperationUsage, ReadUsage } from './usage.ts';

/** Responses that a program relies on and that a document no longer promises. */
export function responseChanges(document: Node, { operation }: Located, used: OperationUsage): Change[] {
  const { statuses, read, errors = {}, paging = false, at = [] } = used;
  const responses = nodeAt(operation, 'responses');
  const schemasOf = (status: number): Node[] =>
    Object.values(
      contentOf(
        document,
        responses[String(status)] ?? responses[`${Math.floor(status / 100)}XX`] ?? responses['default'],
      ),
    );
  const isKnown = (status: number): boolean =>
    [String(status), `${Math.floor(status / 100)}XX`, 'default'].some((name) => name in responses);
  const success = statuses.filter((status) => status < 300);
  const gone = success
    .filter((status) => !isKnown(status))
    .map((status) => ({ pointer: `/${status}`, message: 'is the status that came, and no longer documented', at }));
  const known = success.filter(isKnown);
  const reads = known.flatMap((status) =>
    Object.entries(read).flatMap(([pointer, use]) => {
      const message = readChange(document, schemasOf(status), pointer, use);
      return message === undefined ? [] : [{ pointer, message, at: use.at }];
    }),
  );
  const caught = Object.entries(errors).flatMap(([status, members]) => {
    if (!isKnown(Number(status)))
      return [{ pointer: `/${status}`, message: 'is an error that your program got, and no longer documented', at }];
    const schemas = schemasOf(Number(status));
    return members
      .filter((name) => !placeAt(document, schemas, `/${name}`))
      .map((name) => ({ pointer: `/${status}/${name}`, message: 'was in an error, and is gone from its body', at }));
  });
  const pages = known.flatMap((status) =>
    (paging ? PAGING : [])
      .filter((name) => !placeAt(document, schemasOf(status), `/${name}`))
      .map((name) => ({ pointer: `/${name}`, message: 'is what paging follows, and no longer in the response', at })),
  );
  return unique([...gone, ...reads, ...caught, ...pages]);
}

const PAGING = ['page', 'hasNextPage'];

function readChange(document: Node, schemas: readonly Node[], pointer: string, use: ReadUsage): string | undefined {
  const { types, form } = use;
  // A member that was absent whenever it was read may stay so.
  if (types.every((type) => type === 'absent')) return undefined;
  const place = placeAt(document, schemas, pointer);
  if (!place) return 'is read by your program and no longer in the response';
  const allowed = typesOf(place);
  const broken = types.filter(
    (type) =>
      type !== 'absent' &&
      allowed !== undefined &&
      !allowed.includes(type) &&
      !(type === 'integer' && allowed.includes('number')),
  );
  if (broken.length > 0)
    return `was ${broken.join(' or ')} when your program read it, and is now ${allowed!.join(' or ')}`;
  if (!form) return undefined;
  const now = formAt(document, schemas, pointer)!;
  if (form.flags.includes('r') && !now.flags.includes('r')) return 'was always there, and may now be absent';
  if (!form.flags.includes('n') && now.flags.includes('n')) return 'was never null, and may now be';
  const added = form.values && (now.values?.filter((value) => !form.values!.includes(value)) ?? ['any other']);
  return added && added.length > 0 ? `had a closed set of values, and may now be ${added.join(', ')}` : undefined;
}

function unique(changes: readonly Change[]): Change[] {
  return [...new Map(changes.map((change) => [`${change.pointer} ${change.message}`, change])).values()];
}

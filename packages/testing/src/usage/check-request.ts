import type { Change } from './change.ts';
import { contentOf, nodeAt, type Located } from './document.ts';
import { placeAt, resolve, typesOf, valuesOf, type Node, type Place } from './shapes.ts';
import type { OperationUsage, SentUsage } from './usage.ts';

/** Requests of a program that a document no longer takes. */
export function requestChanges(document: Node, located: Located, used: OperationUsage): Change[] {
  const at = used.at ?? [];
  const make = (pointer: string, message: string): Change => ({ pointer, message, at });
  return [
    ...routeChanges(located, used, make),
    ...parameterChanges(document, located, used, make),
    ...bodyChanges(document, located, used, make),
  ];
}

type Make = (pointer: string, message: string) => Change;

function routeChanges(
  { method, path, security }: Located,
  { route, credentials = [] }: OperationUsage,
  make: Make,
): Change[] {
  const now = `${method} ${path}`;
  const plain = (text: string): string => text.replaceAll(/\{[^}]*\}/g, '{}');
  const moved = route !== undefined && plain(route) !== plain(now);
  const refused = credentials.filter((credential) => credential !== 'none' && !security.some(SCHEMES[credential]!));
  return [
    ...(moved ? [make('', `is called at ${route}, and is now at ${now}`)] : []),
    ...refused.map((credential) => make('', `is called with ${NAMES[credential]}, which it no longer takes`)),
    ...(credentials.includes('none') && security.length > 0
      ? [make('', 'is called without a credential, and needs one now')]
      : []),
  ];
}

const SCHEMES: Readonly<Record<string, (scheme: Node) => boolean>> = {
  apiKey: (scheme) => scheme['type'] === 'apiKey' && String(scheme['name']).toLowerCase() === 'x-api-key',
  sessionToken: (scheme) => scheme['type'] === 'http' && scheme['scheme'] === 'bearer',
};
const NAMES: Readonly<Record<string, string>> = { apiKey: 'an API key', sessionToken: 'a session token' };

function parameterChanges(
  document: Node,
  { parameters }: Located,
  { calls = 0, sent }: OperationUsage,
  make: Make,
): Change[] {
  const sentAt = (place: string, name: string): SentUsage | undefined => sent[`/${place}/${name}`];
  const declared = parameters.map((parameter) => ({
    place: String(parameter['in']),
    name: String(parameter['name']),
    parameter,
  }));
  const missing = declared
    .filter(({ place, parameter }) => parameter['required'] === true && place !== 'path')
    .filter(({ place, name }) => (sentAt(place, name)?.count ?? 0) < calls)
    .map(({ place, name }) => make(`/${place}/${name}`, 'is required now, and not sent with every call'));
  const gone = Object.keys(sent)
    .filter(
      (pointer) => !pointer.startsWith('/body') && !declared.some(({ place, name }) => pointer === `/${place}/${name}`),
    )
    .map((pointer) => make(pointer, 'is sent, and no longer accepted in requests'));
  const changed = declared.flatMap(({ place, name, parameter }) => {
    const use = sentAt(place, name);
    const found = placeAt(document, [nodeAt(parameter, 'schema')], '');
    // A text in a URL or a header may stand for a number.
    return use && found ? valueChanges(`/${place}/${name}`, use, found, make, false) : [];
  });
  return [...missing, ...gone, ...changed];
}

function bodyChanges(document: Node, { operation }: Located, used: OperationUsage, make: Make): Change[] {
  const { calls = 0, sent, mediaTypes = [] } = used;
  const body = resolve(document, nodeAt(operation, 'requestBody'));
  const content = contentOf(document, body);
  const pointers = Object.keys(sent).filter((pointer) => pointer === '/body' || pointer.startsWith('/body/'));
  const bodies = sent['/body']?.count ?? 0;
  if (Object.keys(content).length === 0)
    return bodies > 0 ? [make('/body', 'is sent, and no longer accepted in requests')] : [];
  if (bodies < calls && body['required'] === true)
    return [make('/body', 'is required now, and not sent with every call')];
  const refused = mediaTypes.filter((type) => !(type in content));
  const schemas =
    mediaTypes.length === 0
      ? Object.values(content).slice(0, 1)
      : mediaTypes.flatMap((type): Node[] => (content[type] ? [content[type]] : []));
  if (schemas.length === 0)
    return refused.map((type) => make('/body', `is sent as ${type}, which is no longer accepted`));
  const changes = pointers.flatMap((pointer) => {
    const place = placeAt(document, schemas, pointer.slice('/body'.length));
    if (!place) return [make(pointer, 'is sent, and no longer accepted in requests')];
    return [...valueChanges(pointer, sent[pointer]!, place, make, true), ...requiredIn(pointer, sent, place, make)];
  });
  return [...refused.map((type) => make('/body', `is sent as ${type}, which is no longer accepted`)), ...changes];
}

/** Members that an object needs and that were not sent with each of its occurrences. */
function requiredIn(pointer: string, sent: OperationUsage['sent'], { shapes }: Place, make: Make): Change[] {
  const { count, types } = sent[pointer]!;
  if (!types.includes('object')) return [];
  const objects = shapes.filter((shape) => shape.types === undefined || shape.types.includes('object'));
  const [first] = objects;
  const names = (first?.required ?? []).filter((name) => objects.every(({ required }) => required.includes(name)));
  return names
    .filter((name) => (sent[`${pointer}/${name}`]?.count ?? 0) < count)
    .map((name) => make(`${pointer}/${name}`, 'is required now, and not sent with every call'));
}

function valueChanges(pointer: string, use: SentUsage, place: Place, make: Make, isTyped: boolean): Change[] {
  const types = typesOf(place);
  const wrong = use.types.filter(
    (type) => types !== undefined && !types.includes(type) && !(type === 'integer' && types.includes('number')),
  );
  const values = valuesOf(place);
  const refused = use.values.filter((value) => values !== undefined && !values.includes(value));
  return [
    ...(isTyped && wrong.length > 0
      ? [make(pointer, `is sent as ${wrong.join(' or ')}, and must now be ${types!.join(' or ')}`)]
      : []),
    ...(refused.length > 0
      ? [make(pointer, `is sent as ${refused.join(', ')}, and must now be one of ${values!.join(', ')}`)]
      : []),
  ];
}

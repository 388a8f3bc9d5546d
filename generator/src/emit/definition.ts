// Definitions of operations, which the runtime works by: the argument of the function that makes its function.
import type { Body, Method, Parameter, TypeNode } from '../ir/api.ts';
import type { Open } from '../ir/nodes.ts';
import { block, call, list, literal, named, object, type Expression } from './expression.ts';

/** The definition of an operation. */
export const definitionOf = (method: Method, open: Open): Expression => {
  const { id, verb, path, credentials, retry, page, failure } = method;
  const writers = writersOf(method);
  return block({
    id: literal(id),
    route: literal(`${verb} ${path}`),
    credentials: credentials.length > 0 ? literal(credentials) : undefined,
    retry: named(retry),
    write: writers.length > 0 ? list(writers) : undefined,
    returns: method.result && literal(shapeOf(method.result, open)),
    has: method.result && !page ? membersOf(method.result, open) : undefined,
    failure: failure.length > 0 ? failureOf(failure) : undefined,
    page: page && literal({ number: page.names.page, items: page.names.items, hasNext: page.names.hasNext }),
  });
};

/** Writers of the parts of a request, in the order in which they write. */
const writersOf = (method: Method): Expression[] => {
  const { parameters, body, account, reserved } = method;
  const [inPath, inQuery, inHeader] = (['path', 'query', 'header'] as const).map((place) =>
    parameters.filter((parameter) => parameter.place === place),
  );
  const required = requiredOf(method);
  const otherRoutes = Object.keys(reserved).length > 0;
  const writers = [
    required.length > 0 && call('required', ...required.map(literal)),
    inPath!.length > 0 && (otherRoutes ? call('pathExcept', literal(inLowerCase(reserved))) : named('path')),
    inQuery!.length > 0 && namesWriter('query', inQuery!),
    account === 'query' && named('accountQuery'),
    inHeader!.length > 0 && namesWriter('headers', inHeader!),
    account === 'header' && named('accountHeader'),
    body && bodyWriter(body, parameters),
  ];
  return writers.filter((writer) => typeof writer === 'object');
};

/** Servers differ in whether letters of a route may have another case, so values are compared in lower case. */
const inLowerCase = (reserved: Method['reserved']): Method['reserved'] =>
  Object.fromEntries(Object.entries(reserved).map(([name, values]) => [name, values.map((one) => one.toLowerCase())]));

/** Names of which each must be given, and groups of which one must. Those of the path are found missing by their writer. */
const requiredOf = ({ parameters, body }: Method): (string | string[])[] => {
  const own = parameters.filter(({ required, place }) => required && place !== 'path').map(({ name }) => name);
  if (!body?.required) return own;
  return [...own, ...(body.form === 'whole' ? ['body'] : body.requiredFields), ...body.requiredAny];
};

/** The writer of parameters that have a name on the wire, and another one here where that is needed. */
const namesWriter = (writer: 'query' | 'headers', parameters: readonly Parameter[]): Expression => {
  const names = parameters.map(({ name }) => name);
  const renamed = parameters.filter(({ name, wireName }) => name !== wireName);
  const wireNames = Object.fromEntries(renamed.map(({ name, wireName }) => [name, wireName]));
  return call(writer, literal(names), renamed.length > 0 ? literal(wireNames) : undefined);
};

const bodyWriter = (body: Body, parameters: readonly Parameter[]): Expression => {
  const { required, form, fields, open, files, encoding } = body;
  const settings = {
    always: required ? literal(true) : undefined,
    open: form === 'fields' && open ? literal(parameters.map(({ name }) => name)) : undefined,
    encode: encoding === 'json' ? undefined : named(encoding),
  };
  const given = Object.values(settings).some((value) => value !== undefined) ? object(settings) : undefined;
  if (form === 'whole') return call('body', given);
  return call('fields', literal([...fields, ...(files ? ['files'] : [])]), given);
};

/** Kind that every value of a type has. */
const shapeOf = (result: TypeNode, open: Open): string => {
  const kinds = new Set(kindsOf(result, open));
  if (kinds.has('other')) return 'any';
  if (kinds.has('boolean')) return kinds.size === 1 ? 'boolean' : 'any';
  return kinds.size === 2 ? 'object or list' : kinds.has('list') ? 'list' : 'object';
};

const kindsOf = (node: TypeNode, open: Open): ('object' | 'list' | 'boolean' | 'other')[] => {
  const target = open(node);
  if (target.kind === 'object') return ['object'];
  if (target.kind === 'array' || target.kind === 'tuple') return ['list'];
  if (target.kind === 'boolean') return ['boolean'];
  if (target.kind === 'union') return target.members.flatMap((member) => kindsOf(member, open));
  if (target.kind !== 'intersection') return ['other'];
  const kinds = target.members.flatMap((member) => kindsOf(member, open));
  return kinds.every((kind) => kind === 'object') ? ['object'] : ['other'];
};

/** So many names of members are enough to tell a result from what is none; those that identify something come first. */
const NAMES_TO_TELL = 3;
const IDENTIFIES = /^(id|name|slug|status)$|_id$/;

/** Names of members of which every object among the values of a type has one, if there are such. */
const membersOf = (result: TypeNode, open: Open): Expression | undefined => {
  const sets = requiredMembers(result, open);
  const names = sets.flatMap((required) => {
    const identifying = required.filter((name) => IDENTIFIES.test(name));
    return [...new Set([...identifying, ...required])].slice(0, NAMES_TO_TELL);
  });
  return sets.length === 0 || sets.some(({ length }) => length === 0) ? undefined : literal([...new Set(names)]);
};

/** Names of the members that the objects of a type must have, for each kind of them. */
const requiredMembers = (node: TypeNode, open: Open): string[][] => {
  const target = open(node);
  if (target.kind === 'object') return [target.properties.filter(({ required }) => required).map(({ name }) => name)];
  if (target.kind === 'union') return target.members.flatMap((member) => requiredMembers(member, open));
  if (target.kind !== 'intersection') return [];
  return target.members
    .map((member) => requiredMembers(member, open))
    .reduce((left, right) => left.flatMap((names) => right.map((others) => [...names, ...others])));
};

/** The check that finds a failure in a response with status 200. */
const failureOf = (failure: Method['failure']): Expression =>
  call('failureIn', literal(Object.fromEntries(failure.map(({ field, values = true }) => [field, values]))));

// Where the examples of the evidence do not match our schemas, in the words of the `Covers:` patterns.
import type { Difference } from './decisions.ts';
import type { Json, Media, Operation, Parameter } from './document.ts';
import { isWithin, parentOf, type Problem, type Validator } from './strict.ts';

export type EvidenceRequest = {
  headers?: Record<string, string>;
  query?: Record<string, Json>;
  body?: Json;
  bodyUnparsed?: string;
  sources: string[];
};
export type EvidenceResponse = { body?: Json; unparsed?: string; sources: string[] };
export type Evidence = {
  operationId: string;
  method: string;
  path: string;
  requests: EvidenceRequest[];
  responses: Record<string, EvidenceResponse[]>;
};

export type ExampleReport = { differences: Difference[]; checked: number; unparsed: number };

type Case = { key: string; source: string; problems: Problem[] };

export const exampleDifferences = (evidence: Evidence, own: Operation, validator: Validator): ExampleReport => {
  const cases: Case[] = [];
  let unparsed = 0;
  for (const request of evidence.requests) {
    if (request.bodyUnparsed !== undefined) unparsed += 1;
    const problems = [
      ...parameterProblems(request, own.parameters, validator),
      ...requestProblems(request, own, validator),
    ];
    cases.push({ key: `example ${own.id} request`, source: request.sources[0] ?? '', problems });
  }
  for (const [status, responses] of Object.entries(evidence.responses)) {
    for (const response of responses) {
      if (response.unparsed !== undefined || response.body === undefined) unparsed += 1;
      else
        cases.push({
          key: `example ${own.id} ${status}`,
          source: response.sources[0] ?? '',
          problems: responseProblems(response.body, own, status, validator),
        });
    }
  }
  return { differences: cases.flatMap(toDifferences), checked: cases.length, unparsed };
};

const requestProblems = ({ body }: EvidenceRequest, own: Operation, validator: Validator): Problem[] => {
  if (body === undefined) return [];
  if (!own.body) return [{ path: '.', message: 'our operation has no request body' }];
  return contentProblems(own.body.content, body, validator);
};

const responseProblems = (body: Json, own: Operation, status: string, validator: Validator): Problem[] => {
  const response = own.responses[status];
  if (!response) return [{ path: '.', message: 'our operation does not have this status' }];
  if (!response.content) return body === null ? [] : [{ path: '.', message: 'our response has no content' }];
  return contentProblems(response.content, body, validator);
};

const contentProblems = (content: Record<string, Media> | undefined, body: Json, validator: Validator): Problem[] => {
  const media = content?.['application/json'] ?? Object.values(content ?? {})[0];
  return media?.schema ? validator.problems(media.schema, body) : [];
};

// Credentials are security, not parameters.
const ignoredHeaders = new Set(['x-api-key', 'authorization', 'content-type', 'accept']);
const isPlaceholder = (value: string): boolean => /[<{$]|YOUR_/.test(value);

const parameterProblems = (request: EvidenceRequest, parameters: Parameter[], validator: Validator): Problem[] => {
  const headers = Object.entries(request.headers ?? {}).filter(([name]) => !ignoredHeaders.has(name.toLowerCase()));
  return [
    ...headers.flatMap(([name, value]) => valueProblems({ place: 'header', name, value }, parameters, validator)),
    ...Object.entries(request.query ?? {}).flatMap(([name, value]) =>
      valueProblems({ place: 'query', name, value }, parameters, validator),
    ),
  ];
};

type Given = { place: 'header' | 'query'; name: string; value: Json };

const valueProblems = ({ place, name, value }: Given, parameters: Parameter[], validator: Validator): Problem[] => {
  const same = (parameter: Parameter) =>
    place === 'header' ? parameter.name.toLowerCase() === name.toLowerCase() : parameter.name === name;
  const parameter = parameters.find((candidate) => candidate.in === place && same(candidate));
  const path = `${place}.${name}`;
  if (!parameter) return [{ path, message: 'our operation does not have this parameter' }];
  const text = String(value);
  if (isPlaceholder(text) || readings(text).some((reading) => validator.isValid(parameter.schema ?? {}, reading)))
    return [];
  return [{ path, message: `${JSON.stringify(value)} does not fit our schema` }];
};

// A parameter travels as text; the schema says what it means.
const readings = (text: string): Json[] => {
  const items = text.split(',');
  if (text === 'true' || text === 'false') return [text, text === 'true', items];
  return text.trim() !== '' && Number.isFinite(Number(text)) ? [text, Number(text), items] : [text, items];
};

// A decision may name the place of a problem, or the value around it if something is wrong right there or one level below.
const toDifferences = ({ key, source, problems }: Case): Difference[] => {
  const places = new Set(problems.flatMap(({ path }) => [path, parentOf(path)]));
  return problems.map(({ path, message }) => ({
    key: `${key} ${path}`,
    aliases: [...places].filter((place) => isWithin(path, place)).map((place) => `${key} ${place}`),
    detail: `${message} (${source})`,
    needsDecision: true,
  }));
};

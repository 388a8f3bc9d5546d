// Examples are published, so nothing in them may be somebody's.
import type { Oas3Rule, UserContext } from '@redocly/openapi-core';

const secrets: [kind: string, pattern: RegExp][] = [
  ['an API key', /\b(pk|tk)[_-]?[0-9a-f-]{30,}/i],
  ['a JSON web token', /\beyJ[\w-]{8,}\.[\w-]+\.[\w-]+/],
  ['an AWS key', /\bAKIA[0-9A-Z]{12,}/],
  ["another service's token", /\b(sk_live_|sk-|ghp_|xox[abp]-)[\w-]{10,}/],
];
const host = /\b(?:https?|wss?):\/\/(?:[^/\s@]*@)?([^/\s:?#"'<>)]+)/g;
const email = /[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g;

export const fakeExamples: Oas3Rule = () => {
  const check = (value: unknown, context: UserContext, key: string) => {
    for (const message of new Set(textsIn(value).flatMap(complaintsAbout))) {
      context.report({ message, location: context.location.child(key) });
    }
  };
  return {
    Example: (example, context) => check(example.value, context, 'value'),
    Parameter: (parameter, context) => check(parameter.example, context, 'example'),
    Header: (header, context) => check(header.example, context, 'example'),
    Schema: (schema, context) => {
      if (typeof schema !== 'object') return;
      check(schema.example, context, 'example');
      check((schema as { examples?: unknown }).examples, context, 'examples');
    },
    MediaType: (media, context) => check(media.example, context, 'example'),
  };
};

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [key, ...textsIn(member)]);
};

const complaintsAbout = (text: string): string[] => [
  ...secrets
    .filter(([, pattern]) => pattern.test(text))
    .map(([kind]) => `The example looks like ${kind}. Write something that begins with example-.`),
  ...[...text.matchAll(host), ...text.matchAll(email)]
    .map((match) => match[1] ?? '')
    .filter((name) => !/(^|\.)example\.com$/.test(name))
    .map((name) => `The host ${name} is not ours to show. Use one that ends in example.com.`),
];

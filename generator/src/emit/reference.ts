// api.md: every method on one page.
import type { Api, Method } from '../ir/api.ts';
import type { FileSet } from './file.ts';
import { oneLine } from './print.ts';
import { credentialText, errorsOf, Signatures } from './signature.ts';

/** Emits `api.md`: every method with its signature, words and errors. */
export const emitReference = (api: Api): FileSet => {
  const signatures = new Signatures(api);
  const lines = [
    '<!-- Generated from the contract by `npm run generate`. Do not edit. -->',
    '',
    `# ${api.title} ${api.version}`,
    '',
    ...api.resources.map(
      ({ key, methods }) => `- [${key}](#${key.toLowerCase()}): ${methods.map(({ name }) => name).join(', ')}`,
    ),
    ...api.resources.flatMap(({ key, description, methods }) => [
      '',
      `## ${key}`,
      ...(description ? ['', description] : []),
      ...methods.flatMap((method) => section(method, signatures)),
    ]),
    ...(api.events.length > 0
      ? [
          '',
          '## Webhook events',
          '',
          ...api.events.map(({ eventName, doc }) => `- \`${eventName}\`: ${oneLine(doc.text ?? '')}`),
        ]
      : []),
  ];
  return new Map([['api.md', `${lines.join('\n')}\n`]]);
};

const section = (method: Method, signatures: Signatures): string[] => {
  const { parameters, returns } = signatures.of(method);
  const notes = [
    `\`${method.verb} ${method.path}\``,
    `with ${credentialText(method)}`,
    method.retry,
    ...(method.page ? ['paged'] : []),
    ...(method.doc.deprecated ? ['deprecated'] : []),
  ];
  const errors = errorsOf(method).map(({ status, codes }) =>
    codes.length > 0 ? `${status} (${codes.join(', ')})` : status,
  );
  return [
    '',
    `### ${method.resource}.${method.name}`,
    '',
    oneLine(method.doc.text ?? ''),
    '',
    '```ts',
    `client.${method.resource}.${method.name}(${parameters}): ${returns};`,
    '```',
    '',
    `${notes.join(', ')}.${errors.length > 0 ? ` Errors: ${errors.join(', ')}.` : ''}`,
  ];
};

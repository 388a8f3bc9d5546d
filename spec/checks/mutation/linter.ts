// Lints the part of a document that a mutant can have changed.
import { BaseResolver, lintDocument, Source } from '@redocly/openapi-core';
import { operationsOf, type Document } from '../document.ts';
import { ruleConfig } from '../lint.ts';
import { sliceOf, unusedComponents } from './reach.ts';

// Of the many operations that use a shared component, a few show what is wrong with it.
const most = 6;

type Find = (affected: Set<string>) => Promise<string | undefined>;

export const createLinter = async (document: Document): Promise<Find> => {
  const config = await ruleConfig();
  const externalRefResolver = new BaseResolver();
  const lint = async (part: Document): Promise<string[]> => {
    const source = { source: new Source('/contract.json', ''), parsed: part };
    const problems = await lintDocument({ document: source, config, externalRefResolver });
    // A part of the document does not use all components, so those are looked up in the whole.
    return problems
      .filter((problem) => problem.ruleId !== 'no-unused-components')
      .map((problem) => `${problem.ruleId}: ${problem.message}`);
  };
  const known = new Set([...(await lint(document)), ...unusedComponents(document)]);

  return async (affected) => {
    const unused = unusedComponents(document).find((reference) => !known.has(reference));
    if (unused !== undefined) return `unused ${unused}`;
    const operations = operationsOf(document);
    const touched = operations.filter((operation) => affected.has(operation.id)).slice(0, most);
    const tags = new Set(touched.flatMap((operation) => operation.raw.tags ?? []));
    // Some rules compare the operations of a tag with each other.
    const related =
      touched.length === 1
        ? operations.filter((operation) => operation.raw.tags?.some((tag) => tags.has(tag)))
        : touched;
    const paths = new Set([...touched, ...related].map((operation) => operation.path));
    const problems = await lint(sliceOf(document, [...paths]));
    return problems.find((problem) => !known.has(problem));
  };
};

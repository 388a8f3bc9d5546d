import { callback, onlyIn } from '../errors/checks.ts';
import type { Layer } from '../call/pipeline.ts';

/** Has each success response compared with the contract, and tells what differs. */
export const validation: Layer<'validateResponse' | 'onValidationIssue'> = {
  options: {
    validateResponse: onlyIn('client', callback),
    onValidationIssue: onlyIn('client', callback),
  },
  onlyWith: ['validateResponse'],
  async request(request, exchange, next) {
    const { validateResponse, onValidationIssue } = exchange.connection.options;
    const received = await next(request, exchange);
    const { status, response, text } = received;
    if (!response.ok) return received;
    const { operationId } = exchange;
    let problems: readonly string[];
    try {
      problems = validateResponse!({ operationId, status, body: text ? JSON.parse(text) : undefined });
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      problems = ['The body is not JSON.'];
    }
    if (problems.length > 0) onValidationIssue?.({ operationId, status, problems });
    return received;
  },
};

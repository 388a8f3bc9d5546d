export interface paths {
  '/api/v2/public/webhook': { get: { responses: { 200: { content: { 'application/json': unknown[] } } } } };
}

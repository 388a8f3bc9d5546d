// A page whose own server has the route /api/refold-token, behind which sessionTokenHandler stands.
const send = globalThis.fetch;
globalThis.fetch = async (input, init) =>
  input === '/api/refold-token'
    ? Response.json({ token: process.env['REFOLD_SESSION_TOKEN'], expires_in: 3600 })
    : send(input, init);

// Preloaded into Node: a socket to anywhere but this machine is refused, and told on the standard error output.
import dns from 'node:dns';
import { Socket } from 'node:net';

const LOOPBACK = /^(127\.|::1$|localhost$)/;
const connect = Socket.prototype.connect;

Socket.prototype.connect = function (...parameters) {
  const [options] = Array.isArray(parameters[0]) ? parameters[0] : parameters;
  const host = typeof options === 'object' ? (options.host ?? 'localhost') : 'localhost';
  if (options?.path || LOOPBACK.test(host)) return connect.apply(this, parameters);
  console.error(`refused: a connection to ${host}`);
  this.destroy(new Error(`The network is cut: ${host}`));
  return this;
};

const lookup = dns.lookup;
dns.lookup = (host, ...rest) => {
  if (LOOPBACK.test(host)) return lookup(host, ...rest);
  console.error(`refused: a look-up of ${host}`);
  rest.at(-1)(new Error(`The network is cut: ${host}`));
};

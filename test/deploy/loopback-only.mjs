// Loaded into clasp with `node --import`: sends its API calls to the loopback fake and refuses every other address.
// clasp itself stays as installed.
import dns from 'node:dns';
import { appendFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import { pathToFileURL } from 'node:url';

const rootUrl = process.env.FAKE_SCRIPT_API;
const log = process.env.CONNECTION_LOG;

// Every address that anything in the process asks for goes to the log; only 127.0.0.1 is let through.
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const options = Array.isArray(args[0]) ? args[0][0] : args[0];
  const host = options?.host ?? 'unknown';
  appendFileSync(log, `${host}\n`);
  if (host !== '127.0.0.1') throw new Error(`No connection to ${host} in this test`);
  return connect.apply(this, args);
};
const lookup = dns.lookup;
dns.lookup = (host, ...rest) => {
  appendFileSync(log, `${host}\n`);
  if (host !== '127.0.0.1') throw new Error(`No look-up of ${host} in this test`);
  return lookup(host, ...rest);
};

// The googleapis clients take another root address only from the options of each client.
const fromClasp = createRequire(realpathSync(process.argv[1]));
const { google } = await import(pathToFileURL(fromClasp.resolve('googleapis')).href);
for (const api of ['script', 'drive', 'oauth2', 'serviceusage', 'logging', 'discovery']) {
  const make = google[api];
  google[api] = (options) =>
    make.call(google, { ...(typeof options === 'string' ? { version: options } : options), rootUrl });
}

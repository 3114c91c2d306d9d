import { createRequire } from 'node:module';

/**
 * Node's clients for HTTP, loaded when they are asked for. Not by `import`: that reads everything they
 * export, and among it is what brings the whole of Node's own fetch along, some 30 ms at each start.
 */
const require = createRequire(import.meta.url);

/** Found once: to be told what is loaded already takes a tenth of a request. */
let http: typeof import('node:http') | undefined;

export function nodeHttp(): typeof import('node:http') {
  http ??= require('node:http') as typeof import('node:http');
  return http;
}

export function nodeHttps(): typeof import('node:https') {
  return require('node:https');
}

import { createRequire } from 'node:module';

/**
 * Node's clients for HTTP, loaded when they are asked for. Not by `import`: that reads everything they
 * export, and among it is what brings the whole of Node's own fetch along, some 30 ms at each start.
 */
const require = createRequire(import.meta.url);

export function nodeHttp(): typeof import('node:http') {
  return require('node:http');
}

export function nodeHttps(): typeof import('node:https') {
  return require('node:https');
}

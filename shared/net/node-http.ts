/**
 * Node's HTTP clients, loaded when the first request is sent. An `import` would read all their exports, and some of
 * those load Node's whole fetch: 30 ms at each start.
 */
export function nodeHttp(): typeof import('node:http') {
  return process.getBuiltinModule('node:http');
}

export function nodeHttps(): typeof import('node:https') {
  return process.getBuiltinModule('node:https');
}

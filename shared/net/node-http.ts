/**
 * Node's clients for HTTP, loaded when a request is sent. An `import` would read everything that they export,
 * and some of that loads the whole of Node's own fetch: 30 ms at each start.
 */
export function nodeHttp(): typeof import('node:http') {
  return process.getBuiltinModule('node:http');
}

export function nodeHttps(): typeof import('node:https') {
  return process.getBuiltinModule('node:https');
}

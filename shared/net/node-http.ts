/**
 * Loads Node's HTTP clients when the first request is sent. An `import` statement would evaluate all their exports.
 * Some of these exports load Node's complete fetch, which would take 30 ms at each start.
 */
export function nodeHttp(): typeof import('node:http') {
  return process.getBuiltinModule('node:http');
}

export function nodeHttps(): typeof import('node:https') {
  return process.getBuiltinModule('node:https');
}

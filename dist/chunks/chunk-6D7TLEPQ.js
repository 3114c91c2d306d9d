// shared/net/node-http.ts
import { createRequire } from "node:module";
var require2 = createRequire(import.meta.url);
function nodeHttp() {
  return require2("node:http");
}
function nodeHttps() {
  return require2("node:https");
}

export {
  nodeHttp,
  nodeHttps
};

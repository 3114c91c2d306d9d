import {
  nodeHttp,
  nodeHttps
} from "./chunk-6D7TLEPQ.js";

// shared/net/http-fetch.ts
import { pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
var DEFAULT_HEADERS = { accept: "*/*", "accept-encoding": "br, gzip", "user-agent": "assay" };
var MAX_HEAD_BYTES = 128 * 1024;
var DECODERS = {
  br: createBrotliDecompress,
  deflate: createInflate,
  gzip: createGunzip,
  "x-gzip": createGunzip
};
var httpFetch = (url, init) => new Promise((resolve, reject) => {
  const target = new URL(url);
  if (target.username !== "" || target.password !== "") {
    throw new TypeError("the address has credentials in it");
  }
  const { method, signal } = init;
  const { request } = target.protocol === "https:" ? nodeHttps() : nodeHttp();
  const headers = headersOf(init);
  const outgoing = request(target, { method, headers, signal, maxHeaderSize: MAX_HEAD_BYTES });
  outgoing.on("response", (incoming) => resolve(answerOf(incoming, init)));
  outgoing.on("error", (error) => reject(signal.aborted ? signal.reason : error));
  outgoing.end(init.body);
});
function headersOf({ headers }) {
  const given = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return { ...DEFAULT_HEADERS, ...Object.fromEntries(given) };
}
function answerOf(incoming, { method, signal }) {
  const status = incoming.statusCode ?? 0;
  const headers = answerHeaders(incoming);
  const isEmpty = method === "HEAD" || status === 204 || status === 304;
  incoming.on("error", () => void 0);
  if (isEmpty) incoming.resume();
  return { status, headers, body: isEmpty ? null : bodyOf(incoming, headers, signal) };
}
function answerHeaders({ headers }) {
  const values = new Map(
    Object.entries(headers).map(([name, value]) => [name, [value ?? ""].flat().join(", ")])
  );
  return {
    get: (name) => values.get(name.toLowerCase()) ?? null,
    [Symbol.iterator]: () => values.entries()
  };
}
function bodyOf(incoming, headers, signal) {
  return {
    [Symbol.asyncIterator]: () => chunksOf(decoded(incoming, headers), signal),
    cancel: () => new Promise((resolve) => {
      if (incoming.closed) resolve();
      incoming.once("close", resolve);
      if (incoming.complete) incoming.resume();
      else incoming.destroy();
    })
  };
}
async function* chunksOf(body, signal) {
  try {
    yield* body;
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  }
}
function decoded(incoming, headers) {
  const encoding = headers.get("content-encoding")?.trim().toLowerCase() ?? "identity";
  const decoder = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding]?.() : void 0;
  if (decoder === void 0 || headers.get("content-length") === "0") return incoming;
  return pipeline(incoming, decoder, () => void 0);
}

export {
  httpFetch
};

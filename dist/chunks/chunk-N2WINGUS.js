import {
  MAX_ANSWER_BYTES,
  askResults,
  textIn,
  whyNot
} from "./chunk-3DQXD2HY.js";
import {
  redactUrl,
  request,
  requestStream,
  tooLarge,
  unreachable
} from "./chunk-IJL76HOG.js";
import {
  RemoteError
} from "./chunk-JTYIUYNF.js";

// shared/net/download.ts
async function download(network, url, options, take) {
  const headers = { ...options.headers, "accept-encoding": "identity" };
  const answer = await requestStream(network, url, { ...options, headers });
  let length = 0;
  try {
    for await (const chunk of answer.body) {
      length += chunk.byteLength;
      if (length > options.maxBytes) throw tooLarge(answer.url, options);
      take(chunk);
    }
  } catch (error) {
    await answer.body.cancel().catch(() => void 0);
    throw error instanceof RemoteError ? error : unreachable(error, answer.url, options);
  }
  const stated = answer.headers.get("content-length");
  if (stated === null || Number(stated) === length) return answer.status;
  const { service } = options;
  const call = { service, method: "GET", url: redactUrl(answer.url), status: answer.status };
  const message = `${service} sent ${length} of ${stated} bytes for GET ${call.url}`;
  throw new RemoteError("bad-response", message, call);
}

// shared/github/actions-cache.ts
var SERVICE = "GitHub's cache";
var MOVE_TIMEOUT_MS = 3e5;
var ATTEMPTS = 1;
async function restoreFromCache(network, service, query) {
  const found = await findInCache(network, service, query);
  if (found === void 0) return void 0;
  return (await request(network, found.url, transferOptions(query))).body;
}
async function findInCache(network, service, { key, prefixes, version }) {
  const asked = { key, restore_keys: prefixes, version };
  const answer = await ask(network, service, "GetCacheEntryDownloadURL", asked);
  const url = answer["ok"] === true ? textIn(answer, "signed_download_url") : "";
  return url === "" ? void 0 : { key: textIn(answer, "matched_key"), url };
}
async function streamFromCache(network, { url }, query, take) {
  await download(network, url, transferOptions(query), take);
}
function transferOptions({ maxBytes }) {
  return { service: SERVICE, maxBytes, timeoutMs: MOVE_TIMEOUT_MS, attempts: ATTEMPTS };
}
async function saveToCache(network, service, { key, version, content }) {
  const created = await ask(network, service, "CreateCacheEntry", { key, version });
  const url = created["ok"] === true ? textIn(created, "signed_upload_url") : "";
  if (url === "") return whyNot(created);
  await request(network, url, {
    service: SERVICE,
    method: "PUT",
    headers: { "content-type": "application/octet-stream", "x-ms-blob-type": "BlockBlob" },
    body: content,
    maxBytes: MAX_ANSWER_BYTES,
    timeoutMs: MOVE_TIMEOUT_MS,
    attempts: ATTEMPTS
  });
  const size = String(content.length);
  const finished = { key, version, size_bytes: size };
  const answer = await ask(network, service, "FinalizeCacheEntryUpload", finished);
  return answer["ok"] === true ? void 0 : whyNot(answer);
}
function ask(network, service, method, message) {
  const call = { part: "CacheService", method, service: SERVICE, attempts: ATTEMPTS };
  return askResults(network, service, call, message);
}

export {
  download,
  restoreFromCache,
  findInCache,
  streamFromCache,
  saveToCache
};

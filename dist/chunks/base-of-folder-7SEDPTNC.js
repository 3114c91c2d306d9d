import {
  ecosystems,
  extractBytes,
  isOfAuthor,
  leftOut,
  mayGiveExtract,
  takeInventory
} from "./chunk-W3R4YYOC.js";
import "./chunk-XGZ7UIWW.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-CYQEX5PE.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-MHCUPKVN.js";
import "./chunk-VI2USENG.js";
import "./chunk-VJHOP3QL.js";
import {
  DIRECTORY_LIMITS
} from "./chunk-BC4X3IEZ.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-EKBVXJ7U.js";
import {
  compileWanted,
  createScratch
} from "./chunk-4XKDTZT7.js";
import "./chunk-3ZT6URVZ.js";
import "./chunk-7LVQAFCV.js";
import "./chunk-RTCACUJI.js";
import {
  objectId,
  pathBelow,
  proposalFor,
  readIndex,
  readerOf,
  withComparedBase
} from "./chunk-ALNDJBVR.js";
import {
  DataError
} from "./chunk-JTYIUYNF.js";

// shared/flows/comparison/base-of-folder.ts
import { realpath, stat } from "node:fs/promises";
import { dirname } from "node:path";

// shared/flows/comparison/base-contents.ts
import { posix } from "node:path";
async function baseContents(base, head, folder) {
  const here = new Map(head.files.map((file) => [file.path, file]));
  const isLeftOut = leftOut(head.ignored ?? []);
  const files = /* @__PURE__ */ new Map();
  const same = /* @__PURE__ */ new Set();
  let bytes = 0;
  const keep = (file, own) => {
    files.set(file.path, file);
    if (file === own) same.add(file.path);
    bytes += file.bytes.length;
    if (bytes > DIRECTORY_LIMITS.maxKeptBytes) throw tooLarge();
  };
  const read = readerFor(base, folder.wanted);
  for (const { path, id } of await treeFiles(base, folder.prefix)) {
    if (isLeftOut(path) || isOfAuthor(path)) continue;
    const own = here.get(path);
    const file = await read(path, id, own);
    if (file !== void 0) keep(file, own);
  }
  for (const own of head.files) {
    if (files.has(own.path)) continue;
    const file = await throughLink(base, own, folder);
    if (file !== void 0) keep(file, own);
  }
  const { description, layers, ignored, ignoredFiles } = head;
  const list = [...files.values()].sort((a, b) => a.path < b.path ? -1 : 1);
  const contents = { description, layers, files: list, problems: [], ignored, ignoredFiles };
  return { contents, isSame: (path) => same.has(path) };
}
async function treeFiles(base, prefix) {
  const found = await base.find(prefix);
  if (found === void 0) return [];
  return found.kind === "folder" ? await base.filesBelow(found.id) : [];
}
function readerFor(base, wanted) {
  const isWanted = compileWanted(wanted);
  const kinds = new Set(wanted.extracts);
  const scratch = createScratch();
  return async (path, id, own) => {
    if (isWanted(path)) {
      return own !== void 0 && isBlob(own, id) ? own : { path, bytes: await base.content(id) };
    }
    const kind = mayGiveExtract(path, kinds);
    if (kind === void 0) return void 0;
    const bytes = extractBytes(await base.content(id), path, kind, scratch);
    if (bytes === void 0) return void 0;
    return own?.bytes.equals(bytes) === true ? own : { path, bytes, extract: kind };
  };
}
function isBlob({ bytes }, id) {
  if (objectId("blob", bytes, id) === id) return true;
  const unix = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
  return unix.length !== bytes.length && objectId("blob", unix, id) === id;
}
async function throughLink(base, own, { prefix, submodules }) {
  if (own.extract === "git-index") return await submodulesOf(base, own, prefix);
  const path = joined(prefix, own.path);
  const found = await findOrNone(base, path);
  if (found?.kind === "submodule") return submodules.get(found.path) === found.id ? own : void 0;
  if (found?.kind !== "file" || own.extract !== void 0) return void 0;
  return isBlob(own, found.id) ? own : { path: own.path, bytes: await base.content(found.id) };
}
async function submodulesOf(base, own, prefix) {
  const extract = JSON.parse(own.bytes.toString("utf8"));
  const folder = joined(prefix, posix.dirname(posix.dirname(own.path)));
  const commits = {};
  for (const path of Object.keys(extract.submodules)) {
    const found = await findOrNone(base, joined(folder, path));
    if (found?.kind === "submodule") commits[path] = found.id;
  }
  const bytes = Buffer.from(JSON.stringify({ ...extract, submodules: commits }));
  return bytes.equals(own.bytes) ? own : { ...own, bytes };
}
function joined(folder, path) {
  const whole = posix.join(folder, path);
  return whole === "." ? "" : whole;
}
async function findOrNone(base, path) {
  try {
    return await base.find(path);
  } catch (error) {
    if (error instanceof DataError && error.code === "path-escapes") return void 0;
    throw error;
  }
}
function tooLarge() {
  return new DataError("limit-exceeded", "the files of the base are too large", { path: ".git" });
}

// shared/flows/comparison/base-of-folder.ts
var NOTHING = { comparison: { status: "none" } };
async function baseOfFolder(path, head, run) {
  const real = await realpath(path).catch(() => path);
  const isFolder = (await stat(real).catch(() => void 0))?.isDirectory() === true;
  const proposal = await proposalFor(isFolder ? real : dirname(real), run);
  if (proposal === void 0) return NOTHING;
  const prefix = pathBelow(proposal.deciding?.tree.top ?? run.workspace, real);
  if (prefix === void 0) return NOTHING;
  const submodules = await submodulesOf2(proposal);
  const commit = proposal.deciding?.head.commit;
  const reader = await readerOf(proposal.deciding?.tree, run);
  const read = await withComparedBase(proposal.rule, commit, reader, async (base) => {
    const folder = { prefix, wanted: head.wanted, submodules };
    return compared(base, await baseContents(base, head.contents, folder));
  });
  if ("message" in read) {
    const { message, fix } = read;
    return { comparison: { status: "unavailable", name: read.branch, message, fix } };
  }
  return read.done ?? NOTHING;
}
function compared({ branch, commit }, { contents, isSame }) {
  const inventory = takeInventory(contents, ecosystems);
  const base = { kind: "commit", name: branch, id: commit };
  return { comparison: { status: "compared", base }, base: { inventory, isSame } };
}
async function submodulesOf2({ deciding }) {
  const index = deciding === void 0 ? void 0 : await readIndex(deciding.tree.folder);
  return index?.submodules ?? /* @__PURE__ */ new Map();
}
export {
  baseOfFolder
};

import {
  extractFile,
  isTooLargeToExtract,
  readDirectory
} from "./chunk-UVOT56IA.js";
import {
  DIRECTORY_LIMITS
} from "./chunk-F4V4XXGS.js";
import {
  extractKindOf,
  extractOptions
} from "./chunk-T3KWWBDU.js";
import {
  compileWanted
} from "./chunk-64JXYW4V.js";
import {
  openFile
} from "./chunk-5QEC5LTF.js";
import {
  DataError,
  UserError
} from "./chunk-6W7R4ZA7.js";

// shared/flows/inventory/read-inventories.ts
import { availableParallelism } from "node:os";

// shared/inventory/base-origin.ts
function withBase(inventory, base) {
  if (base === void 0) return inventory;
  const { layers } = base;
  if (layers === void 0) return { ...inventory, base };
  const { contained } = inventory;
  const mark = (found) => ({ ...found, origin: originOf(found, layers) });
  return {
    ...inventory,
    base,
    packages: inventory.packages.map(mark),
    ...contained !== void 0 && { contained: contained.map(mark) }
  };
}
function originOf({ locations }, layers) {
  const isInBase = locations.some(({ layer }) => layer !== void 0 && layer < layers);
  return isInBase ? "base" : "application";
}

// shared/source/open-source.ts
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
async function openSources(request, deps, threads = 0) {
  if (request.kind === "image") {
    const { openImages } = await import("./open-image-ZGW37DLU.js");
    return await openImages(request, deps, threads);
  }
  return { sources: [await openPath(request)], close: async () => void 0 };
}
async function openPath(request) {
  const found = await stat(request.path).catch(() => void 0);
  if (found?.isDirectory() === true) return openDirectory(request);
  if (found?.isFile() === true) return openFile2(request, found.size);
  const fix = "Use a folder or file that exists, relative to the working directory.";
  throw new UserError("file-not-found", `${request.name} does not exist (${request.path}).`, fix);
}
function readFiles(source, wanted, options) {
  return source.read(wanted, options);
}
function openDirectory({ path, name, isWithIgnored, ignoreFiles }) {
  const description = { kind: "directory", name };
  return {
    description,
    read: async (wanted) => {
      const isWanted = compileWanted(wanted);
      const { extracts, caselessNames } = wanted;
      const look = { extracts, isWithIgnored, caselessNames, ignoreFiles };
      const contents = await readDirectory(path, isWanted, DIRECTORY_LIMITS, look);
      return { description, layers: [], ...contents };
    }
  };
}
function openFile2({ path, name }, size) {
  const description = { kind: "file", name };
  return {
    description,
    read: async (wanted) => ({
      description,
      layers: [],
      files: [await readOneFile(path, name, size, new Set(wanted.extracts))],
      problems: []
    })
  };
}
async function readOneFile(path, name, size, extracts) {
  const file = basename(path);
  const kind = extractKindOf(file, extracts);
  if (kind !== void 0 && !isTooLargeToExtract(kind, size)) {
    const handle = await openFile(path);
    try {
      const found = await extractFile({ handle, path: file, size }, kind, extractOptions(extracts));
      if (found !== void 0 && found !== "too-large") {
        return { path: file, bytes: found.bytes, extract: found.kind };
      }
    } finally {
      await handle.close();
    }
  }
  const { maxFileBytes } = DIRECTORY_LIMITS;
  if (size > maxFileBytes) {
    const message = `${name} has ${size} bytes; the limit is ${maxFileBytes}`;
    throw new DataError("limit-exceeded", message, { path: name });
  }
  return { path: file, bytes: await readFile(path) };
}

// shared/flows/inventory/read-inventories.ts
var THREADS = availableParallelism();
async function readInventories(request, dependencies, options) {
  const { sources, close } = await openSources(request, dependencies, THREADS - 1);
  try {
    const inventories = [];
    for (const source of sources) inventories.push(await inventoryOf(source, options));
    return inventories;
  } finally {
    await close();
  }
}
async function inventoryOf(source, { cache, base, progress, onRead, readsFunctions, loadList }) {
  const extracts = readsFunctions ? ["go-functions"] : [];
  const list = await loadList();
  const { wantedByFormats } = await loadFormats();
  const wanted = await wantedByFormats(source.description.kind, extracts);
  const contents = await readFiles(source, wanted, { threads: THREADS, progress, cache });
  await onRead?.(contents, wanted);
  return withBase(await list(contents), await source.findBase?.(base));
}
async function loadFormats() {
  return await import("./wanted-by-formats-RSAVUTAE.js");
}
export {
  readInventories
};

import {
  baseFile,
  placeBelow,
  readInputFile
} from "./chunk-MZIYJ6MB.js";
import {
  DataError
} from "./chunk-HT5UQKYW.js";

// actions/steps/policy-keys.ts
import { dirname, resolve } from "node:path";
async function withKeysOfBase(file, place) {
  if (file.verify === void 0) return file;
  const identities = [];
  for (const identity of file.verify.identities) {
    identities.push(
      identity.kind === "key" ? { ...identity, pem: await keyOfBase(identity.path, place) } : identity
    );
  }
  return { ...file, verify: { ...file.verify, identities } };
}
async function keyOfBase(name, { base, tree, top, path }) {
  const key = resolve(dirname(path), name);
  const wanted = placeBelow(top, key);
  if (wanted === void 0) return void 0;
  const found = await baseFile(base, tree, key, wanted);
  switch (found.kind) {
    case "base":
      return found.bytes.toString("utf8");
    case "untracked":
      return void 0;
    case "none":
      throw new DataError("not-found", `${base.branch} has no key ${name}`, { path: name });
  }
}
async function keyText(identity) {
  return identity.pem ?? (await readInputFile(identity.path)).toString("utf8");
}

export {
  withKeysOfBase,
  keyText
};

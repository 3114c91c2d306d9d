import {
  readSbom
} from "./chunk-G4KLZO6B.js";
import "./chunk-ZV6JVFRX.js";
import "./chunk-DZNQ5DXH.js";
import "./chunk-XQMSCYIA.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-RUF3PHJQ.js";
import {
  sourceName,
  takeInventories
} from "./chunk-D3VTEGZO.js";
import "./chunk-MZGCZ7XE.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-YDDQGGQD.js";
import "./chunk-L4PXGIO4.js";
import "./chunk-SKQLTAUZ.js";
import "./chunk-5ILEEHCM.js";
import "./chunk-632P3HQC.js";
import "./chunk-KZSCEGEU.js";
import "./chunk-PO6SJ7PD.js";
import "./chunk-SQQGSVVQ.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-JL66PMGK.js";
import "./chunk-F3JTTXBU.js";
import "./chunk-OFVKIGE2.js";
import "./chunk-262XYD3H.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-TQVM6BWJ.js";
import "./chunk-L4JGOCB2.js";
import "./chunk-6H7YET6R.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-ENFUSZDN.js";
import {
  readTrustedFile,
  runRepository
} from "./chunk-6HX22B5Y.js";
import {
  DataError,
  RemoteError,
  UserError
} from "./chunk-JTYIUYNF.js";

// actions/scan/given-base.ts
import { resolve } from "node:path";
async function givenBase(to, choice, head, { login, host }) {
  const name = to.kind === "image" ? to.image : sourceName(host.workspace, to.path);
  try {
    if (to.kind === "sbom") return await sbomBase(to.path, name, host);
    const base = { ...choice, image: to.image, path: void 0, sbom: void 0 };
    const run = runRepository(host);
    const image = { ...base, baseImage: void 0, isComparing: false };
    const { inventories } = await takeInventories(image, login, run, host);
    return comparedImages(name, inventories, head);
  } catch (error) {
    if (error instanceof UserError && error.code === "image-not-found") return missing(name, host);
    return unavailable(name, error);
  }
}
async function sbomBase(path, name, host) {
  const bytes = await readTrustedFile(resolve(host.workspace, path), runRepository(host));
  return comparedWith({ kind: "sbom", name }, [readSbom(bytes, name)]);
}
function comparedImages(name, inventories, head) {
  const platforms = new Set(head.map(({ source }) => source.platform));
  const fitting = inventories.filter(({ source }) => platforms.has(source.platform));
  const { digest, indexDigest } = inventories[0]?.source ?? {};
  const id = inventories.length > 1 ? indexDigest ?? digest : digest;
  return comparedWith({ kind: "image", name, ...id !== void 0 && { id } }, fitting);
}
function missing(name, host) {
  host.info(`${name} does not exist yet, so all findings are new`);
  return comparedWith({ kind: "image", name }, []);
}
function comparedWith(base, inventories) {
  const found = { inventories, isSame: () => false };
  return { comparison: { status: "compared", base }, base: found };
}
function unavailable(name, error) {
  const isExpected = error instanceof DataError || error instanceof RemoteError || error instanceof UserError;
  if (!isExpected) throw error;
  const fix = "fix" in error && error.fix !== "" ? error.fix : "Set `compare-to: none`.";
  const message = error.message.replace(/\.$/, "");
  return { comparison: { status: "unavailable", name, message, fix: fix.replace(/\.$/, "") } };
}
export {
  givenBase
};

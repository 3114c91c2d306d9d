import {
  sourceName,
  takeInventories
} from "./chunk-6L2CAVUM.js";
import "./chunk-RUP76L3Y.js";
import {
  readSbom
} from "./chunk-ZDBYPQGP.js";
import "./chunk-O74NGOYE.js";
import "./chunk-H2GJPOBJ.js";
import "./chunk-GYWJ53OD.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-GCZ5QXR2.js";
import "./chunk-JX4SPPJ3.js";
import "./chunk-AJATYT2F.js";
import "./chunk-CN2HBB72.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-HKJR2KN7.js";
import "./chunk-G3DAHZEX.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-UKGHVBA3.js";
import "./chunk-3HMVEADE.js";
import "./chunk-VA33ZEO3.js";
import "./chunk-3NAPVXD3.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-7QAHE3XU.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-2YMWG2ZB.js";
import "./chunk-FH5O46WO.js";
import "./chunk-ELPVOHOU.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-A5OS2TAV.js";
import "./chunk-XGIO2HUQ.js";
import "./chunk-F3JTTXBU.js";
import "./chunk-OFVKIGE2.js";
import "./chunk-TQVM6BWJ.js";
import "./chunk-YXYLKAER.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-64JXYW4V.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-Z6MF25CF.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-ORLYU4QX.js";
import {
  readTrustedFile,
  runRepository
} from "./chunk-AN3LLNA4.js";
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

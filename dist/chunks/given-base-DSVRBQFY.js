import {
  sourceName,
  takeInventories
} from "./chunk-BDQ3BWAR.js";
import "./chunk-AUHLKL6J.js";
import {
  readSbom
} from "./chunk-J6Y2CNCP.js";
import "./chunk-JZ3JTZRA.js";
import "./chunk-PCDIP3CI.js";
import "./chunk-2APYDUF6.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-ASEYZHZT.js";
import "./chunk-3SQVXX5H.js";
import "./chunk-4GVCOB4V.js";
import "./chunk-LSTSKDSP.js";
import "./chunk-OWANCGMB.js";
import "./chunk-M7L4ZKRX.js";
import "./chunk-MZC7HHR5.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-54J2DHX7.js";
import "./chunk-3HMVEADE.js";
import "./chunk-VJ76F5E5.js";
import "./chunk-4NF6BUHG.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-KRVJ4I3B.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-4AJXUD2Z.js";
import "./chunk-ZQEEBPZ6.js";
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
import "./chunk-P45EUWAY.js";
import {
  readTrustedFile,
  runRepository
} from "./chunk-4K6HNQX4.js";
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

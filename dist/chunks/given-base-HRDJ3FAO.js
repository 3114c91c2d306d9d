import {
  sourceName,
  takeInventories
} from "./chunk-J2AF7GHE.js";
import "./chunk-IR3K5VWP.js";
import {
  readSbom
} from "./chunk-BFNNJCBB.js";
import "./chunk-FW3RCMZA.js";
import "./chunk-TBXBXOUJ.js";
import "./chunk-RHP7XHUS.js";
import "./chunk-7DXLPLC6.js";
import "./chunk-HVXY6YK7.js";
import "./chunk-5TSFHTJ4.js";
import "./chunk-KOJ23A2T.js";
import "./chunk-ENTPN2JW.js";
import "./chunk-BU3XZMP6.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-YLJGTS2M.js";
import "./chunk-ICMYDTJY.js";
import "./chunk-S2VOTI7D.js";
import "./chunk-YZKBCRTQ.js";
import "./chunk-3HMVEADE.js";
import "./chunk-JMGV3SUK.js";
import "./chunk-ZH3XTS6B.js";
import "./chunk-E3Y6NEJX.js";
import "./chunk-THATVQEM.js";
import "./chunk-7NUBBTX4.js";
import "./chunk-LVZSE4YZ.js";
import "./chunk-AXVXQMTU.js";
import "./chunk-F34TOBNY.js";
import "./chunk-3LVVVC6I.js";
import "./chunk-5QEC5LTF.js";
import "./chunk-WVYG7SAD.js";
import "./chunk-2DWONV7X.js";
import "./chunk-XGIO2HUQ.js";
import "./chunk-HBTKOU4Y.js";
import "./chunk-OFVKIGE2.js";
import "./chunk-TQVM6BWJ.js";
import "./chunk-77EHP62S.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-64JXYW4V.js";
import "./chunk-JOWJBCYM.js";
import "./chunk-Z6MF25CF.js";
import "./chunk-6H7YET6R.js";
import "./chunk-4E3QOTDI.js";
import "./chunk-IGISGKOA.js";
import "./chunk-SXPB7MKA.js";
import {
  readTrustedFile,
  runRepository
} from "./chunk-WDS4WHV2.js";
import {
  DataError,
  RemoteError,
  UserError
} from "./chunk-JTYIUYNF.js";

// actions/scan/given-base.ts
import { resolve } from "node:path";
async function givenBase(to, choice, head, { login, host, verify }) {
  const name = to.kind === "sbom" ? sourceName(host.workspace, to.path) : to.image;
  try {
    if (to.kind === "sbom") return await sbomBase(to.path, name, host);
    if (to.kind === "attested") return await attestedBase(name, verify);
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
async function attestedBase(name, verify) {
  const { inventory, digest, reasons } = await verify(name);
  if (inventory !== void 0) {
    const source = { ...inventory.source, kind: "sbom" };
    const base = { kind: "image", name, ...digest !== void 0 && { id: digest } };
    return comparedWith(base, [{ ...inventory, source }]);
  }
  const message = reasons.map((reason) => reason.message).join("; ");
  throw new UserError("input-invalid", message, "Attest an SBOM of the image, or use `image:`.");
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

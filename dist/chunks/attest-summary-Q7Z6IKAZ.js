import {
  openSigning,
  referrerPlace,
  requireMaySign,
  requireMayStore
} from "./chunk-3VC7RIRQ.js";
import "./chunk-ANYKB2KA.js";
import "./chunk-JIC2AKVD.js";
import {
  confirmListed
} from "./chunk-JJRRGE2E.js";
import "./chunk-PALBOARL.js";
import {
  signStatement
} from "./chunk-L3ADTP7Z.js";
import "./chunk-DDVCWP6J.js";
import "./chunk-2XUGOFF7.js";
import "./chunk-F2KMMASV.js";
import {
  VERIFICATION_SUMMARY_PREDICATE_TYPE
} from "./chunk-RZOOK6DD.js";
import {
  makeStatement
} from "./chunk-I6XSW4E2.js";
import "./chunk-BFJDTISQ.js";
import "./chunk-KAR6DPG7.js";
import "./chunk-SIHRYJLP.js";
import {
  networkOf
} from "./chunk-6TDETR3N.js";
import "./chunk-4ESDXPR3.js";

// actions/verify/attest-summary.ts
async function openSummaryWriter(inputs, targets, host) {
  await requireMaySign({ ...inputs, github: false, release: void 0, replace: false }, host);
  await requireMayStore(targets);
  const { signer } = await openSigning(inputs, host);
  const network = networkOf(host);
  return async ({ subject, place }, summary) => {
    const type = VERIFICATION_SUMMARY_PREDICATE_TYPE;
    const bundle = await signStatement(signer, makeStatement([subject], type, summary));
    if (place === void 0) return bundle;
    const stored = referrerPlace(place.store, place.subject, type, network);
    await stored.put(bundle);
    await confirmListed(stored, subject.digest, [{ kind: "bundle", bundle }], network);
    return bundle;
  };
}
export {
  openSummaryWriter
};

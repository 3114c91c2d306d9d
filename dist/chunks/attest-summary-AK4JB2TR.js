import {
  referrerPlace,
  requireMaySign,
  requireMayStore
} from "./chunk-2EXGEDXS.js";
import {
  openSigning
} from "./chunk-JZTVRUYJ.js";
import "./chunk-LB4UFPO5.js";
import {
  confirmListed
} from "./chunk-JJRRGE2E.js";
import "./chunk-Y4BJ7ZIB.js";
import {
  signStatement
} from "./chunk-GPKDCNNY.js";
import "./chunk-72ORCZIY.js";
import "./chunk-AEVISEGN.js";
import "./chunk-EVLC7UXF.js";
import {
  VERIFICATION_SUMMARY_PREDICATE_TYPE
} from "./chunk-RZOOK6DD.js";
import {
  makeStatement
} from "./chunk-I6XSW4E2.js";
import "./chunk-KF2SA2YO.js";
import "./chunk-KAR6DPG7.js";
import "./chunk-SIHRYJLP.js";
import {
  networkOf
} from "./chunk-KSAPSDIZ.js";
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

import {
  referrerPlace,
  requireMaySign,
  requireMayStore
} from "./chunk-MCE7XTFV.js";
import {
  openSigning
} from "./chunk-BAHV5PGC.js";
import "./chunk-7B6AN2D7.js";
import {
  confirmListed
} from "./chunk-JJRRGE2E.js";
import "./chunk-J6SY6EB5.js";
import {
  signStatement
} from "./chunk-EJ4FRH4Z.js";
import "./chunk-SY7AP3PW.js";
import "./chunk-4T62MVMW.js";
import "./chunk-4A55FV7Y.js";
import "./chunk-VF4WJYW7.js";
import {
  VERIFICATION_SUMMARY_PREDICATE_TYPE
} from "./chunk-RZOOK6DD.js";
import {
  makeStatement,
  networkOf
} from "./chunk-HYN2GBT3.js";
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

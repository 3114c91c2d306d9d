import {
  referrerPlace,
  requireMaySign,
  requireMayStore,
  warnOfHiddenEvidence
} from "./chunk-H7ZQYNXZ.js";
import {
  confirmStored
} from "./chunk-CVVOTSYA.js";
import {
  openSigning
} from "./chunk-FO3GVD7O.js";
import "./chunk-NZALGOOX.js";
import {
  signStatement
} from "./chunk-BJBUPXXN.js";
import "./chunk-4T62MVMW.js";
import "./chunk-UMSOEYKK.js";
import "./chunk-5CPRSQIV.js";
import "./chunk-BO5BUDJ2.js";
import {
  VERIFICATION_SUMMARY_PREDICATE_TYPE
} from "./chunk-RZOOK6DD.js";
import {
  makeStatement,
  networkOf
} from "./chunk-5NRAA7QJ.js";
import "./chunk-HT5UQKYW.js";

// actions/verify/attest-summary.ts
async function openSummaryWriter(inputs, targets, host) {
  await requireMaySign({ ...inputs, github: false, release: void 0, replace: false }, host);
  await requireMayStore(targets);
  const [{ signer }] = await Promise.all([
    openSigning(inputs, host),
    warnOfHiddenEvidence(targets, ["sig", "att"], host)
  ]);
  const network = networkOf(host);
  return async ({ subject, place }, summary) => {
    const type = VERIFICATION_SUMMARY_PREDICATE_TYPE;
    const bundle = await signStatement(signer, makeStatement([subject], type, summary));
    if (place === void 0) return bundle;
    const stored = referrerPlace(place.store, place.subject, type, network);
    await stored.put(bundle);
    await confirmStored(stored, subject.digest, [{ kind: "bundle", bundle }], network);
    return bundle;
  };
}
export {
  openSummaryWriter
};

import {
  referrerPlace,
  requireMaySign,
  requireMayStore,
  warnOfHiddenEvidence
} from "./chunk-AEMKZR2Y.js";
import {
  confirmStored
} from "./chunk-CVVOTSYA.js";
import {
  openSigning
} from "./chunk-NKKIWTMS.js";
import "./chunk-44WRJVTE.js";
import {
  signStatement
} from "./chunk-MGIQ646T.js";
import "./chunk-4T62MVMW.js";
import "./chunk-7APNV3OG.js";
import "./chunk-MMJQR4C7.js";
import "./chunk-QXDB7BTH.js";
import {
  VERIFICATION_SUMMARY_PREDICATE_TYPE
} from "./chunk-RZOOK6DD.js";
import {
  makeStatement,
  networkOf
} from "./chunk-HFM7OZZG.js";
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

import {
  referrerPlace,
  requireMaySign,
  requireMayStore,
  warnOfHiddenEvidence
} from "./chunk-2TCKMPK3.js";
import {
  confirmListed
} from "./chunk-JJRRGE2E.js";
import {
  openSigning
} from "./chunk-LM7U7JXT.js";
import "./chunk-27HVNLIU.js";
import {
  signStatement
} from "./chunk-LPOCDHD4.js";
import "./chunk-4T62MVMW.js";
import "./chunk-IYYQ7AI6.js";
import "./chunk-YAA7ORF2.js";
import "./chunk-62SV2NU7.js";
import {
  VERIFICATION_SUMMARY_PREDICATE_TYPE
} from "./chunk-RZOOK6DD.js";
import {
  makeStatement,
  networkOf
} from "./chunk-YGWZVOON.js";
import "./chunk-4ESDXPR3.js";

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
    await confirmListed(stored, subject.digest, [{ kind: "bundle", bundle }], network);
    return bundle;
  };
}
export {
  openSummaryWriter
};

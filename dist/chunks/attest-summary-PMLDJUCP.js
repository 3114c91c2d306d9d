import {
  referrerPlace,
  requireMaySign,
  requireMayStore,
  signStatement,
  warnOfHiddenEvidence
} from "./chunk-ARG3LXGV.js";
import {
  openSigning
} from "./chunk-AI7SHODT.js";
import "./chunk-KO6Z5GRY.js";
import {
  confirmStored
} from "./chunk-2R4LMTQE.js";
import "./chunk-MEGDQPME.js";
import {
  VERIFICATION_SUMMARY_PREDICATE_TYPE,
  makeStatement,
  networkOf
} from "./chunk-E6RC6OYM.js";
import "./chunk-P7CZ5A5S.js";

// actions/verify/attest-summary.ts
async function openSummaryWriter(inputs, targets, host) {
  await requireMaySign({ ...inputs, github: false, release: void 0, replace: false }, host);
  await requireMayStore(targets);
  const [{ signer, own }] = await Promise.all([
    openSigning(inputs, host),
    warnOfHiddenEvidence(targets, ["sig", "att"], host)
  ]);
  const network = networkOf(host);
  const write = async ({ subject, place }, summary) => {
    const type = VERIFICATION_SUMMARY_PREDICATE_TYPE;
    const bundle = await signStatement(signer, makeStatement([subject], type, summary));
    if (place === void 0) return bundle;
    const stored = referrerPlace(place.store, place.subject, type, network);
    await stored.put(bundle);
    await confirmStored(stored, subject.digest, [{ kind: "bundle", bundle }], network);
    return bundle;
  };
  const san = own?.identities[0]?.san;
  return { verifier: san !== void 0 && "exact" in san ? san.exact : void 0, write };
}
export {
  openSummaryWriter
};

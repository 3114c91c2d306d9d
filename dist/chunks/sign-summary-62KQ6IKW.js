import {
  referrerStore,
  requireMaySign,
  requireMayStore,
  signStatement,
  warnOfHiddenEvidence
} from "./chunk-4JBX7HCU.js";
import {
  confirmStored
} from "./chunk-L2V5KRU5.js";
import {
  openSigning
} from "./chunk-XHBGP5QU.js";
import "./chunk-QK5OMR7Z.js";
import "./chunk-UD7C7EBL.js";
import "./chunk-BPWVWQOB.js";
import {
  VERIFICATION_SUMMARY_PREDICATE_TYPE,
  makeStatement,
  networkOf
} from "./chunk-ENC2U5UR.js";
import "./chunk-KAO2RF6T.js";

// actions/verify/sign-summary.ts
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
    const stored = referrerStore(place.store, place.subject, type, network);
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

import {
  referrerStore,
  requireMaySign,
  requireMayStore,
  signStatement,
  warnOfHiddenEvidence
} from "./chunk-D6HU4MGQ.js";
import {
  confirmStored
} from "./chunk-TT3WSHJ4.js";
import {
  openSigning
} from "./chunk-BHP6K5M4.js";
import "./chunk-FFFFPCH7.js";
import "./chunk-FD2KJHJQ.js";
import "./chunk-BGUQ4ITJ.js";
import {
  VERIFICATION_SUMMARY_PREDICATE_TYPE,
  makeStatement,
  networkOf
} from "./chunk-EVP3ARXF.js";
import "./chunk-G3XLAG5J.js";

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

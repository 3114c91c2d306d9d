import {
  referrerStore,
  requireMaySign,
  requireMayStore,
  signStatement,
  warnOfHiddenEvidence
} from "./chunk-2ZZFEX5L.js";
import {
  confirmStored
} from "./chunk-TT3WSHJ4.js";
import {
  openSigning
} from "./chunk-IT6APWJ3.js";
import "./chunk-D2FJTNDV.js";
import "./chunk-RBHKUR6T.js";
import "./chunk-6D6DUVRX.js";
import {
  VERIFICATION_SUMMARY_PREDICATE_TYPE,
  makeStatement,
  networkOf
} from "./chunk-4OT3EQJJ.js";
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

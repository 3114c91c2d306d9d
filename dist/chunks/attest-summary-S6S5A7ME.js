import {
  referrerPlace,
  requireMaySign,
  requireMayStore,
  warnOfHiddenEvidence
} from "./chunk-K55C75YF.js";
import {
  confirmStored
} from "./chunk-CVVOTSYA.js";
import {
  openSigning
} from "./chunk-THONMXBS.js";
import "./chunk-IDUZPOWG.js";
import {
  VERIFICATION_SUMMARY_PREDICATE_TYPE
} from "./chunk-RZOOK6DD.js";
import {
  signStatement
} from "./chunk-MBM6CURC.js";
import "./chunk-AIB5LPQW.js";
import "./chunk-3RFWNE7D.js";
import "./chunk-UVTYVCXV.js";
import {
  makeStatement,
  networkOf
} from "./chunk-FHZRXWLJ.js";
import "./chunk-HT5UQKYW.js";

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

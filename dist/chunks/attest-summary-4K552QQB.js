import {
  referrerPlace,
  requireMaySign,
  requireMayStore,
  warnOfHiddenEvidence
} from "./chunk-XQ7JFHAZ.js";
import {
  confirmStored
} from "./chunk-EHWPNJ52.js";
import {
  openSigning
} from "./chunk-JS6MGWXZ.js";
import "./chunk-5LG7QUHW.js";
import {
  signStatement
} from "./chunk-WTFFOHQF.js";
import "./chunk-4T62MVMW.js";
import "./chunk-ZJANFNRF.js";
import "./chunk-7J735T7M.js";
import "./chunk-FBEFZCFT.js";
import {
  VERIFICATION_SUMMARY_PREDICATE_TYPE
} from "./chunk-RZOOK6DD.js";
import {
  makeStatement,
  networkOf
} from "./chunk-MDU24MM4.js";
import "./chunk-Z4O3HSNI.js";

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

import {
  warnOfHiddenSignatures
} from "./chunk-ITRLRN3T.js";
import {
  referrerPlace,
  requireMaySign,
  requireMayStore
} from "./chunk-EKYZ3QAS.js";
import {
  confirmListed
} from "./chunk-JJRRGE2E.js";
import "./chunk-YBPQ2V4P.js";
import {
  openSigning
} from "./chunk-YKIIGQLM.js";
import "./chunk-IPKVVYIB.js";
import {
  signStatement
} from "./chunk-22K7JTA4.js";
import "./chunk-4T62MVMW.js";
import "./chunk-AIH437BZ.js";
import "./chunk-3OHVMIXE.js";
import "./chunk-IJQDCHT2.js";
import {
  VERIFICATION_SUMMARY_PREDICATE_TYPE
} from "./chunk-RZOOK6DD.js";
import {
  makeStatement,
  networkOf
} from "./chunk-ZFEEEC6Q.js";
import "./chunk-4ESDXPR3.js";

// actions/verify/attest-summary.ts
async function openSummaryWriter(inputs, targets, host) {
  await requireMaySign({ ...inputs, github: false, release: void 0, replace: false }, host);
  await requireMayStore(targets);
  const [{ signer }] = await Promise.all([
    openSigning(inputs, host),
    warnOfHiddenSignatures(targets, host)
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

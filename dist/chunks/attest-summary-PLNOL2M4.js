import {
  referrerPlace,
  requireMaySign,
  requireMayStore
} from "./chunk-5F7UDWW7.js";
import {
  openSigning
} from "./chunk-VSRP3LCK.js";
import "./chunk-LKQK4GCN.js";
import {
  confirmListed
} from "./chunk-JJRRGE2E.js";
import "./chunk-YWZRAN47.js";
import {
  signStatement
} from "./chunk-XZBBCPMQ.js";
import "./chunk-4FJB2RRU.js";
import "./chunk-3YX4ALZD.js";
import "./chunk-CCFRMFGZ.js";
import {
  VERIFICATION_SUMMARY_PREDICATE_TYPE
} from "./chunk-RZOOK6DD.js";
import {
  makeStatement,
  networkOf
} from "./chunk-C2OB3XN3.js";
import "./chunk-4ESDXPR3.js";

// actions/verify/attest-summary.ts
async function openSummaryWriter(inputs, targets, host) {
  await requireMaySign({ ...inputs, github: false, release: void 0, replace: false }, host);
  await requireMayStore(targets);
  const { signer } = await openSigning(inputs, host);
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

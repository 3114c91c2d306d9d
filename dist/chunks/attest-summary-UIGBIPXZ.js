import {
  referrerPlace,
  requireMaySign,
  requireMayStore
} from "./chunk-QQRVALPC.js";
import {
  openSigning
} from "./chunk-76LOOIHM.js";
import "./chunk-3UP347PU.js";
import {
  confirmListed
} from "./chunk-JJRRGE2E.js";
import "./chunk-COIJ4M2C.js";
import {
  signStatement
} from "./chunk-3FEBUSDV.js";
import "./chunk-IPC6NRYU.js";
import "./chunk-ELXIQFI6.js";
import "./chunk-UFZYAIG5.js";
import {
  VERIFICATION_SUMMARY_PREDICATE_TYPE
} from "./chunk-RZOOK6DD.js";
import {
  makeStatement,
  networkOf
} from "./chunk-UHI6CRT5.js";
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

import {
  referrerPlace,
  requireMaySign,
  requireMayStore
} from "./chunk-E6SL3NTE.js";
import {
  openSigning
} from "./chunk-JTI3LOQD.js";
import "./chunk-PJBYOLHH.js";
import {
  confirmListed
} from "./chunk-JJRRGE2E.js";
import "./chunk-FUUM5S5P.js";
import {
  signStatement
} from "./chunk-4II4543S.js";
import "./chunk-I7625FGV.js";
import "./chunk-A4WKDFFD.js";
import "./chunk-HYFR6DTF.js";
import {
  VERIFICATION_SUMMARY_PREDICATE_TYPE
} from "./chunk-RZOOK6DD.js";
import {
  makeStatement,
  networkOf
} from "./chunk-ZM2JPFYL.js";
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

import {
  warnOfHiddenSignatures
} from "./chunk-T4WNDQRI.js";
import {
  referrerPlace,
  requireMaySign,
  requireMayStore
} from "./chunk-ZMWMWZCF.js";
import {
  confirmListed
} from "./chunk-JJRRGE2E.js";
import "./chunk-QQC5ILOG.js";
import {
  openSigning
} from "./chunk-W6FTYG2T.js";
import "./chunk-WWYC3WQK.js";
import {
  signStatement
} from "./chunk-YSMMAIXB.js";
import "./chunk-4T62MVMW.js";
import "./chunk-JG6CFU5E.js";
import "./chunk-ZZM5ONW6.js";
import "./chunk-6EVQD3SU.js";
import {
  VERIFICATION_SUMMARY_PREDICATE_TYPE
} from "./chunk-RZOOK6DD.js";
import {
  makeStatement,
  networkOf
} from "./chunk-5BZ5NW4B.js";
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

import {
  warnOfHiddenSignatures
} from "./chunk-PJPQZSHV.js";
import {
  referrerPlace,
  requireMaySign,
  requireMayStore
} from "./chunk-NDY6FWNT.js";
import {
  confirmListed
} from "./chunk-JJRRGE2E.js";
import "./chunk-TSKNEIEN.js";
import {
  openSigning
} from "./chunk-R7N3CRG7.js";
import "./chunk-7OJATLVV.js";
import {
  signStatement
} from "./chunk-QWJMB4XM.js";
import "./chunk-4T62MVMW.js";
import "./chunk-S6JSLMI7.js";
import "./chunk-3AY64AFA.js";
import "./chunk-BHGJXBL6.js";
import {
  VERIFICATION_SUMMARY_PREDICATE_TYPE
} from "./chunk-RZOOK6DD.js";
import {
  makeStatement,
  networkOf
} from "./chunk-3JQ7QT4L.js";
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

import {
  decideVerification,
  evidenceSource,
  openConditions,
  trustedSigners,
  verifyWithRoots
} from "./chunk-SP5H6IJJ.js";
import "./chunk-L77QNKZS.js";
import {
  mapConcurrently,
  runRepository,
  signerChoice,
  subjectContent,
  trustChoice
} from "./chunk-IZZURPI7.js";
import "./chunk-JTYIUYNF.js";

// actions/verify/verify-subject.ts
import { stat } from "node:fs/promises";
var MAX_CONTENT_BYTES = 64 * 1024 * 1024;
async function verifySubjectOf({
  subject,
  place,
  path
}) {
  if (place !== void 0) return subject;
  if (path === void 0 || (await stat(path)).size > MAX_CONTENT_BYTES) {
    return { ...subject, isFile: true };
  }
  return { ...subject, content: await subjectContent(subject, path) };
}

// actions/verify/verify-subjects.ts
var CONCURRENCY = 6;
async function verifySubjects(targets, policy, means) {
  const conditions = await openConditions(policy, means.limits);
  try {
    return await judgeAll(targets, policy, conditions, means);
  } finally {
    conditions.close();
  }
}
async function judgeAll(targets, policy, conditions, { inputs, host, list }) {
  const asked = { bundles: inputs.bundle, isWithGitHub: inputs.github, list };
  const evidenceOf = await evidenceSource(asked, policy, runRepository(host));
  const now = host.now();
  let believed;
  return await mapConcurrently(targets, CONCURRENCY, async (target) => {
    const found = evidenceOf(target);
    believed ??= readyBelieved(policy, inputs, host);
    const [candidates, { expectation, sigstores }] = await Promise.all([found, believed]);
    const subject = await verifySubjectOf(target);
    const verification = await verifyWithRoots(candidates, subject, expectation, sigstores);
    const decision = await decideVerification(verification, policy, now, conditions.judge);
    return { target, verification, decision: { ...decision, ...policy.deciding } };
  });
}
async function readyBelieved(policy, inputs, host) {
  const believed = await trustedSigners(
    policy,
    trustChoice(inputs),
    signerChoice(inputs),
    runRepository(host)
  );
  await believed.sigstores[0].anchors();
  return believed;
}
export {
  verifySubjects
};

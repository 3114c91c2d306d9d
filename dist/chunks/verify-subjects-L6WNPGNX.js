import{decideVerification,evidenceSource,openConditions,trustedSigners,verifyCandidate,verifyWithRoots}from"./chunk-EOR654MN.js";
import{mapConcurrently,runRepository,signerChoice,subjectContent,trustChoice}from"./chunk-DD6OEQO3.js";
// actions/verify/verify-subjects
import{ setImmediate }from"node:timers/promises";
// actions/verify/verify-subject
import{ stat }from"node:fs/promises";
var MAX_CONTENT_BYTES = 64 * 1024 * 1024;
async function verifySubjectOf({subject,place,path}) {
	if (place !== void 0) return subject;
	if (path === void 0 || (await stat(path)).size > MAX_CONTENT_BYTES) {
		return { ...subject, isFile: true };
	}
	return { ...subject, content: await subjectContent(subject, path) };
}
// actions/verify/verify-subjects
var CONCURRENCY = 6;
async function verifySubjects(targets, policy, means) {
	const conditions = await openConditions(policy, means.limits);
	try {
		return await judgeAll(targets, policy, conditions, means);
	} finally {
		conditions.close();
	}
}
async function judgeAll(targets, policy, conditions, { inputs, host, list, first }) {
	const asked = { bundles: inputs.bundle, isWithGitHub: inputs.github, list };
	const evidenceOf = await evidenceSource(asked, policy, runRepository(host));
	const now = host.now();
	let trusted;
	return await mapConcurrently(targets, CONCURRENCY, async (target) => {
		const found = evidenceOf(target);
		trusted ??= loadTrusted(policy, inputs, host);
		if (target === targets[0]) rehearse(first(), target.subject, trusted).catch(() => void 0);
		const [candidates, { expectation, sigstores }] = await Promise.all([found, trusted]);
		const subject = await verifySubjectOf(target);
		const verification = await verifyWithRoots(candidates, subject, expectation, sigstores);
		const decision = await decideVerification(verification, policy, now, conditions.judge);
		return { target, verification, decision: { ...decision, ...policy.deciding } };
	});
}
async function rehearse(first, subject, trusted) {
	const candidate = await first;
	if (candidate === void 0) return;
	const { expectation, sigstores } = await trusted;
	const anchors = await sigstores[0].anchors();
	await setImmediate();
	await verifyCandidate(candidate, subject, expectation, anchors);
}
async function loadTrusted(policy, inputs, host) {
	const trusted = await trustedSigners(
		policy,
		trustChoice(inputs),
		signerChoice(inputs),
		runRepository(host)
	);
	await trusted.sigstores[0].anchors();
	return trusted;
}
export{verifySubjects};

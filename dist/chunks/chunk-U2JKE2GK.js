import{openSigningLate}from"./chunk-27D2I576.js";
import{policyCompareTo}from"./chunk-INGYTYZ5.js";
import{spec4 as spec}from"./chunk-QSG23CM7.js";
import{claimRun,commentKey,describeError,finishWithError,imageStoreDependencies,isObject,manifestReference,mapConcurrently,openImageStore,parseImageSource,parseJson,parseMirrors,plainDefault,prettyJson,readInputs,readPolicy,registryLogin,requireManifest,runRepository,shownPath,withoutVersion,worstOutcome}from"./chunk-DD6OEQO3.js";
import{UserError}from"./chunk-YCU6NLYP.js";
// actions/all/main
import{ resolve }from"node:path";
// actions/all/stage-settings
async function stageSettings(inputs, host) {
	const section = await scanSection(inputs, host);
	const { includeIgnored = false, registryMirrors = [], resolve: resolve2, compareTo } = section;
	const isOffline = !inputs.advisories.includes("://");
	const readsFolder = inputs.image === void 0 && inputs.sbom === void 0;
	const mirrors = { "registry-mirrors": registryMirrors.join("\n") };
	return {
		settings: {
			...mirrors,
			"include-ignored": String(includeIgnored && readsFolder),
			resolve: resolve2?.join("\n") ?? (isOffline ? "local" : "")
		},
		imageSettings: { ...mirrors, ...comparedImage(compareTo) },
		mirrors: registryMirrors
	};
}
function comparedImage(value) {
	const base = policyCompareTo(value, "image");
	return base.kind === "image" ? { "compare-to": `image:${base.image}` } : {};
}
async function scanSection({ policy }, host) {
	try {
		return (await readPolicy(policy, runRepository(host), host.kind)).file.scan;
	} catch {
		return {};
	}
}
// actions/all/stages
import{ join }from"node:path";
// actions/all/joined-sarif
function joinedSarif({ offer }) {
	const contents = [];
	return {
		add: (content) => contents.push(content),
		write: async () => {
			if (contents.length > 0) await offer("sarif", () => joined(contents));
		}
	};
}
async function joined(contents) {
	const logs = [];
	for (const content of contents) logs.push(parseJson(await bytesOf(content), "results.sarif"));
	const objects = logs.filter(isObject);
	const runs = objects.flatMap((log) => Array.isArray(log["runs"]) ? log["runs"] : []);
	return prettyJson({ ...objects[0], runs });
}
async function bytesOf(content) {
	const made = await content();
	if (typeof made === "string") return Buffer.from(made);
	return Buffer.from(made instanceof Uint8Array ? made : [...made].join(""));
}
// actions/all/shared-signing
var MAX_AGE_MS = 5 * 6e4;
function sharedSigning(open, now) {
	let opened;
	return async (...choice) => {
		const nowMs = now();
		if (opened === void 0 || nowMs - opened.atMs > MAX_AGE_MS) {
			opened = { signing: open(...choice), atMs: nowMs };
		}
		const { signing } = opened;
		try {
			return await signing;
		} catch (error) {
			if (opened.signing === signing) opened = void 0;
			throw error;
		}
	};
}
// actions/all/stages
var ACTIONS = {
	sbom: () => import("./chunk-WNJNSGP7.js"),
	scan: () => import("./chunk-M2I6RE5M.js"),
	audit: () => import("./chunk-LWOX7RMW.js"),
	sign: () => import("./chunk-EGM62DPX.js"),
	attest: () => import("./chunk-AZKZM4PY.js"),
	verify: () => import("./chunk-DD6OEQO3.js"),
	report: () => import("./chunk-F36EBBCR.js")
};
var OWN_OUTPUTS = new Set(["decision", "complete"]);
var PARTS = {
	scan: "Vulnerabilities",
	audit: "Misconfigurations and secrets"
};
var STEPS = /\n(?:Next step|Then): .*(?:\n(?: {4}\$ |Then ).*)*/g;
var OF_SCAN = new Set(["findings", "new", "sarif", "summary"]);
function openStages(host, actions = ACTIONS) {
	let worst = "pass";
	let hasFailed = false;
	let isStopped = false;
	const started = new Set();
	const complete = new Map();
	const summaries = [];
	const addSummaries = async () => {
		for (const text of summaries) await host.summary(text);
	};
	const annotated = new Set();
	const annotate = (...given) => {
		const { size } = annotated;
		if (annotated.add(JSON.stringify(given)).size > size) host.annotate(...given);
	};
	let signer;
	const sarif = joinedSarif(host);
	const open = sharedSigning(
		async (...choice) => {
			const signing = await openSigningLate(...choice);
			signer = nameOf(signing);
			return signing;
		},
		() => host.now().getTime()
	);
	return {
		outcome: () => worst,
		isComplete: () => complete.has("scan") && ![...complete.values()].includes(false),
		hasFailed: () => hasFailed,
		hasRun: (action) => started.has(action),
		stop: () => {
			worst = "error";
			isStopped = true;
		},
		signer: () => signer,
		run: async (action, inputs, { folder = "", scan, sharesLayers } = {}) => {
			started.add(action);
			const outputs = new Map();
			const given = { ...inputs, "output-dir": folderOf(host, folder) };
			const stage = {
				...stageHost(host, given, outputs, action),
				...displayOf(action, sarif, host),
				summary: action === "report" ? host.summary : async (text) => void summaries.push(text)
			};
			const part = host.kind === "terminal" ? PARTS[action] : void 0;
			const finish = (outcome, message) => {
				const isKnown = worstOutcome([worst, outcome]) === worst;
				worst = worstOutcome([worst, outcome]);
				if (isNote(action, outcome, isKnown && (isStopped || host.kind === "actions")))
					host.info(message);
				else host.finish(outcome, part === void 0 ? message : message.replace(STEPS, ""));
			};
			if (part !== void 0) host.show([[], [{ text: part, style: "bold" }]]);
			try {
				if (action === "report") await sarif.write();
				const { main: main2 } = await actions[action]();
				await main2({ ...stage, annotate, sharesLayers, finish }, open, scan);
			} catch (error) {
				worst = worstOutcome([worst, "error"]);
				hasFailed = true;
				throw error;
			} finally {
				if (action === "report") await addSummaries();
			}
			if (outputs.has("complete")) complete.set(action, outputs.get("complete") === "true");
			return outputs;
		}
	};
}
function isNote(action, outcome, isRepeated) {
	return action === "sbom" && outcome === "pass" || action === "report" && isRepeated;
}
function nameOf({ own }) {
	const [identity] = own?.identities ?? [];
	return identity !== void 0 && "exact" in identity.san ? identity.san.exact : void 0;
}
function stageHost(host, inputs, outputs, action) {
	const own = spec.inputs;
	const ownInput = (name) => own[name] === void 0 ? "" : host.input(name) || plainDefault(own[name]);
	return {
		...host,
		stepsFolder: host.stepsFolder,
		context: host.context,
		input: (name) => inputs[name] ?? ownInput(name),
		setOutput: (name, value) => {
			outputs.set(name, value);
			const isAbsent = action === "audit" && OF_SCAN.has(name);
			if (name in spec.outputs && !OWN_OUTPUTS.has(name) && !isAbsent) host.setOutput(name, value);
		}
	};
}
var REPORT_FORMAT = "html";
function displayOf(action, sarif, host) {
	const writer = (format) => format === REPORT_FORMAT ? "report" : "scan";
	const offer = async (format, content) => {
		if (format === "sarif") sarif.add(content);
		else if (writer(format) === action) await host.offer(format, content);
	};
	const quiet = action === "sbom" ? { offer, info: host.debug } : { offer };
	if (host.kind === "actions" || !["sbom", "report"].includes(action)) return quiet;
	return { ...quiet, print: () => void 0, show: () => void 0 };
}
function folderOf(host, folder) {
	const asked = host.input("output-dir");
	if (asked !== "") return join(asked, folder);
	return host.kind === "terminal" ? join(host.stepsFolder, folder) : "";
}
// actions/all/main
var FORMATS = "cyclonedx-json,spdx-json";
async function main(host, stages = openStages(host)) {
	const claim = await claimRun(host, spec);
	let failure;
	try {
		await runStages(inputsOf(host), stages, host);
		claim.release();
	} catch (error) {
		failure = error;
		const own = stages.hasFailed() ? notRun(stages, host, error) : error;
		if (own === void 0) claim.release();
		else claim.fail(own);
		stages.stop();
	}
	const report = { "comment-key": keyOf(host) };
	await stages.run("report", report).catch((error) => finishWithError(host, error));
	host.setOutput("complete", String(stages.isComplete()));
	host.setOutput("decision", stages.outcome());
	if (failure !== void 0) throw failure;
}
function notRun(stages, host, error) {
	const { audit, sbom } = readInputs(spec, host);
	const checks = audit && sbom === void 0 ? ["scan", "audit"] : ["scan"];
	const skipped = checks.filter((check) => !stages.hasRun(check)).join(", ");
	const message = `Not run, because an earlier stage stopped with an error: ${skipped}.`;
	const { fix } = describeError(error);
	return skipped === "" ? void 0 : new UserError("not-supported", message, fix);
}
function keyOf(host) {
	const path = host.input("sbom") || host.input("path");
	const target = withoutVersion(host.input("image")) || shownPath(host, resolve(host.workspace, path));
	return commentKey(host.input("matrix"), target, host);
}
function inputsOf(host) {
	const inputs = readInputs(spec, host);
	requireImage(inputs);
	return inputs;
}
async function runStages(inputs, stages, host) {
	const { settings, imageSettings, mirrors } = await stageSettings(inputs, host);
	const image = await pinnedImage(inputs, mirrors, host);
	const source = {
		...image,
		...inputs.sign ? { cache: "false" } : {}
	};
	const isAudited = inputs.audit && inputs.sbom === void 0;
	const shared = { sharesLayers: isAudited && inputs.image !== void 0 };
	const listed = { ...source, ...settings, format: FORMATS };
	const documents = await stages.run("sbom", listed, shared);
	let stopped;
	const scan = await stages.run("scan", source, shared).catch((error) => {
		if (!isAudited || isPolicyError(error)) throw error;
		stopped = error;
		return new Map();
	});
	if (isAudited) {
		const ofImage = inputs.image === void 0 ? {} : { ...source, ...imageSettings };
		const given = { "fail-on": "new", empty: "allow", ...ofImage };
		const options = { folder: "audit", ...shared };
		const audit = await stages.run("audit", given, options).catch((error) => {
			throw stopped ?? error;
		});
		const said = [scan.get("summary") ?? [], `Audit: ${audit.get("summary")}`].flat();
		host.setOutput("summary", said.join(" "));
	}
	if (stopped !== void 0) throw stopped;
	if (!inputs.sign || stages.outcome() !== "pass") return;
	const findings = scan.get("findings") ?? "";
	const subject = { ...image, path: "", platforms: "all" };
	await stages.run("sign", { ...subject, legacy: "true" }, { folder: "signature", scan: findings });
	const sbom = documents.get("cyclonedx") || documents.get("spdx") || "";
	const evidence = [
		{ type: "provenance" },
		{ type: "sbom", predicate: sbom },
		{ type: "vulnerabilities", predicate: findings }
	];
	await mapConcurrently(
		evidence,
		evidence.length,
		({ type, ...predicate }) => stages.run(
			"attest",
			{ ...subject, type, legacy: "true", ...predicate },
			{ folder: type, scan: findings }
		)
	);
	const gate = gateInputs(stages.signer(), host);
	await stages.run("verify", { ...subject, ...gate }, { folder: "verification" });
}
function isPolicyError(error) {
	return error instanceof UserError && error.code === "policy-invalid";
}
async function pinnedImage(inputs, mirrors, host) {
	const { image } = inputs;
	if (image === void 0) return void 0;
	const source = parseImageSource(image);
	if (source.kind !== "registry" || source.reference.digest !== void 0) return void 0;
	const { store } = await openImageStore(source, {
		...imageStoreDependencies(source, registryLogin(inputs), host),
		mirrors: parseMirrors(inputs.sign ? [] : mirrors)
	});
	const { digest } = await requireManifest(store, manifestReference(source.reference));
	return { image: `${image}@${digest}` };
}
function gateInputs(signer = "", host) {
	return {
		"certificate-identity": signer,
		"source-repository": host.context?.repository ?? "",
		require: "signature\nprovenance\nsbom\nvulnerabilities"
	};
}
function requireImage(inputs) {
	if (!inputs.sign || inputs.image !== void 0) return;
	throw new UserError("input-conflict", "`sign` is `true`, but `image` is not set.", "Set `image`, or remove `sign`.");
}

export{main};

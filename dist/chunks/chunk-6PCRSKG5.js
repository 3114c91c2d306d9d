import{advisoryAgeMs,applyIgnores,compareProblems,countedFindings,exceptionText,exploitedListRead,findingReason,foundTexts,isExploitedAnyway,problemReasons,renderScanTable,subjectOf,terminalFindings,terminalVerdict,withComparison,withPolicyReasons,withoutOldExcuses}from"./chunk-HOT6M456.js";
import{sarifCategory,sarifLog}from"./chunk-MDRMWYHB.js";
import{SYSTEM_TYPES,emptySourceFix,takeInventories}from"./chunk-NUJSAM6N.js";
import{showDetails,showProblems}from"./chunk-HBBTO2XP.js";
import{namedToday,normalName,osvCoordinates,termOf}from"./chunk-FC4RFBVG.js";
import{gatherReport}from"./chunk-U443TGHC.js";
import{reportRun}from"./chunk-RUY5NWOW.js";
import{MAX_SHORT_COMMAND,NOT_BLOCKING,advisoryDates,chooseAnnotations,comparedText,deltaBlock,expiringLine,groupedFixes,leftText,repeatText,stepLines}from"./chunk-J5IK2Y7T.js";
import{schemeFor,semver}from"./chunk-PPCBBNYZ.js";
import{yamlLines}from"./chunk-SXFPTYMK.js";
import{deniedPurl,isMet,mergePlatforms,parseCompareTo,platformLabels,policyCompareTo,purlOf,purlPath,readPurl,systemOfDistro,vexTimestamp,withReachability}from"./chunk-INGYTYZ5.js";
import{commandsOnLines,unpackSymbols}from"./chunk-3B7BY7XH.js";
import{DOCUMENT_FORMATS,FINDINGS_KIND,countFindings,documentTimestamp,sourceChoice}from"./chunk-QSG23CM7.js";
import{CHANGE_STATES,DECISION_KIND,MAX_DENIED,PACKAGE_RULES,SEVERITIES,ageText,baseText,besidePolicy,blockSize,blockingFindings,canonicalJson,compareFindingOrder,compareText,countNoun,coversEcosystem,dataText,dayText,decidedBy,downloadStep,explainDecision,grouped,guardedFolders,inlineFix,isAtLeast,isNew,isProposedAt,lineText,listed,networkOf,oldDataDay,oldDataText,oneLine,openFindings,parseEcosystem,parseImageReference,pathBelow,plainLine,policyChanges,prettyJson,prettyJsonChunks,proposalFor,ratingOf,readPlainFile,readPolicy,readTrustedFile,registryLogin,renderTable,repositoryName,requireInputFile,runRepository,showPolicy,shownPath,version,visibleText,workflowsChanged,worseSeverity}from"./chunk-DD6OEQO3.js";
import{DataError,UserError,errorCode}from"./chunk-YCU6NLYP.js";
// vex/match-purl
function comparablePurl(text) {
	const parts = text.startsWith("pkg:") ? readPurl(text) : void 0;
	if (parts === void 0) return void 0;
	const { type, namespace, name, version: version2, qualifiers = {}, subpath } = parts;
	try {
		return { name: purlOf({ type, namespace, name }), version: version2, qualifiers, subpath };
	} catch {
		return void 0;
	}
}
function coversPurl(stated, found) {
	return stated.name === found.name && (stated.version === void 0 || stated.version === found.version) && (stated.subpath === void 0 || stated.subpath === found.subpath) && Object.entries(stated.qualifiers).every(([key, value]) => {
		const other = found.qualifiers[key];
		return other === void 0 || other === value;
	});
}
// vex/vex-subject
function isSubject(identifier, subject) {
	if (subject.names.some((name) => isNamed(identifier, name))) return true;
	if (subject.digests.has(identifier)) return true;
	const purl = comparablePurl(identifier);
	if (purl === void 0 || purl.subpath !== void 0) return false;
	return isImage(purl, subject) || isRepository(purl, subject);
}
function isNamed(identifier, name) {
	if (identifier === name) return true;
	const [stated, named] = [comparablePurl(identifier), comparablePurl(name)];
	if (stated === void 0 || named === void 0) return false;
	return stated.subpath === named.subpath && coversPurl(named, stated);
}
var IMAGE = /^pkg:(oci|docker)\/(.+)$/;
function isImage({ name, version: version2 = "", qualifiers }, subject) {
	const [, type, path = ""] = IMAGE.exec(name) ?? [];
	if (type === void 0) return false;
	if (version2.includes(":")) return subject.digests.has(version2);
	const registry = `${qualifiers["repository_url"] ?? "docker.io"}/${decodeURIComponent(path)}`;
	const stated = type === "oci" ? qualifiers["repository_url"] : registry;
	const tag = type === "oci" ? qualifiers["tag"] : version2 || void 0;
	const { image } = subject;
	if (image === void 0 || stated === void 0) return false;
	return plainName(stated) === plainName(image.repository) && (tag === void 0 || tag === image.tag);
}
function plainName(repository) {
	return repository.toLowerCase().replace(/^(?:index\.|registry-1\.)?docker\.io\//, "docker.io/");
}
function isRepository({ name, version: version2 }, { repository }) {
	if (repository === void 0 || version2 !== void 0) return false;
	return name === `pkg:github/${repository.toLowerCase()}`;
}
// vex/index-statements
function indexStatements({ documents, subject }) {
	const byId = new Map();
	for (const { path, statements } of documents) {
		for (const { products, ...statement } of statements) {
			const placed2 = { ...statement, path, ...targetOf(products, statement, subject) };
			for (const id of new Set(statement.ids)) {
				const listed2 = byId.get(id) ?? [];
				listed2.push(placed2);
				byId.set(id, listed2);
			}
		}
	}
	return byId;
}
function concerns({ isWhole, purls }, found) {
	if (isWhole || found === void 0) return isWhole;
	return (purls.get(found.name) ?? []).some((stated) => coversPurl(stated, found));
}
function targetOf(products, { status }, subject) {
	const targets = products.map((product) => textsOf(product, subject));
	const texts = targets.flatMap((target) => target === "every package" ? [] : target);
	return {
		isWhole: targets.includes("every package"),
		purls: Map.groupBy(
			texts.flatMap((text) => {
				const purl = comparablePurl(text);
				if (purl === void 0) return [];
				return status === "not_affected" || status === "fixed" ? purl : { ...purl, subpath: void 0 };
			}),
			({ name }) => name
		)
	};
}
function textsOf({ identifiers, components }, subject) {
	const isWhole = identifiers.some((identifier) => isSubject(identifier, subject));
	if (components === void 0) return isWhole ? "every package" : identifiers;
	return isWhole ? components : [];
}
// scan/disjoint-sets
function disjointSets() {
	const parents = new Map();
	const find = (text) => rootOf(text, parents);
	return {
		find,
		join: (texts) => {
			const root = find(texts[0] ?? "");
			for (const text of texts) parents.set(find(text), root);
		}
	};
}
function rootOf(text, parents) {
	let root = text;
	for (let next = parents.get(root); next !== void 0 && next !== root; next = parents.get(root)) {
		root = next;
	}
	if (root !== text) parents.set(text, root);
	return root;
}
// compare/unit
import{ posix }from"node:path";
var WORKFLOW_FOLDER = ".github";
function unitOf(kind, type, { path }) {
	if (isOneUnit(kind)) return JSON.stringify(["", type]);
	return JSON.stringify([isWorkflow(path) ? WORKFLOW_FOLDER : posix.dirname(path), type]);
}
function fileInUnit(kind, { path }) {
	return isOneUnit(kind) || isWorkflow(path) ? "" : posix.basename(path);
}
function typeOfUnit(unit) {
	return JSON.parse(unit)[1] ?? "";
}
function isOneUnit(kind) {
	return kind === "image" || kind === "sbom";
}
function isWorkflow(path) {
	return path === WORKFLOW_FOLDER || path.startsWith(`${WORKFLOW_FOLDER}/`);
}
// compare/counterpart-files
function unitFiles(kind, packages) {
	const units = new Map();
	for (const { type, purl, locations, includedBy = [] } of packages) {
		for (const location of [...locations, ...includedBy]) {
			const unit = unitOf(kind, type, location);
			const files = units.get(unit) ?? new Map();
			units.set(unit, files);
			const file = fileInUnit(kind, location);
			files.set(file, (files.get(file) ?? new Set()).add(purl));
		}
	}
	return units;
}
var NO_FILES = new Map();
var ALTERNATIVES = new Set([
	"Pipfile.lock",
	"bun.lock",
	"bun.lockb",
	"deno.lock",
	"npm-shrinkwrap.json",
	"package-lock.json",
	"pdm.lock",
	"pnpm-lock.yaml",
	"poetry.lock",
	"pylock.toml",
	"uv.lock",
	"yarn.lock"
]);
var MANIFEST = /^(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|Pipfile)$/;
function counterpartsIn(base, head) {
	const known = new Map();
	return (unit, ownUnit, file) => {
		const key = JSON.stringify([ownUnit, file]);
		const found = known.get(key) ?? counterpartsOf(file, filesOf(base, unit), filesOf(head, ownUnit));
		known.set(key, found);
		return found;
	};
}
function filesOf(units, unit) {
	return units.get(unit) ?? NO_FILES;
}
function counterpartsOf(file, base, head) {
	const first = counterpartOf(file, base, head);
	if (first === void 0) return [];
	if (first === file) return [first];
	const isAlternative = ALTERNATIVES.has(file);
	const isReplaced = !head.has(first) && (!isAlternative || ALTERNATIVES.has(first));
	const others = [...base.keys()].filter(
		(name) => isAlternative && ALTERNATIVES.has(name) || !isReplaced && head.has(name) && !MANIFEST.test(name)
	);
	return [...new Set([first, ...others])];
}
function counterpartOf(file, base, head) {
	if (base.has(file)) return file;
	const own = head.get(file) ?? new Set();
	const gone = [...base].filter(([name]) => !head.has(name));
	const candidates = gone.length > 0 ? gone : [...base];
	const counted = candidates.map(([name, purls]) => ({
		name,
		common: [...purls].filter((purl) => own.has(purl)).length
	}));
	return counted.toSorted((a, b) => b.common - a.common || compareText(a.name, b.name))[0]?.name;
}
// compare/finding-change
var SCOPES = ["development", "unknown", "runtime"];
function changeOf(from, finding) {
	if (from === void 0 || hasNewPlatform(from, finding)) return { state: "new" };
	const version2 = from.package?.version ?? "";
	const was = earlierUse(from, finding);
	const isSame3 = version2 === (finding.package?.version ?? "");
	if (isSame3 && Object.keys(was).length === 0) return { state: "unchanged" };
	const isWider = was.scope === "development";
	return {
		state: "changed",
		from: version2,
		...isWider && { why: "scope" },
		...Object.keys(was).length > 0 && { was }
	};
}
function worseChange(a, b) {
	return a === void 0 || rankOf(b) < rankOf(a) ? b : a;
}
function hasNewPlatform({ platforms }, { platforms: now = [] }) {
	return platforms !== void 0 && now.some((platform) => !platforms.includes(platform));
}
function earlierUse(from, finding) {
	const [before, after] = [from.package, finding.package];
	const scope = before?.scope ?? "unknown";
	const isWider = SCOPES.indexOf(scope) < SCOPES.indexOf(after?.scope ?? "unknown");
	const isNearer = before?.isDirect === false && after?.isDirect !== false;
	const level = from.reachability?.level;
	return {
		...isWider && { scope },
		...isNearer && { isDirect: false },
		...level !== finding.reachability?.level && { reachability: level ?? "unknown" }
	};
}
function rankOf({ state, why, was }) {
	const use = why === "scope" ? 2 : was === void 0 ? 0 : 1;
	return CHANGE_STATES.indexOf(state) * 3 - use;
}
// compare/mark-changed-paths
function markChangedPaths(findings, sides) {
	if (!findings.some(isOldMalware)) return findings;
	const isChanged = changedIn(sides);
	const parents = parentsIn(sides.head);
	const byPurl = new Map(sides.head.map((item) => [item.purl, item]));
	return findings.map((finding) => {
		const item = byPurl.get(finding.package?.purl ?? "");
		if (!isOldMalware(finding) || finding.change === void 0) return finding;
		if (item !== void 0 && !isTouched(item, parents, isChanged, sides)) return finding;
		return { ...finding, change: { ...finding.change, isPathChanged: true } };
	});
}
function isOldMalware(finding) {
	return finding.kind === "malware" && !isNew(finding);
}
function isTouched(item, parents, isChanged, { head }) {
	const path = new Set([item]);
	for (const one of path) {
		for (const parent of parents.get(one.purl) ?? []) path.add(parent);
	}
	if ([...path].some(isChanged)) return true;
	if (path.size > 1 || item.isDirect === true) return false;
	const files = new Set(item.locations.map((location) => location.path));
	return head.some(
		(other) => other.locations.some((location) => files.has(location.path)) && isChanged(other)
	);
}
function parentsIn(packages) {
	const parents = new Map();
	for (const item of packages) {
		for (const purl of item.dependsOn) {
			const known = parents.get(purl);
			if (known === void 0) parents.set(purl, [item]);
			else known.push(item);
		}
	}
	return parents;
}
function changedIn({ base }) {
	const before = Map.groupBy(base, ({ purl }) => purl);
	return (item) => !(before.get(item.purl) ?? []).some((earlier) => isSame(earlier, item));
}
function isSame(earlier, item) {
	const known = new Set(earlier.dependsOn);
	return item.dependsOn.every((purl) => known.has(purl)) && (item.isDirect !== true || earlier.isDirect === true) && contentOf(earlier) === contentOf(item);
}
function contentOf({ downloadUrl = "", hashes = [] }) {
	return JSON.stringify([downloadUrl, hashes.map(({ value }) => value).sort()]);
}
// compare/near-unread
import{ posix as posix2 }from"node:path";
function isNearUnread(unread) {
	const folders = new Set(unread.map((path) => posix2.dirname(path)));
	return ({ locations }) => locations.some(({ path }) => folders.has(posix2.dirname(path)));
}
// versions/order-versions
function orderVersions(ecosystem, a, b) {
	try {
		return schemeFor(ecosystem)?.compare(a, b) || compareText(a, b);
	} catch (error) {
		if (error instanceof DataError) return compareText(a, b);
		throw error;
	}
}
// compare/pair-findings
function pairFindings(bases, heads, counterpart) {
	const files = Map.groupBy(bases, ({ file }) => file);
	const groups = Map.groupBy(heads, ({ file }) => counterpart(file));
	return [...groups].flatMap(
		([file, items]) => pairInFile(file === void 0 ? [] : files.get(file) ?? [], items, file)
	);
}
function pairInEach(bases, heads, filesFor) {
	const rounds = Math.max(1, ...new Set(heads.map(({ file }) => filesFor(file).length)));
	return Array.from(
		{ length: rounds },
		(_, round) => pairFindings(bases, heads, (file) => filesFor(file)[round] ?? filesFor(file)[0])
	).flat();
}
function pairInFile(bases, heads, file) {
	const own = pairVersions(
		bases,
		heads.filter((head) => head.file === file)
	);
	const used = new Set(own.used);
	const others = pairVersions(
		bases.filter((base) => !used.has(base)),
		heads.filter((head) => head.file !== file)
	);
	const versions = new Map(bases.map((base) => [versionOf(base), base.finding]));
	const repeated = others.pairs.map((pair) => ({
		...pair,
		from: pair.from ?? versions.get(pair.finding.package?.version ?? "")
	}));
	return [...own.pairs, ...repeated];
}
function pairVersions(bases, heads) {
	const byVersion2 = Map.groupBy(bases, versionOf);
	const equal = heads.map((head) => ({ head, from: byVersion2.get(versionOf(head))?.pop() }));
	const used = equal.flatMap(({ from }) => from ?? []);
	const left = [...byVersion2.values()].flat().toSorted(inOrder);
	const others = equal.filter(({ from }) => from === void 0).map(({ head }) => head);
	return {
		pairs: [
			...equal.flatMap(({ head, from }) => from === void 0 ? [] : [pairOf(head, from)]),
			...others.toSorted(inOrder).map((head, at) => pairOf(head, left[at]))
		],
		used: [...used, ...left.slice(0, others.length)]
	};
}
function pairOf({ finding, location }, from) {
	return { finding, location, from: from?.finding };
}
function versionOf({ finding }) {
	return finding.package?.version ?? "";
}
function inOrder(a, b) {
	return orderVersions(a.finding.package?.ecosystem ?? "", versionOf(a), versionOf(b));
}
// compare/pair-units
var MAX_MOVED = 200;
var ENOUGH = 0.5;
function pairUnits(kind, base, head) {
	const [before, after] = [packagesByUnit(kind, base), packagesByUnit(kind, head)];
	const pairs = new Map();
	for (const unit of after.keys()) if (before.has(unit)) pairs.set(unit, unit);
	const gone = [...before].filter(([unit]) => !after.has(unit)).slice(0, MAX_MOVED);
	const come = [...after].filter(([unit]) => !before.has(unit)).slice(0, MAX_MOVED);
	for (const { from, to } of moves(gone, come)) pairs.set(to, from);
	return pairs;
}
function packagesByUnit(kind, packages) {
	const units = new Map();
	for (const { type, purl, locations, includedBy = [] } of packages) {
		for (const location of [...locations, ...includedBy]) {
			const unit = unitOf(kind, type, location);
			const purls = units.get(unit) ?? new Set();
			units.set(unit, purls.add(purl));
		}
	}
	return units;
}
function moves(gone, come) {
	const possible = come.flatMap(
		([to, after]) => gone.map(([from, before]) => ({ from, to, likeness: likenessOf(from, to, before, after) }))
	);
	const taken = new Set();
	return possible.filter(({ likeness }) => likeness >= ENOUGH).toSorted((a, b) => b.likeness - a.likeness || byName(a, b)).filter(({ from, to }) => {
		if (taken.has(from) || taken.has(to)) return false;
		taken.add(from).add(to);
		return true;
	});
}
function byName(a, b) {
	return compareText(a.to, b.to) || compareText(a.from, b.from);
}
function likenessOf(from, to, before, after) {
	if (typeOfUnit(from) !== typeOfUnit(to)) return 0;
	const common = [...after].filter((purl) => before.has(purl)).length;
	return common / Math.max(before.size, after.size, 1);
}
// compare/compare-findings
function compareFindings({ kind, base, head, unread = [] }) {
	const units = pairUnits(kind, base.packages, head.packages);
	const identityOf2 = identities([...base.findings, ...head.findings]);
	const before = placed(kind, base, identityOf2, (unit) => unit);
	const after = placed(kind, head, identityOf2, (unit) => units.get(unit) ?? `new ${unit}`);
	const counterparts = counterpartsIn(
		unitFiles(kind, base.packages),
		unitFiles(kind, head.packages)
	);
	const changes = new Map();
	const pairs = new Map();
	for (const [key, { unit, ownUnit, items }] of after) {
		const filesFor = (file) => counterparts(unit, ownUnit, file);
		for (const { finding, location, from } of pairInEach(
			before.get(key)?.items ?? [],
			items,
			filesFor
		)) {
			if (from !== void 0) pairs.set(finding, [...pairs.get(finding) ?? [], from]);
			const change = changeOf(from, finding);
			changes.set(finding, worseOf(changes.get(finding), { change, location }));
		}
	}
	const isUnknown2 = isNearUnread(unread);
	const kept = new Set([...pairs.values()].flat());
	const gone = base.findings.filter((finding) => !kept.has(finding));
	const compared = head.findings.map((finding) => withChange(finding, changes.get(finding)));
	const findings = markChangedPaths(compared, { base: base.packages, head: head.packages });
	return {
		findings,
		earlier: new Map(
			findings.flatMap((finding, at) => {
				const own = head.findings[at];
				const from = own && pairs.get(own);
				return from === void 0 ? [] : [[finding, from]];
			})
		),
		fixed: gone.filter((finding) => !isUnknown2(finding)),
		unchecked: gone.filter(isUnknown2)
	};
}
function worseOf(known, other) {
	if (known === void 0) return other;
	return worseChange(known.change, other.change) === known.change ? known : other;
}
function withChange(finding, found) {
	if (found === void 0) return { ...finding, change: { state: "new" } };
	const { change, location } = found;
	return isNew({ change }) ? { ...finding, change, location } : { ...finding, change };
}
function identities(findings) {
	const sets = disjointSets();
	const idsOf = (finding) => [finding.id, ...finding.aliases].map((id) => JSON.stringify([packageKey(finding), id]));
	for (const finding of findings) sets.join(idsOf(finding));
	return (finding) => sets.find(idsOf(finding)[0] ?? "");
}
function packageKey({ package: about, location }) {
	if (about === void 0) return location.path;
	return JSON.stringify([parseEcosystem(about.ecosystem ?? "").base, about.name]);
}
function placed(kind, { findings, packages }, identityOf2, unitInBase) {
	const groups = new Map();
	const including = new Map(packages.map(({ purl, includedBy }) => [purl, includedBy]));
	for (const finding of findings) {
		const seen = new Set();
		const type = /^pkg:([^/]+)/.exec(finding.package?.purl ?? "")?.[1] ?? "";
		const others = including.get(finding.package?.purl ?? "") ?? [];
		for (const location of [...finding.locations, ...others]) {
			const ownUnit = unitOf(kind, type, location);
			const [unit, file] = [unitInBase(ownUnit), fileInUnit(kind, location)];
			const place = JSON.stringify([unit, file]);
			if (seen.has(place)) continue;
			seen.add(place);
			const key = JSON.stringify([unit, identityOf2(finding)]);
			const group = groups.get(key) ?? { unit, ownUnit, items: [] };
			group.items.push({ finding, file, location });
			groups.set(key, group);
		}
	}
	return groups;
}
// compare/compare-images
function compareImages(base, head) {
	const [from, ...otherBases] = base;
	const [to, ...others] = head;
	if (from === void 0 || to === void 0) return void 0;
	if (otherBases.length + others.length > 0 || !isImage2(from) || !isImage2(to)) return void 0;
	const known = new Set(from.layers.map(({ diffId }) => diffId));
	const newLayers = to.layers.filter(({ diffId }) => !known.has(diffId)).length;
	return { from: factsOf(from), to: factsOf(to), newLayers };
}
function isImage2({ source }) {
	return source.kind === "image";
}
function factsOf({ source, packages, layers, base, compressedBytes }) {
	return {
		...source.digest !== void 0 && { digest: source.digest },
		packages: packages.length,
		layers: layers.length,
		...compressedBytes !== void 0 && { compressedBytes },
		...base?.name !== void 0 && { base: base.name }
	};
}
// compare/compare-packages
function comparePackages(base, head, unread = []) {
	const [before, after] = [byName2(base), byName2(head)];
	const isNear = isNearUnread(unread);
	const isUnknown2 = ({ kind, type, name, from }) => kind === "removed" && (before.get(`${type} ${name}`) ?? []).some((each) => each.version === from && isNear(each));
	const names = new Set([...before.keys(), ...after.keys()]);
	return [...names].toSorted(compareText).flatMap((name) => changesOf(before.get(name) ?? [], after.get(name) ?? [])).map((change) => isUnknown2(change) ? { ...change, kind: "unknown" } : change);
}
function byName2(packages) {
	return Map.groupBy(packages, ({ type, name }) => `${type} ${name}`);
}
function changesOf(before, after) {
	const from = onlyIn(before, after);
	const to = onlyIn(after, before);
	const count = Math.max(from.length, to.length);
	const differing = Array.from({ length: count }, (_, at) => changeOf2(from[at], to[at]));
	return [...differing.filter((change) => change !== void 0), ...relicensed(before, after)];
}
function onlyIn(packages, others) {
	const known = new Set(others.map(({ version: version2 }) => version2));
	const versions = new Map(packages.map((one) => [one.version, one]));
	return [...versions.values()].filter(({ version: version2 }) => !known.has(version2)).toSorted(byVersion);
}
function changeOf2(from, to) {
	const item = to ?? from;
	if (item === void 0) return void 0;
	const { type, name, scope, isDirect } = item;
	return {
		kind: kindOf(from, to),
		type,
		name,
		...from !== void 0 && { from: from.version },
		...to !== void 0 && { to: to.version },
		...scope !== "unknown" && { scope },
		...isDirect !== void 0 && { isDirect },
		...licenseOf(from, to)
	};
}
function kindOf(from, to) {
	if (from === void 0) return "added";
	if (to === void 0) return "removed";
	return byVersion(from, to) > 0 ? "downgraded" : "upgraded";
}
function relicensed(before, after) {
	const known = new Map(before.map((one) => [one.version, one]));
	return after.flatMap((to) => {
		const from = known.get(to.version);
		const license = from === void 0 ? {} : licenseOf(from, to);
		if (from === void 0 || license.license === void 0) return [];
		const { type, name, version: version2 } = to;
		return [{ kind: "relicensed", type, name, from: version2, to: version2, ...license }];
	});
}
function licenseOf(from, to) {
	if (to?.license === void 0) return {};
	if (from === void 0) return { license: { to: to.license } };
	if (from.license === void 0 || from.license === to.license) return {};
	return { license: { from: from.license, to: to.license } };
}
function byVersion(a, b) {
	return orderVersions(a.ecosystem ?? "", a.version, b.version);
}
// compare/existing-undecided
function existingUndecided(base, head, { isSame: isSame3 }) {
	const known = new Set([...base].map(keyOf));
	const isExisting = ([problem, item]) => known.has(keyOf([problem, item])) && item.locations.length > 0 && item.locations.every(({ path }) => isSame3(path, item.version === "" ? "" : void 0));
	return [...head].filter(isExisting).map(([problem]) => problem);
}
function keyOf(entry) {
	return JSON.stringify(entry);
}
// actions/scan/compare-scan
function compareScan(inventories, base, found) {
	const { findings, baseFindings, undecided, baseUndecided } = found;
	const [before, after] = [packagesOf(base.inventories), packagesOf(inventories)];
	const [earlier, problems] = [base.inventories, inventories].map(
		(each) => each.flatMap((inventory) => inventory.problems)
	);
	const { added, existing } = compareProblems(earlier ?? [], problems ?? [], base.isSame);
	const unread = added.map(({ path }) => path);
	return {
		...compareFindings({
			kind: kindOf2(inventories, base.inventories),
			base: { findings: baseFindings, packages: before },
			head: { findings, packages: after },
			unread
		}),
		packageChanges: comparePackages(before, after, unread),
		imageChange: compareImages(base.inventories, inventories),
		existingProblems: [...existing, ...existingUndecided(baseUndecided, undecided, base)],
		baseProblems: compareProblems(problems ?? [], earlier ?? [], () => true).added
	};
}
function packagesOf(inventories) {
	return inventories.flatMap(({ packages }) => packages);
}
function kindOf2(...sides) {
	const kinds = sides.flat().map(({ source }) => source.kind);
	return kinds.includes("sbom") ? "sbom" : kinds[0] ?? "directory";
}
// actions/scan/read-texts
import{ join }from"node:path";
async function readTexts(paths, folder, host) {
	const guarded = guardedFolders(host);
	const texts = paths.map(
		async (path) => [path, await textOf(join(folder, path), guarded)]
	);
	const read = await Promise.all(texts);
	return new Map(read.flatMap(([path, text]) => text === void 0 ? [] : [[path, text]]));
}
async function textOf(path, guarded) {
	try {
		return (await readPlainFile(path, guarded)).toString("utf8");
	} catch (error) {
		const isExpected = error instanceof UserError || error instanceof DataError;
		if (isExpected || errorCode(error) !== void 0) return void 0;
		throw error;
	}
}
// actions/scan/declared-places
var DOCKERFILES = ["Dockerfile", "Containerfile"];
async function withDeclared(findings, inventories, folder, host) {
	const [first] = inventories;
	if (first === void 0 || findings.every(({ suppression }) => suppression !== void 0)) {
		return findings;
	}
	const declared = first.source.kind === "directory" ? await manifestLines(findings, folder ?? host.workspace, host) : await baseLines(first, host);
	return findings.map((finding) => {
		const place = finding.suppression === void 0 ? declared(finding) : void 0;
		return place === void 0 ? finding : { ...finding, declared: place };
	});
}
async function manifestLines(findings, folder, host) {
	const { filesToRead } = await import("./plan-fixes-FB62WTMA.js");
	const { declaredLine } = await import("./declared-lines-BHAYGVMX.js");
	const { memberManifests } = await import("./chunk-WZCAPTLL.js");
	const texts = await readTexts(filesToRead(findings), folder, host);
	const members = new Map([...texts].map(([path, text]) => [path, memberManifests(path, text)]));
	const others = await readTexts([...members.values()].flat(), folder, host);
	const all = new Map([...texts, ...others]);
	return (finding) => declaredLine(finding, all, (path) => members.get(path) ?? []);
}
async function baseLines({ source, base }, host) {
	const { name = "" } = base ?? {};
	if (source.kind !== "image" || name === "") return () => void 0;
	const { fromLine } = await import("./from-line-GZNUJIJI.js");
	const texts = await readTexts(DOCKERFILES, host.workspace, host);
	const [place] = [...texts].flatMap(([path, text]) => {
		const line = fromLine(text, name);
		return line === void 0 ? [] : [{ path, line }];
	});
	return ({ package: about }) => about?.origin === "base" ? place : void 0;
}
// actions/scan/explanation
function explanation(decision, scanned, host) {
	const data = gatherReport({ title: "" }, [scanned, decision], []);
	const empty = isEmpty(decision) ? [`Fix: ${emptySourceFix(host.kind)}`] : [];
	const steps = decision.outcome === "pass" ? [] : stepLines(data);
	return explainDecision(decision, [...empty, ...steps]);
}
function isEmpty({ reasons }) {
	return reasons.length > 0 && reasons.every(({ rule }) => rule === "something-scanned");
}
// actions/scan/file-problem
function fileProblem(error, { fact, path, fix }) {
	const isData = error instanceof DataError;
	const message = `${fact}: ${error.message.replace(/\.$/, "")}`;
	const advice = isData ? fix : error.fix;
	const line = isData ? error.place.line : void 0;
	return {
		code: error.code,
		message: advice === "" ? message : `${message}. Fix: ${inlineFix(advice)}`,
		path,
		...line !== void 0 && { line }
	};
}
// advisories/mark-old-data
var DAY_MS = 864e5;
var DEFAULT_MAX_AGE_DAYS = 7;
function markOldData(data, maxAgeDays = DEFAULT_MAX_AGE_DAYS, now) {
	const { records = [], lists = [] } = data;
	const ageOf = (time = "") => {
		const age = now - Date.parse(time);
		return age > maxAgeDays * DAY_MS ? { ageDays: Math.floor(age / DAY_MS) } : {};
	};
	const markedRecords = records.map(
		(each) => each.asked === void 0 ? { ...each, ...ageOf(each.newest) } : each
	);
	const markedLists = lists.map((each) => ({ ...each, ...ageOf(each.dated) }));
	if ([...markedRecords, ...markedLists].every(({ ageDays }) => ageDays === void 0)) return data;
	return {
		...data,
		...records.length > 0 && { records: markedRecords },
		...lists.length > 0 && { lists: markedLists }
	};
}
// advisories/stale-data
var DAY_MS2 = 864e5;
function staleData({ name, records = [], lists = [] }, maxAgeDays, now) {
	if (maxAgeDays === void 0) return [];
	const dated = [
		...records.filter(({ asked }) => asked === void 0).map(({ ecosystem, newest = "" }) => ({
			about: `the advisories for ${ecosystem}`,
			data: ecosystem,
			newest
		})),
		...lists.map((list) => ({
			about: `the entries in the ${list.name} list`,
			data: list.name,
			newest: list.dated
		}))
	];
	return dated.flatMap(({ about, data, newest }) => {
		const age = ageProblem(newest, maxAgeDays, now);
		if (age === void 0) return [];
		const message = `${about} ${age}. Fix: ${inlineFix(downloadStep(name, data))}`;
		return [{ code: "stale", message, path: name }];
	});
}
function ageProblem(newest, maxAgeDays, now) {
	const time = Date.parse(newest);
	if (newest === "" || Number.isNaN(time)) return "have no date";
	const day = dayText(newest) ?? newest;
	if (time > now + DAY_MS2) return `are from ${day}, which is in the future`;
	if (now - time <= maxAgeDays * DAY_MS2) return void 0;
	const days = Math.floor((now - time) / DAY_MS2);
	return `are from ${day}, ${ageText(days)} old (\`max-age-days: ${maxAgeDays}\`)`;
}
// inventory/unsupported-packages
function uncheckedParts(inventories) {
	if (inventories.length === 1) return inventories.flatMap(uncheckedSystems);
	return inventories.flatMap((inventory) => {
		const { platform = "unknown" } = inventory.source;
		const parts = [...uncheckedSystems(inventory), ...uncheckedPlatform(inventory)];
		return parts.map((part) => ({ ...part, message: `${part.message} (${platform})` }));
	});
}
function isChecked({ ecosystem }) {
	return ecosystem !== void 0;
}
function uncheckedSystems({ packages, os }) {
	const unchecked = packages.filter((item) => SYSTEM_TYPES.has(item.type) && !isChecked(item));
	const bySystem = Map.groupBy(unchecked, (item) => `${systemText(item, os)} (${item.type})`);
	return [...bySystem].map(([system, items]) => ({
		code: "not-found",
		message: `no advisories for ${system}: ${countNoun(items.length, "package")} not checked`,
		path: items[0]?.locations[0]?.path ?? "."
	}));
}
function systemText({ purl }, os) {
	const parts = readPurl(purl);
	const system = (parts && systemOfDistro(parts)) ?? os;
	if (system === void 0) return "an unknown operating system";
	return `${system.id} ${system.versionId}`.trim();
}
function uncheckedPlatform({ packages, files }) {
	if (packages.some(isChecked) || packages.length + files.length === 0) return [];
	return [{ code: "not-found", message: "nothing in this image was checked", path: "." }];
}
// versions/affects
function affects(entry, version2, scheme) {
	if (entry.versions.includes(version2)) return "affected";
	const ranges = withoutGit(entry.ranges);
	if (version2 === "") {
		return ranges.some(({ events }) => isAlways(events)) ? "affected" : "undecided";
	}
	if (ranges.length === 0) return isListed(entry.versions, version2, scheme);
	let worst = "not-affected";
	for (const range of ranges) {
		const verdict = verdictOf(range, version2, schemeOf(range, scheme));
		if (verdict === "affected") return verdict;
		if (verdict === "undecided") worst = verdict;
	}
	return worst;
}
function withoutGit(ranges) {
	const isComparable = ({ type }) => type !== "GIT";
	return ranges.every(isComparable) ? ranges : ranges.filter(isComparable);
}
function schemeOf(range, scheme) {
	return range.type === "SEMVER" && scheme.id !== "go" ? semver : scheme;
}
function verdictOf(range, version2, scheme) {
	if (isAlways(range.events)) return "affected";
	try {
		return isInRange(range.events, version2, scheme) ? "affected" : "not-affected";
	} catch (error) {
		if (error instanceof DataError) return "undecided";
		throw error;
	}
}
function isAlways(events) {
	return events.every((event) => "introduced" in event) && events.some(isFromStart);
}
function isFromStart(event) {
	return "introduced" in event && event.introduced === "0";
}
function isInRange(events, version2, scheme) {
	const span = spanOf(events);
	if (span !== void 0) return isInSpan(span, version2, scheme);
	const limits = events.flatMap((event) => "limit" in event ? [event.limit] : []);
	if (limits.length > 0 && !limits.some((limit) => isBelow(version2, limit, scheme))) return false;
	let isVulnerable = false;
	for (const event of sortedEvents(events, scheme)) {
		if ("introduced" in event && isReached(version2, event.introduced, scheme)) isVulnerable = true;
		if ("fixed" in event && scheme.compare(version2, event.fixed) >= 0) isVulnerable = false;
		if ("lastAffected" in event && scheme.compare(version2, event.lastAffected) > 0) {
			isVulnerable = false;
		}
	}
	return isVulnerable;
}
function spanOf(events) {
	const [start, end] = events;
	if (events.length !== 2 || start === void 0 || end === void 0) return void 0;
	const isSpan = "introduced" in start && ("fixed" in end || "lastAffected" in end);
	return isSpan ? { introduced: start.introduced, end } : void 0;
}
function isInSpan({ introduced, end }, version2, scheme) {
	const hasStarted = isReached(version2, introduced, scheme);
	const hasEnded = "fixed" in end ? scheme.compare(version2, end.fixed) >= 0 : scheme.compare(version2, end.lastAffected) > 0;
	if (!hasStarted || !hasEnded) return hasStarted;
	return introduced !== "0" && scheme.compare(introduced, versionOf2(end)) > 0;
}
function isBelow(version2, limit, scheme) {
	return limit === "*" || scheme.compare(version2, limit) < 0;
}
function isReached(version2, introduced, scheme) {
	return introduced === "0" || scheme.compare(version2, introduced) >= 0;
}
function sortedEvents(events, scheme) {
	if (events.length < 2) return events;
	return events.filter((event) => !("limit" in event)).toSorted((a, b) => {
		if (isFromStart(a) || isFromStart(b)) return Number(isFromStart(b)) - Number(isFromStart(a));
		return scheme.compare(versionOf2(a), versionOf2(b));
	});
}
function versionOf2(event) {
	if ("introduced" in event) return event.introduced;
	if ("fixed" in event) return event.fixed;
	return "lastAffected" in event ? event.lastAffected : event.limit;
}
function isListed(versions, version2, scheme) {
	return versions.some((listed2) => isSame2(listed2, version2, scheme)) ? "affected" : "not-affected";
}
function isSame2(listed2, version2, scheme) {
	try {
		return scheme.compare(listed2, version2) === 0;
	} catch (error) {
		if (error instanceof DataError) return false;
		throw error;
	}
}
// scan/match-advisory
function rememberMatches() {
	const known = new Map();
	return (candidate) => {
		const result = known.get(candidate) ?? matchOne(candidate);
		known.set(candidate, result);
		return result;
	};
}
function matchOne({ package: item, advisory }) {
	const results = osvCoordinates(item).map(
		(coordinates) => matchEntries(coordinates, entriesFor(coordinates, advisory), advisory)
	);
	return worstOf(results);
}
function versionMatcher(item, advisories) {
	const own = osvCoordinates(item);
	const known = advisories.map((advisory) => ({ advisory, entries: own.map((each) => entriesFor(each, advisory)) })).filter(({ entries }) => entries.some(({ length }) => length > 0));
	return (version2) => {
		const coordinates = osvCoordinates({ ...item, version: version2 });
		const mayAffect = ({ entries }) => coordinates.some((each, at) => mayMatch(each, entries[at] ?? []));
		return known.filter(mayAffect).map(({ advisory }) => advisory);
	};
}
function mayMatch({ ecosystem, version: version2 }, entries) {
	if (entries.length === 0) return false;
	const scheme = schemeFor(ecosystem);
	if (scheme === void 0) return true;
	return entries.some((entry) => affects(entry, version2, scheme) !== "not-affected");
}
function worstOf(results) {
	return results.find(({ verdict }) => verdict === "affected") ?? results.find(({ verdict }) => verdict === "undecided") ?? { verdict: "not-affected" };
}
function entriesFor({ ecosystem, name }, { affected }) {
	const { base } = parseEcosystem(ecosystem);
	return affected.filter(
		(entry) => coversEcosystem(entry.package.ecosystem, ecosystem) && normalName(base, entry.package.name) === name
	);
}
function matchEntries({ ecosystem, version: version2 }, entries, advisory) {
	if (entries.length === 0) return { verdict: "not-affected" };
	const scheme = schemeFor(ecosystem);
	if (scheme === void 0) return { verdict: "undecided" };
	const verdicts = entries.map((entry) => affects(entry, version2, scheme));
	if (verdicts.includes("affected")) {
		return { verdict: "affected", match: { advisory, entries, version: version2, scheme } };
	}
	return { verdict: verdicts.includes("undecided") ? "undecided" : "not-affected" };
}
// scan/fingerprint
import{ hash }from"node:crypto";
function findingFingerprint(parts) {
	const { kind, id, ecosystem, name, version: version2, path } = parts;
	const text = JSON.stringify([kind, id, ecosystem, name, version2, path]);
	return hash("sha256", text, "hex");
}
// scan/fixed-versions
function fixedVersions(matches) {
	const [first] = matches;
	if (first === void 0) return [];
	const { scheme, version: version2 } = first;
	const entries = matches.flatMap((match) => match.entries);
	const events = entries.flatMap(
		(entry) => entry.ranges.filter(({ type }) => type !== "GIT").flatMap((range) => range.events)
	);
	const fixes = new Set(events.flatMap((event) => "fixed" in event ? [event.fixed] : []));
	return [...fixes].filter((fix) => isLater(fix, version2, first)).filter((fix) => entries.every((entry) => affects(entry, fix, scheme) === "not-affected")).sort((a, b) => scheme.compare(a, b) || (a < b ? -1 : 1));
}
function isLater(fix, version2, { scheme }) {
	try {
		scheme.compare(fix, fix);
	} catch (error) {
		if (error instanceof DataError) return false;
		throw error;
	}
	try {
		return scheme.compare(fix, version2) > 0;
	} catch (error) {
		if (error instanceof DataError) return true;
		throw error;
	}
}
// scan/matched-range
function matchedRange({ entries, version: version2, scheme }) {
	const ranges = entries.flatMap((entry) => entry.ranges).filter(({ type }) => type !== "GIT");
	return ranges.map((range) => spanOf2(range, version2, scheme)).find((span) => span !== void 0);
}
function spanOf2(range, version2, scheme) {
	try {
		return spanIn(range.events, version2, schemeOf(range, scheme));
	} catch (error) {
		if (error instanceof DataError) return void 0;
		throw error;
	}
}
function spanIn(events, version2, scheme) {
	let start;
	for (const event of sortedEvents(events, scheme)) {
		if ("introduced" in event) {
			if (isReached(version2, event.introduced, scheme)) start = event.introduced;
		} else if (start !== void 0) {
			if (isBefore(version2, event, scheme)) return spanText(start, event);
			start = void 0;
		}
	}
	return start === void 0 ? void 0 : spanText(start, void 0);
}
function isBefore(version2, end, scheme) {
	const order = scheme.compare(version2, versionOf2(end));
	return "lastAffected" in end ? order <= 0 : order < 0;
}
function spanText(start, end) {
	const from = start === "0" ? [] : [`>= ${start}`];
	const to = end === void 0 ? [] : [`${"lastAffected" in end ? "<=" : "<"} ${versionOf2(end)}`];
	return [...from, ...to].join(", ") || "all versions";
}
// scan/vulnerability-ids
var CVE = /^(?:[A-Z]+-)?(CVE-\d{4}-\d{4,})$/;
var MALWARE = /^(?:MAL|LWA)-/;
var MALICIOUS_CODE = "CWE-506";
function vulnerabilityIds(advisory) {
	const same = [advisory.id, ...advisory.aliases, ...cveIn(advisory.id)];
	const upstream = [...advisory.upstream, ...relatedCves(advisory)];
	const cves = [...new Set(upstream.flatMap(cveIn))].sort();
	const hasOwnCve = same.some(isCve);
	if (cves.length > 1 && !hasOwnCve) return { same: [advisory.id], parts: cves };
	if (cves.length > 1) return { same, parts: [] };
	return { same: [...same, ...upstream.filter(isPublicId), ...cves], parts: [] };
}
function bestId(ids) {
	return ids.toSorted((a, b) => idRank(a) - idRank(b) || (a < b ? -1 : 1))[0] ?? "";
}
function isMalware(ids, cwes = []) {
	return ids.some((id) => MALWARE.test(id)) || cwes.includes(MALICIOUS_CODE);
}
function relatedCves(advisory) {
	const isRpm = advisory.affected.some((entry) => schemeFor(entry.package.ecosystem)?.id === "rpm");
	const isNamed2 = advisory.upstream.length > 0 || advisory.aliases.some(isCve);
	return isRpm && !isNamed2 ? advisory.related.filter(isCve) : [];
}
function isCve(id) {
	return id.startsWith("CVE-");
}
function isPublicId(id) {
	return isCve(id) || id.startsWith("GHSA-");
}
function cveIn(id) {
	const cve = CVE.exec(id)?.[1];
	return cve === void 0 ? [] : [cve];
}
function idRank(id) {
	if (isCve(id)) return 0;
	if (id.startsWith("GHSA-")) return 1;
	return MALWARE.test(id) ? 2 : 3;
}
// scan/finding-of
var MAX_TITLE = 200;
var MAX_URL = 2048;
var NOWHERE = { path: "." };
var MALWARE_RATING = { severity: "critical" };
var NOTICE_RATING = { severity: "none" };
function findingOf(item, problem) {
	const id = bestId(problem.ids);
	const { kind, ...rating } = kindAndRatingOf(problem);
	const advisories = problem.matches.map(({ advisory }) => advisory).sort(byFame);
	const { purl, name, version: version2, ecosystem, origin, ownedBy } = item;
	const location = item.locations[0] ?? NOWHERE;
	const path = location.path;
	return {
		kind,
		id,
		aliases: problem.ids.filter((other) => other !== id),
		package: {
			purl,
			name,
			version: version2,
			ecosystem,
			...origin !== void 0 && { origin },
			...ownedBy !== void 0 && { ownedBy }
		},
		...rating,
		...publicationOf(advisories),
		match: matchOf(item, problem),
		title: titleOf(advisories, id),
		...descriptionOf(advisories),
		fixed: fixedVersions(problem.matches),
		location,
		locations: item.locations.length === 0 ? [NOWHERE] : item.locations,
		url: urlOf(advisories),
		fingerprint: findingFingerprint({ kind, id, ecosystem: ecosystem ?? "", name, version: version2, path })
	};
}
function kindAndRatingOf(problem) {
	const kind = kindOf3(problem);
	return { kind, ...ratingFor(kind, problem) };
}
function kindOf3(problem) {
	const cwes = problem.matches.flatMap(({ advisory }) => advisory.cwes);
	if (isMalware(problem.ids, cwes)) return "malware";
	return isNotice(problem) ? "notice" : "vulnerability";
}
function isNotice({ ids, matches }) {
	const isPublic = ids.some((id) => id.startsWith("CVE-") || id.startsWith("GHSA-"));
	return !isPublic && matches.every(isInformational);
}
function isInformational({ advisory, entries }) {
	const isUnrated2 = ratingOf(advisory, entries).severity === "unknown";
	return isUnrated2 && entries.every(({ informational }) => informational !== void 0);
}
function ratingFor(kind, { matches }) {
	if (kind === "malware") return MALWARE_RATING;
	if (kind === "notice") return NOTICE_RATING;
	return matches.map(ratingIn).reduce(worseSeverity);
}
function ratingIn({ advisory, entries }) {
	const rating = ratingOf(advisory, entries);
	return rating.severity === "unknown" ? rating : { ...rating, ratedBy: advisory.id };
}
function publicationOf(advisories) {
	const cwes = [...new Set(advisories.flatMap((advisory) => advisory.cwes))].sort();
	const [published] = advisories.flatMap((advisory) => advisory.published ?? []).sort();
	return { ...cwes.length > 0 && { cwes }, ...published !== void 0 && { published } };
}
function matchOf(item, { matches }) {
	const match = matches.toSorted((a, b) => byFame(a.advisory, b.advisory))[0];
	if (match === void 0) return void 0;
	const range = matchedRange(match);
	const isOfSource = match.entries.every((entry) => entry.package.name !== item.name);
	return {
		advisory: match.advisory.id,
		...range !== void 0 && { range },
		...isOfSource && item.source !== void 0 && { source: item.source }
	};
}
function byFame(a, b) {
	if (a.id === b.id) return 0;
	return bestId([a.id, b.id]) === a.id ? -1 : 1;
}
function titleOf(advisories, id) {
	const summary = advisories.find((advisory) => advisory.summary.trim() !== "")?.summary;
	const details = advisories.find((advisory) => advisory.details.trim() !== "")?.details;
	const [line = ""] = (summary ?? details ?? id).trim().split(/[\r\n]/, 1);
	const title = line.replaceAll(/[\u0000-\u001f\u007f]/g, " ").trim();
	return title.length > MAX_TITLE ? `${title.slice(0, MAX_TITLE - 1)}…` : title;
}
function descriptionOf(advisories) {
	const details = advisories.map((advisory) => advisory.details.trim()).find((one) => one !== "");
	return details === void 0 ? {} : { description: details };
}
function urlOf(advisories) {
	const references = advisories.flatMap((advisory) => advisory.references);
	const page = references.find(({ type, url }) => type === "ADVISORY" && isLink(url));
	if (page !== void 0) return page.url;
	const [first] = advisories;
	return first && `https://osv.dev/vulnerability/${encodeURIComponent(first.id)}`;
}
function isLink(url) {
	return url.length <= MAX_URL && /^https?:\/\/[^\s\u0000-\u001f<>"'`]+$/.test(url);
}
// scan/contradicts
function contradictsClaim({
	package: item,
	advisory,
	isClaimed
}) {
	if (isClaimed !== true) return false;
	const coordinates = osvCoordinates(item);
	const named = advisory.affected.filter(({ package: { ecosystem, name } }) => {
		const { base } = parseEcosystem(ecosystem);
		return coordinates.some(
			(own2) => parseEcosystem(own2.ecosystem).base === base && normalName(base, name) === own2.name
		);
	});
	const own = named.filter(
		(entry) => coordinates.some((each) => coversEcosystem(entry.package.ecosystem, each.ecosystem))
	);
	return named.length === 0 || own.some(saysNothing);
}
function saysNothing({ ranges, versions }) {
	const compared = ranges.filter(({ type }) => type !== "GIT");
	if (compared.length === 0) return versions.length === 0;
	return compared.some(isOdd);
}
function isOdd({ events }) {
	return !events.some((event) => "introduced" in event) || events.some((event) => "limit" in event);
}
// scan/linked-functions
function linkedFunctions(programs) {
	const byPath = Map.groupBy(programs, ({ path }) => path);
	const opened = new Map();
	const open = (path) => {
		const [program, ...others] = byPath.get(path) ?? [];
		if (program === void 0 || others.length > 0) return void 0;
		const known = opened.get(path) ?? openProgram(program);
		opened.set(path, known);
		return known;
	};
	return {
		codeAt: ({ path }, purl, imports) => {
			const found = open(path);
			return found?.purls.has(purl) === true ? codeIn(found, imports) : void 0;
		}
	};
}
function openProgram(program) {
	const { functions, purls } = program;
	return {
		program,
		purls: new Set(purls),
		packages: new Set(functions.packages),
		hasSymbol: unpackSymbols(functions.symbols)
	};
}
function codeIn(opened, imports) {
	const { program, packages, hasSymbol } = opened;
	const linked = importsFor(program, imports).filter(
		({ path }) => packages.has(nameIn(program, path))
	);
	return {
		hasPackage: linked.length > 0,
		functions: linked.flatMap(
			({ path, symbols }) => symbols.filter((symbol) => hasSymbol(`${nameIn(program, path)}.${symbol}`)).map((symbol) => `${path}.${symbol}`)
		),
		packages: linked.filter(({ symbols }) => symbols.length === 0).map(({ path }) => path)
	};
}
function importsFor({ os, architecture }, imports) {
	const fits = (allowed, value) => allowed.length === 0 || value === "" || allowed.includes(value);
	const fitting = imports.filter(
		(one) => fits(one.os, os) && fits(one.architectures, architecture)
	);
	return fitting.length > 0 ? fitting : imports;
}
function nameIn({ mainPackage }, path) {
	return path === mainPackage ? "main" : path;
}
// scan/merge-matches
function mergeMatches(matches) {
	const claims = matches.flatMap(claimsOf);
	const sets = disjointSets();
	for (const { joining } of claims) sets.join(joining);
	const groups = Map.groupBy(claims, ({ joining }) => sets.find(joining[0] ?? ""));
	return [...groups.values()].map((group) => ({
		ids: [...new Set(group.flatMap(({ joining, noted }) => [...joining, ...noted]))].sort(),
		matches: [...new Set(group.map(({ match }) => match))]
	}));
}
function claimsOf(match) {
	const { same, parts } = vulnerabilityIds(match.advisory);
	if (parts.length === 0) return [{ match, joining: same, noted: [] }];
	return parts.map((part) => ({ match, joining: [part], noted: same }));
}
// scan/match-packages
function matchPackages(candidates, programs = [], match = matchOne) {
	const linked = linkedFunctions(programs);
	const findings = [];
	const denials = [];
	const unclear = new Map();
	for (const [item, own] of Map.groupBy(candidates, (candidate) => candidate.package)) {
		const { matches, undecided, denied } = matchAll(own, match);
		for (const problem of mergeMatches(matches)) {
			findings.push(withReachability(findingOf(item, problem), item, problem.matches, linked));
		}
		if (undecided.length > 0) unclear.set(undecidedProblem(item, undecided), item);
		if (denied.length > 0) denials.push(deniedProblem(item, denied));
	}
	const problems = [...unclear.keys(), ...denials].sort(byPlace);
	return { findings: findings.sort(compareFindingOrder), problems, undecided: unclear };
}
function problemsIn(candidates, match = matchOne) {
	const byPackage = Map.groupBy(candidates, (candidate) => candidate.package);
	return [...byPackage.values()].flatMap((own) => mergeMatches(matchAll(own, match).matches));
}
function matchAll(candidates, matchCandidate) {
	const matches = [];
	const undecided = [];
	const denied = [];
	for (const candidate of candidates) {
		const { verdict, match } = matchCandidate(candidate);
		if (match !== void 0) matches.push(match);
		else if (verdict === "undecided") undecided.push(candidate.advisory.id);
		else if (contradictsClaim(candidate)) denied.push(candidate.advisory.id);
	}
	return { matches, undecided, denied };
}
function byPlace(a, b) {
	return compareText(a.path, b.path) || compareText(a.message, b.message);
}
var SHOWN_IDS = 5;
function shownIds(ids) {
	const more = ids.length > SHOWN_IDS ? ` and ${ids.length - SHOWN_IDS} more` : "";
	return `${ids.toSorted().slice(0, SHOWN_IDS).join(", ")}${more}`;
}
function deniedProblem(item, ids) {
	const [location] = item.locations;
	return {
		code: "contradiction",
		message: `the advisory service lists ${shownIds(ids)} for ${item.name} ${item.version}, but the advisory contradicts this`,
		path: location?.path ?? ".",
		line: location?.line
	};
}
function undecidedProblem(item, ids) {
	const what = item.version === "" ? `${item.name} has no exact version` : `${item.name} ${item.version} cannot be compared with version ranges`;
	const [location] = item.locations;
	return {
		code: "undecided",
		message: `${what}, so Assay cannot check ${countNoun(ids.length, "advisory")}: ${shownIds(ids)}`,
		path: location?.path ?? ".",
		line: location?.line
	};
}
// scan/rate-by-aliases
var RATED = /^(?:CVE|GHSA)-[A-Za-z0-9-]{1,30}$/;
function idsToRate(candidates, match) {
	const known = new Set(candidates.map(({ advisory }) => advisory.id));
	const problems = problemsIn(candidates, match).filter(
		(problem) => isUnrated(kindAndRatingOf(problem))
	);
	const ids = new Set(problems.flatMap((problem) => problem.ids));
	return [...ids].filter((id) => RATED.test(id) && !known.has(id)).sort();
}
function rateByAliases(findings, records) {
	const byId = Map.groupBy(
		records.filter(({ withdrawn }) => withdrawn === void 0),
		({ id }) => id
	);
	return findings.map((finding) => {
		if (!isUnrated(finding)) return finding;
		const own = [finding.id, ...finding.aliases].flatMap((id) => byId.get(id) ?? []);
		const rated = own.map(ratingIn2).reduce(worseSeverity, { severity: "unknown" });
		return rated.severity === "unknown" ? finding : { ...finding, ...rated };
	});
}
function ratingIn2(record) {
	return { ...ratingOf(record, []), ratedBy: record.id };
}
function isUnrated({ kind, severity }) {
	return kind === "vulnerability" && severity === "unknown";
}
// scan/dependency-paths
var MAX_PATHS = 3;
var MAX_VISITED = 5e3;
var NO_PATHS = { paths: [], more: 0 };
function dependencyPaths(packages) {
	const direct = new Set(packages.flatMap((one) => one.isDirect === true ? [one.purl] : []));
	const parents = parentsOf(packages);
	const known = new Map();
	return (purl) => {
		const found = known.get(purl) ?? pathsTo(purl, parents, direct);
		known.set(purl, found);
		return found;
	};
}
function parentsOf(packages) {
	const parents = new Map();
	for (const { purl, dependsOn } of packages) {
		for (const dependency of dependsOn) {
			const known = parents.get(dependency);
			if (known === void 0) parents.set(dependency, [purl]);
			else known.push(purl);
		}
	}
	return parents;
}
function pathsTo(purl, parents, direct) {
	const next = new Map([[purl, ""]]);
	const roots = [];
	for (const one of next.keys()) {
		if (direct.has(one)) roots.push(one);
		if (next.size > MAX_VISITED) break;
		for (const parent of (parents.get(one) ?? []).toSorted(compareText)) {
			if (!next.has(parent)) next.set(parent, one);
		}
	}
	if (roots.length === 0) return NO_PATHS;
	const paths = roots.slice(0, MAX_PATHS).map((root) => pathFrom(root, next));
	return { paths, more: roots.length - paths.length };
}
function pathFrom(root, next) {
	const path = [];
	for (let one = root; one; one = next.get(one)) path.push(one);
	return path;
}
// scan/with-dependencies
var MAX_INSTRUCTION = 200;
function withDependencies(findings, inventory) {
	const packages = new Map(inventory.packages.map((one) => [one.purl, one]));
	const pathsTo2 = dependencyPaths(inventory.packages);
	return findings.map((finding) => {
		const { package: about } = finding;
		const item = about && packages.get(about.purl);
		if (about === void 0 || item === void 0) return finding;
		const added = { ...dependencyOf(item, pathsTo2(item.purl)), ...layerOf(item, inventory) };
		return { ...finding, package: { ...about, ...added } };
	});
}
function dependencyOf({ scope, isDirect }, { paths, more }) {
	return {
		...scope !== "unknown" && { scope },
		...isDirect !== void 0 && { isDirect },
		...paths.length > 0 && { paths },
		...more > 0 && { morePaths: more }
	};
}
function layerOf({ locations }, { layers }) {
	const createdBy = layers[locations[0]?.layer ?? -1]?.createdBy;
	return createdBy === void 0 ? {} : { instruction: createdBy.slice(0, MAX_INSTRUCTION) };
}
// scan/with-exploitation
var CVE2 = /^CVE-\d{4}-\d{4,}$/;
function cvesOf({ id, aliases }) {
	return [...new Set([id, ...aliases])].filter((each) => CVE2.test(each)).sort();
}
function withExploitation(findings, { exploited, scores }) {
	if (exploited.size + scores.size === 0) return findings;
	return findings.map((finding) => {
		const cves = cvesOf(finding);
		const known = earliest(cves.flatMap((cve) => exploited.get(cve) ?? []));
		const [epss] = cves.flatMap((cve) => scores.get(cve) ?? []).sort((a, b) => b.score - a.score || b.percentile - a.percentile);
		return {
			...finding,
			...known !== void 0 && { exploited: known },
			...epss !== void 0 && { epss }
		};
	});
}
function earliest(found) {
	const [first] = found.toSorted((a, b) => a.added < b.added ? -1 : 1);
	const isRansomware = found.some(({ ransomware }) => ransomware === true);
	return first && isRansomware ? { ...first, ransomware: true } : first;
}
// scan/match-inventory
function matchInventory(inventory, candidates, match) {
	const own = new Set(inventory.packages);
	const mine = candidates.filter((candidate) => own.has(candidate.package));
	const matched = matchPackages(mine, inventory.programs, match);
	return { ...matched, findings: withDependencies(matched.findings, inventory) };
}
// actions/scan/match-inventories
function matchInventories(inventories, candidates, match, isByPlatform = inventories.length !== 1) {
	const [only] = inventories;
	if (only !== void 0 && !isByPlatform) return matchInventory(only, candidates, match);
	const labels = platformLabels(inventories);
	const parts = inventories.map((inventory, at) => {
		const matched = matchInventory(inventory, candidates, match);
		return { platform: labels[at] ?? "", ...matched };
	});
	return {
		findings: mergePlatforms(parts),
		problems: parts.flatMap(({ problems }) => problems),
		undecided: new Map(parts.flatMap(({ undecided }) => [...undecided]))
	};
}
// actions/scan/find-advisories
async function findAdvisories(choice, { head, base }, { rules, tools }, host) {
	const { advisoriesAt } = await import("./open-advisories-LPF4ZUZM.js");
	const match = rememberMatches();
	const answer = await advisoriesAt(choice.advisories, host, choice.cache).find(
		[...head, ...base].flatMap(({ packages }) => packages),
		(done, total) => host.progress(`Looked up ${done} of ${total} packages`),
		(candidates) => idsToRate(candidates, match)
	);
	const matched = matchInventories(head, answer.candidates, match);
	const isByPlatform = head.length > 1 && base.every(({ source }) => source.kind === "image");
	const before = matchInventories(base, answer.candidates, match, isByPlatform);
	const rated = rateByAliases(matched.findings, answer.aliases);
	const { own, added } = await withTools(rated, tools, head);
	const { exploitationOf } = await import("./exploitation-FTUSTSB2.js");
	const exploitation = await exploitationOf(
		[...own, ...added, ...before.findings],
		rules.source,
		host
	);
	const baseRated = rateByAliases(before.findings, answer.aliases);
	const both = { matched, baseUndecided: before.undecided, rated: own, added, baseRated };
	const found = { inventories: head, ...both, answer, exploitation };
	return foundAdvisories(found, rules, host);
}
function foundAdvisories({ inventories, matched, rated, added = [], baseRated = [], ...other }, rules, host) {
	const { answer, exploitation, baseUndecided = new Map() } = other;
	const now = host.now().getTime();
	const { maxAgeDays } = rules.policy;
	const data = markOldData({ ...answer.data, ...listsPart(exploitation) }, maxAgeDays, now);
	return {
		findings: withExploitation(rated, exploitation),
		added: withExploitation(added, exploitation),
		baseFindings: withExploitation(baseRated, exploitation),
		undecided: matched.undecided,
		baseUndecided,
		candidates: answer.candidates,
		data,
		hasExploited: exploitation.dates.has("KEV"),
		hasScores: exploitation.dates.has("EPSS"),
		uncovered: new Set(answer.uncovered),
		problems: [
			...answer.problems,
			...exploitation.problems,
			...staleData(data, maxAgeDays, now),
			...uncheckedParts(inventories),
			...matched.problems
		]
	};
}
async function withTools(findings, { results }, inventories) {
	if (results.length === 0) return { own: findings, added: [] };
	const { mergeResults } = await import("./merge-results-3WR7QWC6.js");
	const packages = inventories.flatMap((each) => [...each.packages, ...each.contained ?? []]);
	const { own, added } = mergeResults(findings, results, packages);
	return { own, added: inventories.reduce(withDependencies, added) };
}
function listsPart({ dates }) {
	const lists = [...dates].map(([name, dated]) => ({ name, dated }));
	return lists.length === 0 ? {} : { lists };
}
// actions/scan/find-vex
import{ isAbsolute }from"node:path";
// actions/scan/vex-subject
function vexSubject(inventories, checkout, names) {
	const [first] = inventories.map(({ source }) => source);
	return {
		digests: commonDigests(inventories.map(({ source }) => source)),
		image: first?.kind === "image" ? imageOf(first.name) : void 0,
		repository: first?.kind === "image" ? void 0 : checkout?.repository,
		names
	};
}
function commonDigests(sources) {
	const sets = sources.map(({ digest, indexDigest, imageId }) => [digest, indexDigest, imageId]);
	const common = sets[0]?.filter((each) => sets.every((set) => set.includes(each))) ?? [];
	return new Set(common.filter((digest) => digest !== void 0));
}
var LOCAL = /^(?:oci|oci-archive|docker-archive|docker):/;
function imageOf(name) {
	if (LOCAL.test(name)) return void 0;
	try {
		const reference = parseImageReference(name);
		return { repository: repositoryName(reference), tag: reference.tag };
	} catch (error) {
		if (error instanceof UserError) return void 0;
		throw error;
	}
}
// actions/scan/find-vex
async function findVex(given, { source }, { inventories, findings, checkout }, host) {
	const { vex: named = [], vexProducts = [] } = source.file.scan;
	const subject = vexSubject(inventories, checkout, vexProducts);
	if (given.length + named.length === 0) return { documents: [], subject, problems: [] };
	const places = named.map((file) => ({ file, path: besidePolicy(file, source) }));
	const outside = places.filter(({ path }) => path === void 0).map(({ file }) => file);
	const paths = new Set([...given, ...places.flatMap(({ path }) => path ?? [])]);
	const read = await Promise.all([...paths].map((path) => documentAt(path, host)));
	const documents = read.flatMap(({ document }) => document ?? []);
	const vex = { documents, subject };
	const { vexProblems } = await import("./vex-problems-CMNW2PKK.js");
	const { vexContradictions: vexContradictions2 } = await import("./chunk-6PCRSKG5.js");
	const purls = inventories.flatMap(
		({ packages, contained = [] }) => [...packages, ...contained].map(({ purl }) => purl)
	);
	const problems = [
		...outside.map(elsewhere),
		...read.flatMap(({ problem }) => problem ?? []),
		...vexProblems(vex, purls, host.now().getTime()),
		...vexContradictions2(findings, vex)
	];
	return { ...vex, problems };
}
function elsewhere(path) {
	const message = "the VEX document is not a file in the policy’s repository. Fix: specify a file in this repository.";
	return { code: "not-found", message, path };
}
async function documentAt(path, host) {
	const shown = isAbsolute(path) ? shownPath(host, path) : path;
	try {
		const bytes = await readTrustedFile(path, runRepository(host));
		const { readVex } = await import("./read-vex-7AHJOJMM.js");
		return { document: readVex(bytes, shown) };
	} catch (error) {
		if (!(error instanceof DataError || error instanceof UserError)) throw error;
		const fact = "the VEX document was not used";
		const fix = "Correct the document, or remove it from the input and the policy.";
		return { problem: fileProblem(error, { fact, path: shown, fix }) };
	}
}
// actions/scan/fixes-for
async function fixesFor({ inventories, found, comparison }, findings, { folder, host, decision }) {
	const [first] = inventories;
	if (first === void 0 || findings.every(({ suppression }) => suppression !== void 0)) {
		return [];
	}
	const { filesToRead, planFixes } = await import("./plan-fixes-FB62WTMA.js");
	const { knownAdvisories } = await import("./chunk-I2L4PST2.js");
	const isFolder = first.source.kind === "directory";
	const paths = isFolder ? filesToRead(findings) : [];
	return planFixes({
		findings,
		packages: inventories.flatMap(({ packages }) => packages),
		sourceKind: first.source.kind,
		baseName: first.base?.name,
		known: knownAdvisories(found.candidates),
		files: await readTexts(paths, folder ?? host.workspace, host),
		...comparison.status === "compared" && {
			urgent: new Set(decision.reasons.flatMap((reason) => reason.findings))
		}
	});
}
// policy/refused-packages
var MAX_NAMED = 3;
var MAX_ITEMS = 100;
var SEVERAL = {
	deny: "are denied",
	licenses: "have a license that `licenses` does not accept",
	registries: "come from hosts that are not in `registries`",
	"min-age-days": "are newer than `min-age-days` allows"
};
var SEVERAL_UNKNOWN = {
	deny: SEVERAL.deny,
	licenses: "have no known SPDX license (`unknown-licenses: fail`)",
	registries: "have no known download location (`unknown-registries: fail`)",
	"min-age-days": "have no known publication date (`unknown-age: fail`)"
};
function refusedPackageReasons(refused3) {
	return PACKAGE_RULES.flatMap((rule) => {
		const own = refused3.filter((each) => each.rule === rule).toSorted(byMessage);
		const unknown3 = own.filter(isUnknown);
		return [
			...reasonFor(
				own.filter((each) => !isUnknown(each)),
				SEVERAL[rule]
			),
			...reasonFor(unknown3, SEVERAL_UNKNOWN[rule])
		];
	});
}
function isUnknown({ accept = "" }) {
	return accept.startsWith("unknown-");
}
function reasonFor(packages, several) {
	const [first] = packages;
	if (first === void 0) return [];
	const { rule } = first;
	const exception = exceptionText(rule, first.item.purl);
	if (packages.length === 1) {
		const accept2 = first.accept ?? exception;
		return [{ rule, outcome: "fail", message: first.message, accept: accept2, findings: [] }];
	}
	const { accept } = first;
	const isForAll = accept !== void 0 && packages.every((each) => each.accept === accept);
	return [
		{
			rule,
			outcome: "fail",
			message: `${countNoun(packages.length, "package")} ${several}: ${namesOf(packages)}`,
			...isForAll ? { accept } : { acceptOne: exception },
			findings: [],
			items: packages.slice(0, MAX_ITEMS).map(({ message }) => message)
		}
	];
}
function namesOf(packages) {
	const names = [...new Set(packages.map(({ item }) => packageText(item)))];
	const left = names.length - MAX_NAMED;
	return listed([...names.slice(0, MAX_NAMED), ...left > 0 ? [`${grouped(left)} more`] : []]);
}
function byMessage(a, b) {
	return compareText(a.message, b.message);
}
function packageText({ name, version: version2 }) {
	return `${name} ${version2}`.trim();
}
// policy/rules/advisories-complete
function advisoriesComplete(problems, partial) {
	if (partial === "allow") return [];
	return problemReasons(problems, {
		rule: "advisories-complete",
		several: problems.every(({ code }) => code === "undecided") ? "packages could not be compared with all advisories" : "comparisons with advisories failed",
		accept: "partial: allow"
	});
}
// policy/unlocked-problem
function withoutConsequences(problems) {
	const unread = problems.filter((problem) => !isUnlocked(problem)).map(({ path }) => path);
	const isConsequence = ({ message }) => unread.some((path) => message.includes(` that ${path} does not contain: `));
	return problems.filter((problem) => !isUnlocked(problem) || !isConsequence(problem));
}
function isUnlocked({ code }) {
	return code === "unlocked";
}
// policy/rules/inventory-complete
function inventoryComplete(problems, partial) {
	if (partial === "allow") return [];
	const unread = problems.filter((problem) => !isUnlocked(problem));
	return problemReasons(unread, {
		rule: "inventory-complete",
		several: "parts of the source could not be read",
		accept: "partial: allow"
	});
}
// policy/rules/manifests-locked
function manifestsLocked(problems, unlocked) {
	if (unlocked === "allow") return [];
	const found = problems.filter(isUnlocked);
	return problemReasons(found, {
		rule: "manifests-locked",
		several: "manifests have no lockfile",
		accept: "unlocked: allow"
	});
}
// policy/rules/unknown-data
var UNKNOWN_KEYS = ["unknown-direct", "unknown-epss", "unknown-dates"];
function unknownDataOf(finding, policy, { now, hasScores = false }) {
	const { package: about, epss, kind } = finding;
	if (kind === "malware") return void 0;
	if (policy.onlyDirect === true && about !== void 0 && about.isDirect === void 0) {
		return { key: "unknown-direct", message: "has no known dependency path" };
	}
	const needsScore = policy.minEpss !== void 0 && !isExploitedAnyway(finding, policy);
	if (needsScore && hasScores && epss === void 0) {
		return { key: "unknown-epss", message: "has no EPSS score" };
	}
	if (policy.graceDays === void 0 || now === void 0) return void 0;
	return advisoryAgeMs(finding, now) === void 0 ? { key: "unknown-dates", message: "has no publication date" } : void 0;
}
// policy/rules/max-severity
function maxSeverity(findings, policy, facts = {}) {
	const counted = countedFindings(findings, policy, facts).filter(
		(finding) => finding.kind === "malware" || isSevere(finding, policy)
	);
	const groups = Map.groupBy(counted, (finding) => unknownDataOf(finding, policy, facts)?.key);
	return [void 0, ...UNKNOWN_KEYS].flatMap((key) => {
		const own = groups.get(key) ?? [];
		const unknown3 = own[0] && unknownDataOf(own[0], policy, facts);
		return reasonFor2(own, policy, unknown3);
	});
}
function isSevere({ severity }, { failOn }) {
	return failOn !== "never" && severity !== "unknown" && isAtLeast(severity, failOn);
}
function reasonFor2(findings, { failOn, scope }, unknown3) {
	const missing = unknown3 === void 0 ? "" : ` (\`${unknown3.key}: fail\`)`;
	const text = {
		rule: "max-severity",
		one: (finding) => `${oneText(finding, failOn)}${unknown3 === void 0 ? "" : ` and ${unknown3.message}`}${missing}`,
		several: (all) => `${severalText(all, failOn)}${unknown3 === void 0 ? "" : `, and each ${unknown3.message}`}${missing}${worstText(all)}`,
		accept: unknown3 === void 0 ? void 0 : `${unknown3.key}: allow`
	};
	return findingReason(findings, text, scope !== "all");
}
function oneText(finding, failOn) {
	if (finding.kind !== "malware") return `is ${finding.severity} (threshold: \`${failOn}\`)`;
	return `is ${labelOf(finding)}`;
}
function severalText(findings, failOn) {
	const byLabel = Map.groupBy(findings, labelOf);
	const counts = LABELS.filter((label) => byLabel.has(label)).map(
		(label) => `${grouped(byLabel.get(label)?.length ?? 0)} ${label}`
	);
	const head = failOn === "never" ? "are malware" : `fail at the \`${failOn}\` threshold`;
	return `${head}: ${counts.join(", ")}`;
}
function worstText([worst]) {
	return worst === void 0 ? "" : `. Worst: ${worst.id} in ${subjectOf(worst)}`;
}
var MALWARE2 = "malware";
var OLD_MALWARE = "malware (already in the base, but the change touches a path to it)";
var LABELS = [MALWARE2, OLD_MALWARE, ...SEVERITIES];
function labelOf(finding) {
	if (finding.kind !== "malware") return finding.severity;
	return finding.change?.isPathChanged === true ? OLD_MALWARE : MALWARE2;
}
// policy/rules/min-age-days
var DAY_MS3 = 864e5;
function tooNewPackages(dated, { minAgeDays, unknownAge = "fail" }, now) {
	if (minAgeDays === void 0) return [];
	return dated.flatMap(({ item, published }) => {
		if ("unknown" in published) {
			return unknownAge === "allow" ? [] : undatedPackage(item, published.unknown);
		}
		const ageMs = now.getTime() - Date.parse(published.time);
		return ageMs >= minAgeDays * DAY_MS3 ? [] : tooNew(item, ageMs, minAgeDays);
	});
}
function newPackagesKnown({ minAgeDays, unknownAge = "fail" }, comparison) {
	const isUnknown2 = comparison?.status === "unavailable" && minAgeDays !== void 0;
	if (!isUnknown2 || unknownAge === "allow") return [];
	const { name, message, fix } = comparison;
	const what = `The new packages are unknown, because ${name} could not be read`;
	return [
		{
			rule: "min-age-days",
			outcome: "error",
			message: `${what}: ${message}. Fix: ${inlineFix(fix)}.`,
			accept: "unknown-age: allow",
			findings: []
		}
	];
}
function undatedPackage(item, why) {
	const message = `${packageText(item)} has no known publication date: ${why} (\`unknown-age: fail\`)`;
	return [{ rule: "min-age-days", item, message, accept: "unknown-age: allow" }];
}
function tooNew(item, ageMs, minAgeDays) {
	const days = Math.floor(ageMs / DAY_MS3);
	const age = days < 0 ? "in the future" : `${countNoun(days, "day")} ago`;
	const message = `${packageText(item)} was published ${age} (\`min-age-days: ${minAgeDays}\`)`;
	return [{ rule: "min-age-days", item, message }];
}
// policy/rules/results-read
function resultsRead(problems) {
	return problemReasons(problems, {
		rule: "results-read",
		several: "files with results from other tools were not used",
		accept: void 0
	});
}
// policy/rules/something-scanned
function somethingScanned(facts) {
	if (facts.files > 0 && facts.compared.length > 0) return [];
	const message = facts.files === 0 ? "nothing was checked, because no package files were found" : (facts.inventoryProblems ?? []).length > 0 ? "nothing was checked, because the packages could not be read" : "nothing was checked, because advisories cover none of the packages";
	return [{ rule: "something-scanned", outcome: "error", message, findings: [] }];
}
// policy/rules/unscored
function unscored(findings, policy, facts = {}) {
	if (policy.failOn === "never" || policy.unscored === "allow") return [];
	const counted = countedFindings(findings, policy, facts).filter(
		({ severity, kind }) => severity === "unknown" && kind !== "malware"
	);
	const text = {
		rule: "unscored",
		one: () => "has no severity score (`unscored: block`)",
		several: () => "fail because they have no severity score (`unscored: block`)",
		accept: "unscored: allow"
	};
	return findingReason(counted, text, policy.scope !== "all");
}
// policy/scan-summary
var MAX_NAMED2 = 5;
var MAX_ECOSYSTEM = 48;
function scanSummary(facts, policy) {
	const { compared, reasons, refused: refused3 = 0 } = facts;
	const refusal = refusedText(refused3);
	const gaps = gapTexts(facts);
	const { headline, sentences, milder } = foundTexts(facts, policy, {
		failed: refused3 > 0 ? refusal : "a policy rule is violated",
		nothing: `${NOTHING}${dataText(facts.dataDay)}`,
		checked: compared.length
	});
	const hasFindings = reasons.some(({ findings }) => findings.length > 0);
	const [verdict = "", ...others] = sentences;
	const checked = comparedText2(compared);
	const isPlain = headline === NOTHING && compared.length > 0;
	return {
		headline,
		summary: [
			isPlain ? verdict.replace(/\.$/, ` in ${checked}.`) : verdict,
			...refused3 > 0 && hasFindings ? [capitalized(`${refusal}.`)] : [],
			...others,
			...compared.length === 0 ? ["No packages were compared."] : [],
			...isPlain || compared.length === 0 ? [] : [`Checked ${checked}.`],
			...containedTexts(facts.contained),
			...gaps
		].join(" "),
		...milder.length > 0 && { milder },
		...gaps.length > 0 && { gaps }
	};
}
var NOTHING = "no known vulnerabilities";
function gapTexts(facts) {
	const { problems, existingProblems = [], reasons, comparison } = facts;
	const base = comparison?.status === "compared" ? comparison.base.name : void 0;
	const known = new Set(existingProblems);
	const hasErrors = reasons.some(({ outcome }) => outcome === "error");
	const accepted = hasErrors ? [] : problems.filter((problem) => !known.has(problem));
	return [
		...known.size === 0 ? [] : [`Not checked, and already in ${baseText(base)}: ${problemsText([...known])}.`],
		...accepted.length === 0 ? [] : [`Not checked, and accepted by the policy: ${problemsText(accepted)}.`],
		...skippedTexts(facts)
	];
}
function refusedText(refused3) {
	const verb = refused3 === 1 ? "breaks" : "break";
	return `${countNoun(refused3, "package")} ${verb} a policy rule`;
}
function capitalized(sentence) {
	return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}
function comparedText2(compared) {
	const isMany = compared.length > MAX_NAMED2;
	const named = isMany ? compared.slice(0, MAX_NAMED2 - 1) : compared;
	const rest = compared.slice(named.length);
	const more = rest.reduce((sum, { packages }) => sum + packages, 0);
	return listed([
		...named.map(packagesText),
		...isMany ? [`${countNoun(more, "package")} of ${rest.length} other ecosystems`] : []
	]);
}
function packagesText({ ecosystem, packages }) {
	if (ecosystem === "GitHub Actions") return countNoun(packages, "GitHub Action");
	const plain2 = ecosystem.slice(0, MAX_ECOSYSTEM).replaceAll(/[^\w .-]/g, " ");
	return countNoun(packages, `${plain2} package`);
}
function problemsText(problems) {
	const unlocked = problems.filter(isUnlocked).length;
	const others = problems.length - unlocked;
	return listed([
		...unlocked === 0 ? [] : [`${countNoun(unlocked, "manifest")} without a complete lockfile`],
		...others === 0 ? [] : [countNoun(others, unlocked === 0 ? "problem" : "other problem")]
	]);
}
function containedTexts(contained = 0) {
	return contained === 0 ? [] : [`${countNoun(contained, "package")} compared as part of system packages.`];
}
var MAX_NAME = 80;
function skippedTexts({ skipped, images = 0, skippedNames = [] }) {
	const others = skipped - images;
	const whose = others === 1 ? "its" : "their";
	return [
		others === 0 ? "" : `${countNoun(others, "package")} skipped: OSV does not cover ${whose} ecosystem${namedText(skippedNames, others, false)}.`,
		images === 0 ? "" : `${countNoun(images, "image")} not scanned${namedText(skippedNames, images, true)}: scan each image separately.`
	].filter(Boolean);
}
var IMAGE2 = "image ";
function namedText(all, count, areImages) {
	const names = all.filter((name) => name.startsWith(IMAGE2) === areImages).map((name) => visibleText(areImages ? name.slice(IMAGE2.length) : name, MAX_NAME));
	const such = names.length < count ? "such as " : "";
	return names.length === 0 ? "" : ` (${such}${listed(names)})`;
}
// policy/decide-scan
function decideScan(facts, policy, state = {}) {
	const isKnown = new Set(policy.scope === "all" ? [] : facts.existingProblems);
	const isNewProblem = (problem) => !isKnown.has(problem);
	const inventoryProblems = facts.inventoryProblems.filter(isNewProblem);
	const found = [
		...somethingScanned(facts),
		...inventoryComplete(inventoryProblems, policy.partial),
		...manifestsLocked(
			policy.partial === "allow" ? inventoryProblems : withoutConsequences(inventoryProblems),
			policy.unlocked
		),
		...advisoriesComplete(facts.advisoryProblems.filter(isNewProblem), policy.partial),
		...resultsRead(facts.resultProblems ?? []),
		...exploitedListRead(policy, facts.hasExploited === true),
		...maxSeverity(facts.findings, policy, facts),
		...unscored(facts.findings, policy, facts),
		...newPackagesKnown(policy, facts.comparison),
		...refusedPackageReasons(facts.refused)
	];
	const reasons = withPolicyReasons(withComparison(found, facts.comparison, policy), state);
	const { outcome, isComplete } = decidedBy(reasons);
	const { compared, skipped } = facts;
	const { inventoryProblems: unread, advisoryProblems, resultProblems = [] } = facts;
	const problems = [...unread, ...advisoryProblems, ...resultProblems];
	return {
		kind: DECISION_KIND,
		action: "scan",
		subject: facts.subject,
		outcome,
		isComplete: isComplete && problems.length === 0,
		...scanSummary(
			{
				...facts,
				reasons,
				problems,
				dataDay: oldDataDay(facts.advisories === void 0 ? [] : [facts.advisories], compared),
				existingProblems: [...isKnown],
				refused: new Set(facts.refused.map(({ item }) => item.purl)).size
			},
			policy
		),
		compared,
		skipped,
		...facts.contained !== void 0 && facts.contained > 0 && { contained: facts.contained },
		reasons: reasons.toSorted(byWeight)
	};
}
function byWeight(a, b) {
	return Number(a.outcome !== "error") - Number(b.outcome !== "error");
}
// policy/excuse-unlinked
var RULE = "reachability";
var MAX_PATH = 100;
function excuseUnlinked(findings, { reachability }) {
	if (reachability !== "excuse") return findings;
	return findings.map((finding) => {
		if (finding.suppression !== void 0 || finding.kind !== "vulnerability") return finding;
		if (finding.reachability?.level !== "not-linked") return finding;
		return { ...finding, suppression: { rule: RULE, reason: reasonOf(finding.reachability) } };
	});
}
function reasonOf({ packages }) {
	const [first = "", ...others] = packages;
	const more = others.length === 0 ? "" : ` or ${countNoun(others.length, "other vulnerable package")}`;
	return `The program contains no functions from ${first.slice(0, MAX_PATH)}${more}.`;
}
// policy/rules/accepted-licenses
function acceptedLicenses(packages, { licenses, unknownLicenses = "fail" }) {
	if (licenses === void 0) return [];
	const { allow, deny } = licenses;
	const named = new Set((allow ?? deny ?? []).map(currentName));
	const isAccepted = (license) => isListed2(license, named) === (allow !== void 0);
	return packages.filter(isOnItsOwn).flatMap((item) => {
		const term = item.license === void 0 ? void 0 : termOf(item.license);
		if (term === void 0) return unknownLicenses === "allow" ? [] : unknown(item);
		const missing = missingIn(term, isAccepted);
		return missing.length === 0 ? [] : refused(item, allow === void 0 ? "deny" : missing);
	});
}
function isOnItsOwn({ ownedBy = [] }) {
	return ownedBy.length === 0;
}
function missingIn(term, isAccepted) {
	if (!("conjunction" in term)) {
		const name = namedToday(term);
		return isAccepted(name) ? [] : [name];
	}
	const left = missingIn(term.left, isAccepted);
	const right = missingIn(term.right, isAccepted);
	if (term.conjunction === "and") return [...new Set([...left, ...right])];
	return right.length < left.length ? right : left;
}
function isListed2(license, named) {
	return named.has(license) || named.has(license.split(" WITH ", 1)[0] ?? "");
}
function currentName(text) {
	const term = termOf(text);
	return term === void 0 || "conjunction" in term ? text : namedToday(term);
}
function unknown(item) {
	const license = item.license === void 0 ? "no known license" : "no SPDX license";
	return [
		{
			rule: "licenses",
			item,
			message: `${packageText(item)} has ${license} (\`unknown-licenses: fail\`)`,
			accept: "unknown-licenses: allow"
		}
	];
}
function refused(item, missing) {
	const what = missing === "deny" ? "denies" : "does not allow";
	const message = `${packageText(item)} has the license ${item.license}, which \`licenses\` ${what}`;
	const accept = missing === "deny" ? {} : { accept: `licenses: { allow: [${missing.join(", ")}] }` };
	return [{ rule: "licenses", item, message, ...accept }];
}
// policy/rules/allowed-registries
function allowedRegistries(packages, { registries, unknownRegistries = "fail" }) {
	if (registries === void 0) return [];
	const hosts = new Set(registries);
	return packages.filter(isOnItsOwn2).flatMap((item) => {
		const { downloadUrl } = item;
		if (downloadUrl === void 0) return unknownRegistries === "allow" ? [] : unknown2(item);
		const host = hostOf(downloadUrl);
		return host !== void 0 && hosts.has(host) ? [] : elsewhere2(item, host);
	});
}
function isOnItsOwn2({ ownedBy = [] }) {
	return ownedBy.length === 0;
}
var HOST = /^[\w.:[\]-]{1,253}$/;
function hostOf(url) {
	const host = URL.parse(url)?.host.toLowerCase() ?? "";
	return HOST.test(host) ? host : void 0;
}
function unknown2(item) {
	const message = `${packageText(item)} has no known download location (\`unknown-registries: fail\`)`;
	return [{ rule: "registries", item, message, accept: "unknown-registries: allow" }];
}
function elsewhere2(item, host) {
	const from = host ?? "an unreadable location";
	const message = `${packageText(item)} comes from ${from}, which is not in \`registries\``;
	const accept = host === void 0 ? {} : { accept: `registries: [${host}]` };
	return [{ rule: "registries", item, message, ...accept }];
}
// policy/rules/denied-packages
function deniedPackages(packages, { deny = [] }) {
	if (deny.length === 0) return [];
	const entries = Map.groupBy(
		deny.flatMap((text) => deniedPurl(text) ?? []),
		({ path }) => path
	);
	return packages.flatMap((item) => {
		const paths = [item.purl, ...namePurl(item)].flatMap((purl) => pathsOf(purlPath(purl)));
		const entry = paths.flatMap((path) => entries.get(path) ?? []).find((each) => isIn(item, each));
		return entry === void 0 ? [] : [refused2(item, entry)];
	});
}
function namePurl({ type, name }) {
	return [`pkg:${type}/${name}`];
}
function pathsOf(path) {
	const ends = [...path.slice(0, MAX_DENIED).matchAll(/\//g)].map(
		({ index }) => path.slice(0, index + 1)
	);
	return [path, ...ends];
}
function isIn({ version: version2, ecosystem = "" }, { bounds }) {
	const scheme = schemeFor(ecosystem);
	return bounds.every((bound) => {
		if (bound.operator === "=" && bound.version === version2) return true;
		try {
			const order = scheme?.compare(version2, bound.version);
			return order === void 0 || isMet(bound.operator, order);
		} catch (error) {
			if (error instanceof DataError) return true;
			throw error;
		}
	});
}
function refused2(item, { text }) {
	const message = `${packageText(item)} is denied by \`${text}\` in \`deny\``;
	return { rule: "deny", item, message };
}
// policy/refused-by-rules
function refusedByRules({ packages, dated, now }, policy) {
	return [
		...deniedPackages(packages, policy),
		...acceptedLicenses(packages, policy),
		...allowedRegistries(packages, policy),
		...tooNewPackages(dated, policy, now)
	];
}
// policy/setting-lines
var KEYS = new Map([
	["max-severity", "fail-on"],
	["unscored", "unscored"],
	["inventory-complete", "partial"],
	["advisories-complete", "partial"],
	["manifests-locked", "unlocked"],
	["compared", "scope"],
	["licenses", "licenses"],
	["registries", "registries"],
	["deny", "deny"],
	["min-age-days", "min-age-days"],
	["only-exploited", "only-exploited"]
]);
function withSettingLines(reasons, bytes, overridden) {
	const lines = yamlLines(bytes.toString("utf8"), "the policy");
	return reasons.map((reason) => {
		const key = KEYS.get(reason.rule);
		const line = key === void 0 || overridden.has(key) ? void 0 : lines.get(`scan.${key}`);
		return line === void 0 ? reason : { ...reason, line };
	});
}
// actions/scan/judge
function judgeScan(facts, rules, ignoreFiles) {
	const ignored = suppress(facts, rules.policy);
	const { origin, unreadable, proposed } = rules.source;
	const invalid = proposed?.kind === "invalid" ? proposed.problem : void 0;
	const marked = { ...facts, findings: ignored.findings, refused: ignored.refused };
	const decision = decideScan(marked, rules.policy, { unreadable, invalid });
	const outcomeBy = (policy) => outcomeOf(facts, policy);
	const afterMerge = proposedPolicy(rules, ignoreFiles, outcomeBy);
	const { workflows } = rules;
	const changes = {
		...afterMerge && { afterMerge },
		...workflows.length > 0 && { workflows },
		...expiringPart(ignored),
		...stalePart(ignored)
	};
	const reasons = reasonsWithLines(decision.reasons, rules);
	return { decision: { ...decision, reasons, policy: origin, ...changes }, ignored };
}
function reasonsWithLines(reasons, { source, contested }) {
	if (source.bytes === void 0 || source.unreadable !== void 0) return reasons;
	const byInput = contested.filter(({ holds, file }) => holds !== file).map(({ name }) => name);
	return withSettingLines(reasons, source.bytes, new Set(byInput));
}
function expiringPart({ expiring }) {
	if (expiring.length === 0) return {};
	const exceptions = expiring.map(({ rule, ignore: { id, owner, expires = "", line } }) => ({rule,id,owner,expires,line}));
	return { expiring: exceptions };
}
function stalePart({ expired, unused }) {
	const placed2 = [
		...expired.map((each) => ({ ...each, why: "expired" })),
		...unused.map((each) => ({ ...each, why: "unused" }))
	];
	if (placed2.length === 0) return {};
	return {
		stale: placed2.map(({ rule, ignore: { id, line }, why }) => ({ rule, id, why, line }))
	};
}
function suppress(facts, policy) {
	const { findings, earlier, now } = facts;
	const refused3 = refusedByRules(facts, policy);
	const ignored = applyIgnores({ findings, refused: refused3 }, policy, now);
	const excuse = (given) => excuseUnlinked(applyVex(given, facts.vex), policy);
	const suppressBase = (given) => excuse(applyIgnores({ findings: given }, policy, now).findings);
	const marked = withoutOldExcuses(findings, excuse(ignored.findings), earlier, suppressBase);
	return { ...ignored, findings: marked };
}
function outcomeOf(facts, policy) {
	const { findings, refused: refused3 } = suppress(facts, policy);
	return decideScan({ ...facts, findings, refused: refused3 }, policy).outcome;
}
function proposedPolicy({ policy, source, afterMerge }, ignoreFiles, outcomeBy) {
	const policies = source.proposed === void 0 ? [] : [source.origin.path];
	const files = [...policies, ...ignoreFiles];
	if (files.length === 0) return void 0;
	const changes = source.proposed?.kind === "valid" ? policyChanges(source.file, source.proposed.file) : [];
	const isDated = policy.minAgeDays !== void 0 || afterMerge?.minAgeDays === void 0;
	const hasSameVex = afterMerge !== void 0 && vexText(policy) === vexText(afterMerge);
	const isKnown = hasSameVex && ignoreFiles.length === 0 && isDated;
	return { files, changes, outcome: isKnown ? outcomeBy(afterMerge) : void 0 };
}
function vexText({ vex, vexProducts }) {
	return canonicalJson({ vex, vexProducts });
}
// actions/scan/offer-results
async function offerResults(scanned, decision, { inputs, inventories, host }) {
	await host.offer("json", () => prettyJsonChunks(scanned));
	await host.offer("sarif", async () => {
		const { sarifLog: sarifLog2 } = await import("./chunk-MDRMWYHB.js");
		const category = inputs["sarif-category"] ?? sarifCategory(scanned);
		return sarifLog2(scanned, { toolVersion: version, category, decision }).chunks;
	});
	await host.offer("html", async () => {
		const { renderHtml } = await import("./chunk-LJX537NL.js");
		const head = { title: "Assay", run: reportRun(host, [scanned]) };
		return renderHtml(gatherReport(head, [scanned, decision], []));
	});
	for (const format of DOCUMENT_FORMATS) {
		for (const inventory of inventories) {
			await host.offer(format, async () => {
				const { documentChunks } = await import("./chunk-NGZNGOIS.js");
				const timestamp = documentTimestamp(host.env);
				return documentChunks(inventory, format, { toolVersion: version, timestamp });
			});
		}
	}
}
// actions/scan/policy-inputs
function withPolicyInputs(inputs, policy) {
	const { includeIgnored = false, registryMirrors, resolve, publicationRegistries } = policy;
	return {
		...inputs,
		"include-ignored": inputs["include-ignored"] || includeIgnored && inputs.path !== void 0,
		"registry-mirrors": statedOr(inputs["registry-mirrors"], registryMirrors),
		resolve: statedOr(inputs.resolve, resolve),
		"publication-registries": statedOr(inputs["publication-registries"], publicationRegistries)
	};
}
function statedOr(stated, policy = []) {
	return stated.length > 0 ? stated : policy;
}
// actions/scan/publication-dates
var UNREGISTERED = new Set(["generic", "git", "github", "githubactions", "docker", "oci"]);
async function publicationDates(inventories, base, { minAgeDays }, { registries, host }) {
	if (minAgeDays === void 0 || base === void 0) return [];
	const before = new Set(base.inventories.flatMap(({ packages }) => packages.map(identityOf)));
	const added = inventories.flatMap(({ packages }) => packages).filter((item) => isRegistered(item) && !before.has(identityOf(item)));
	if (added.length === 0) return [];
	const { chosenRegistries } = await import("./chosen-registries-Y33ZNQ2W.js");
	const { askDates } = await import("./ask-dates-RTVYA7TK.js");
	host.info(`Looking up the publication dates of ${countNoun(added.length, "new package")}`);
	return await askDates(added, chosenRegistries(registries), networkOf(host));
}
function isRegistered({ type, name }) {
	return !UNREGISTERED.has(type) && !(type === "golang" && name === "stdlib");
}
function identityOf({ type, name, version: version2 }) {
	return `${type} ${name} ${version2}`;
}
// actions/scan/require-files
async function requireFiles({ vex, results }, { kind, context }) {
	if (kind !== "terminal" || context !== void 0) return;
	for (const path of vex) await requireInputFile(path, "Check the path in `vex`.");
	for (const path of results) await requireInputFile(path, "Check the path in `results`.");
}
// policy/scan-policy
var DEFAULT_SCAN_POLICY = {
	failOn: "high",
	onlyFixed: false,
	unscored: "allow",
	partial: "error",
	unlocked: "error",
	scope: "auto",
	reachability: "excuse",
	ignore: []
};
var SCAN_SETTINGS = [
	{
		key: "failOn",
		name: "fail-on",
		byStrictness: ["none", "low", "medium", "high", "critical", "never"]
	},
	{ key: "onlyFixed", name: "only-fixed", byStrictness: [false, true] },
	{ key: "unscored", name: "unscored", byStrictness: ["block", "allow"] },
	{ key: "partial", name: "partial", byStrictness: ["error", "allow"] },
	{ key: "unlocked", name: "unlocked", byStrictness: ["error", "allow"] },
	{ key: "scope", name: "scope", byStrictness: ["all", "auto", "new"] },
	{ key: "reachability", name: "reachability", byStrictness: ["ignore", "excuse"] }
];
function scanPolicyFrom(inputs, file) {
	const contested = [];
	const settings = SCAN_SETTINGS.map(({ key, name, byStrictness }) => {
		const said = [inputs[key], file[key]].filter((value) => value !== void 0);
		const holds = byStrictness.find((value) => said.includes(value)) ?? DEFAULT_SCAN_POLICY[key];
		const [input, stated] = [inputs[key], file[key]].map(String);
		if (said.length === 2 && input !== stated) {
			contested.push({ name, input: input ?? "", file: stated ?? "", holds: String(holds) });
		}
		return [key, holds];
	});
	const chosen = Object.fromEntries(settings);
	return { policy: { ...file, ...chosen, ignore: file.ignore ?? [] }, contested };
}
// actions/scan/scan-policy
async function scanRulesOf(inputs, host) {
	const run = runRepository(host);
	const source = await readPolicy(inputs.policy, run, host.kind);
	const given = settingsOf(inputs);
	const { proposed } = source;
	const afterMerge = proposed?.kind === "valid" ? scanPolicyFrom(given, proposed.file.scan).policy : void 0;
	const workflows = await workflowsChanged(inputs.path ?? host.workspace, run);
	return { ...scanPolicyFrom(given, source.file.scan), source, afterMerge, workflows };
}
function settingsOf({
	"fail-on": failOn,
	"only-fixed": onlyFixed,
	unscored: unscored2,
	partial,
	unlocked,
	scope
}) {
	return {
		...failOn === void 0 ? {} : { failOn },
		...onlyFixed === void 0 ? {} : { onlyFixed },
		...unscored2 === void 0 ? {} : { unscored: unscored2 },
		...partial === void 0 ? {} : { partial },
		...unlocked === void 0 ? {} : { unlocked },
		...scope === void 0 ? {} : { scope }
	};
}
// actions/scan/scan-result
function scanFacts(result, now) {
	const { inventories, inventory, found, counted, comparison, delta, dated, vex, tools } = result;
	return {
		subject: inventory.source.name,
		findings: [...delta?.findings ?? found.findings, ...found.added].sort(compareFindingOrder),
		packages: inventories.flatMap(({ packages, contained = [] }) => [...packages, ...contained]),
		dated,
		now,
		hasExploited: found.hasExploited,
		hasScores: found.hasScores,
		...counted,
		contained: inventory.contained,
		files: inventory.files,
		inventoryProblems: inventory.problems,
		existingProblems: delta?.existingProblems,
		comparison,
		fixed: delta?.fixed.length,
		earlier: delta?.earlier ?? new Map(),
		advisories: found.data,
		advisoryProblems: [...found.problems, ...vex.problems],
		resultProblems: tools.problems,
		vex
	};
}
function findingsFile({ inventory, found, counted, comparison, delta, checkout, vex, tools }, findings) {
	const { source, images, contained, problems } = inventory;
	return {
		kind: FINDINGS_KIND,
		source: { ...source, ...checkout !== void 0 && { checkout } },
		...images.length > 0 && { images },
		findings,
		advisories: found.data,
		packages: counted.compared.reduce((sum, each) => sum + each.packages, 0),
		...contained > 0 && { contained },
		problems: [...problems, ...found.problems, ...vex.problems, ...tools.problems],
		...comparedPart(comparison, delta)
	};
}
function comparedPart(comparison, delta) {
	if (comparison.status === "none") return {};
	if (delta === void 0) return { comparison };
	const { fixed, unchecked, packageChanges, imageChange, existingProblems } = delta;
	const image = imageChange === void 0 ? {} : { imageChange };
	const unknown3 = unchecked.length === 0 ? {} : { unchecked };
	return { comparison, fixed, ...unknown3, packageChanges, ...image, existingProblems };
}
// report/terminal-fixes
var MAX_FIXES = 5;
function terminalFixes({ fixes = [] }, failing, { rows, all: where = "--verbose shows all" }) {
	if (fixes.length === 0) return [];
	const isLimited = Number.isFinite(rows);
	const all = isLimited ? groupedFixes(fixes, MAX_SHORT_COMMAND) : groupedFixes(fixes);
	const urgent = all.filter(
		({ fix }) => [...fix.fixes, ...fix.stays].some((fingerprint) => failing.has(fingerprint))
	);
	const listed2 = urgent.length > 0 ? [...urgent, ...all.filter((one) => !urgent.includes(one))] : all;
	const wanted = urgent.length > 0 ? urgent.length : all.length;
	const shown = isLimited ? listed2.slice(0, Math.min(MAX_FIXES, wanted)) : listed2;
	const left = all.length - shown.length;
	return [
		[{ text: failing.size > 0 ? "What to do" : "What to do (optional)", style: "bold" }],
		...shown.flatMap(
			(each) => linesOf(each, failing, isLimited ? { all: where } : { max: each.repeats.length })
		),
		...left === 0 ? [] : [
			[
				{
					text: `… ${leftText("fix", left, wanted - shown.length)} (${where})`,
					style: "dim"
				}
			]
		]
	];
}
function linesOf({ fix, repeats }, failing, listing) {
	const effect = effectOf(fix, failing);
	const files = repeats.length === 0 ? "" : `in all ${repeats.length + 1} files: `;
	return [
		[
			{ text: `  ${plain(fix.title)}` },
			...effect === "" ? [] : [{ text: ` (${files}${effect})`, style: "dim" }]
		],
		...commandLines("$ ", fix.command),
		...commandLines("or: ", fix.alternative),
		...repeats.length === 0 ? [] : [[{ text: `    ${plain(repeatText(repeats, listing))}` }]]
	];
}
function effectOf({ fixes, stays }, failing) {
	const milder = failing.size === 0 ? 0 : fixes.filter((one) => !failing.has(one)).length;
	return [
		fixes.length > 0 && `fixes ${countNoun(fixes.length, "finding")}`,
		milder > 0 && (milder === fixes.length ? NOT_BLOCKING : `${milder} ${NOT_BLOCKING}`),
		stays.length > 0 && `${countNoun(stays.length, "finding")} ${stays.length === 1 ? "remains" : "remain"}`
	].filter(Boolean).join(", ");
}
var MAX_LINE = 4e3;
function commandLines(head, command) {
	if (command === void 0 || command.length > MAX_LINE) return [];
	return [
		[
			{ text: `    ${head}`, style: "dim" },
			{ text: plain(command), style: "cyan" }
		]
	];
}
function plain(text) {
	return visibleText(text.replaceAll("`", ""), MAX_LINE);
}
// actions/scan/show-findings
var MAX_ROWS = 50;
function showFindings(scanned, decision, { host, isAnnotating }) {
	const data = gatherReport({ title: "" }, [scanned, decision], []);
	const options = { width: host.columns, isColored: false, maxRows: MAX_ROWS };
	const table = renderScanTable(scanned, decision, options);
	const numbers = deltaBlock(data, comparedText(data));
	if (numbers.title !== "" && blockSize(numbers) > 0)
		host.print(`${numbers.title}
${renderTable(numbers, options)}`);
	const open = scanned.findings.filter(({ suppression }) => suppression === void 0);
	if (table !== "") host.print(table, countNoun(open.length, "finding"));
	const failing = new Set(decision.reasons.flatMap(({ findings }) => findings));
	const fixes = terminalFixes(scanned, failing, { rows: MAX_ROWS, all: "in findings.json" });
	if (fixes.length > 0) {
		const text = fixes.map((line) => `${plainLine(line)}
`).join("");
		host.print(text, countNoun(scanned.fixes?.length ?? 0, "fix"));
	}
	const { advisories } = scanned;
	if (advisories !== void 0) host.info(`Advisory data: ${advisoryDates(advisories)}`);
	const warning = oldDataText([scanned]);
	if (warning !== "") host.info(warning);
	if (!isAnnotating || host.kind === "terminal") return;
	for (const { level, message, path, line, title } of chooseAnnotations(data)) {
		host.annotate(level, message, path === void 0 ? void 0 : { path, line }, title);
	}
}
var MAX_PROBLEMS = 5;
function showBaseProblems(problems, host) {
	for (const { path, message } of problems.slice(0, MAX_PROBLEMS)) {
		host.annotate(
			"notice",
			`Because of a problem in the base, existing findings can count as new: ${path}: ${message}`
		);
	}
	const left = problems.length - MAX_PROBLEMS;
	if (left > 0) host.info(`${countNoun(left, "more problem")} in the base`);
}
// actions/scan/show-rules
var MAX_SHOWN = 50;
function showRules({ source, contested }, decision, ignored, host) {
	const { annotate, progress } = host;
	const details = { info: host.debug, annotate, progress };
	showPolicy(decision, host.kind === "terminal" ? details : host);
	for (const { name, input, file, holds } of contested) {
		host.info(
			`The \`${name}\` input is ${input}, but ${source.origin.path} contains ${file}. Using the stricter value: ${holds}`
		);
	}
	showExceptions(ignored, host);
	showAccepted(ignored, host);
	showStale(ignored, source, host);
}
function showExceptions({ findings }, host) {
	const excepted = findings.filter(({ suppression }) => suppression !== void 0);
	if (excepted.length === 0) return;
	host.info(`${countNoun(excepted.length, "finding")} with an exception:`);
	for (const {
		id,
		package: { name, version: version2 } = { name: "", version: "" },
		suppression
	} of excepted.slice(0, MAX_SHOWN)) {
		host.info(`  ${id} in ${name}@${version2} (${suppression?.rule}): ${suppression?.reason}`);
	}
	const more = excepted.length - MAX_SHOWN;
	if (more > 0) host.info(`  and ${more} more`);
}
function showAccepted({ accepted }, host) {
	if (accepted.length === 0) return;
	host.info(`${countNoun(accepted.length, "package")} accepted by an exception:`);
	for (const { refused: refused3, by } of accepted.slice(0, MAX_SHOWN)) {
		host.info(`  ${refused3.message} (${by.rule}): ${by.ignore.reason}`);
	}
	const more = accepted.length - MAX_SHOWN;
	if (more > 0) host.info(`  and ${more} more`);
}
function showStale({ expired, expiring, unused }, { origin, proposed }, host) {
	const own = (line) => proposed === void 0 ? { path: origin.path, line } : { path: origin.path };
	const place = (line) => origin.from === "given" ? void 0 : own(line);
	for (const { rule, ignore } of expired) {
		const message = `${rule} for ${ignore.id} expired on ${ignore.expires} and no longer applies. Fix the finding, or renew \`expires\`.`;
		host.annotate("warning", message, place(ignore.line));
	}
	for (const { rule, ignore } of expiring) {
		const { id, owner, expires = "" } = ignore;
		host.annotate(
			"notice",
			lineText(expiringLine({ rule, id, owner, expires })),
			place(ignore.line)
		);
	}
	for (const { rule, ignore } of unused) {
		const message = `${rule} for ${ignore.id} matches no finding or package. Remove the rule.`;
		host.annotate("notice", message, place(ignore.line));
	}
}
// actions/scan/show-terminal
function showInTerminal(scanned, decision, inventories, host) {
	const { annotate, progress } = host;
	const details = { info: host.debug, annotate, progress };
	for (const inventory of inventories) showDetails(inventory, details);
	const hasErrors = decision.reasons.some(({ outcome }) => outcome === "error");
	if (!hasErrors) showProblems(scanned.problems, host);
	const data = gatherReport({ title: "" }, [scanned, decision], []);
	const failing = new Set(decision.reasons.flatMap(({ findings }) => findings));
	const listed2 = openFindings(data);
	const sections = host.isQuiet === true ? [terminalFindings(blockingFindings(listed2), host)] : [terminalFindings(listed2, host), terminalFixes(scanned, failing, host)];
	for (const lines of sections.filter(({ length }) => length > 0)) host.show([...lines, []]);
	const warning = oldDataText([scanned]);
	if (warning !== "" && host.isQuiet !== true)
		host.annotate(
			"warning",
			commandsOnLines(warning, () => true)
		);
	const { advisories } = scanned;
	if (advisories !== void 0) host.debug(`Advisory data: ${advisoryDates(advisories)}`);
}
var WITHOUT_BASE = "Existing findings also count. To count only new findings, use `--compare-to`.";
function terminalExplanation(decision, scanned, { host, isAll }) {
	const { summary, headline } = decision;
	const withoutBase = isAll ? "" : WITHOUT_BASE;
	if (summary === void 0 || headline === void 0) return explanation(decision, scanned, host);
	const data = gatherReport({ title: "" }, [scanned, decision], []);
	const step = isEmpty(decision) ? emptySourceFix(host.kind) : void 0;
	return terminalVerdict(data, decision, { withoutBase, step });
}
// actions/scan/take-both
async function takeBoth(inputs, rules, host) {
	const source = inputs.image === void 0 ? inputs.sbom === void 0 ? "path" : "sbom" : "image";
	const asked = parseCompareTo(inputs["compare-to"], source);
	const to = asked.kind === "auto" ? policyCompareTo(rules.policy.compareTo, source) : asked;
	const login = registryLogin(inputs);
	const base = await folderBase(to, inputs.path, rules.policy, host);
	const choice = { ...sourceChoice(inputs), ...base, readsFunctions: true };
	const taken = await takeInventories(choice, login, runRepository(host), host);
	if (to.kind === "auto" || to.kind === "none" || to.kind === "commit") return taken;
	const { givenBase } = await import("./given-base-5Y7Z35KM.js");
	const verify = (image) => verifiedImage(image, inputs, rules, host);
	const compared = await givenBase(to, choice, taken.inventories, { login, host, verify });
	return { ...taken, compared };
}
async function verifiedImage(image, inputs, rules, host) {
	const { verifiedImages } = await import("./chunk-3A3JNF4M.js");
	const [found] = await verifiedImages([image], inputs, rules, host);
	return found ?? { image, evidence: [], reasons: [] };
}
async function folderBase(to, path, { scope, minAgeDays }, host) {
	if (to.kind === "auto") return { isComparing: scope !== "all" || minAgeDays !== void 0 };
	if (to.kind !== "commit") return {};
	const { commonCommit } = await import("./named-commit-PQMKOOUE.js");
	const { commit, isHead } = await commonCommit(path ?? host.workspace, to.ref, host);
	if (isHead && host.kind === "actions") {
		host.info(`${to.ref} contains the scanned commit, so all findings count.`);
		return { isComparing: false };
	}
	return { isComparing: true, comparedCommit: { name: to.ref, commit } };
}
// flows/comparison/is-of-change
import{ dirname }from"node:path";
async function isOfChange(path, run) {
	const proposal = await proposalFor(dirname(path), run);
	const tree = proposal?.deciding?.tree;
	const wanted = tree === void 0 ? void 0 : pathBelow(tree.top, path);
	return tree !== void 0 && wanted !== void 0 && await isProposedAt(tree, path, wanted);
}
// actions/scan/tool-results
async function toolResults(paths, sources, host) {
	const read = await Promise.all([...new Set(paths)].map((path) => resultsAt(path, sources, host)));
	return {
		results: read.flatMap(({ results }) => results),
		problems: read.flatMap(({ problems }) => problems)
	};
}
async function resultsAt(path, sources, host) {
	const shown = shownPath(host, path);
	try {
		if (await isOfChange(path, runRepository(host))) throw committed(shown);
		const bytes = await readPlainFile(path, guardedFolders(host));
		const { readResults } = await import("./read-results-GCQCXUBE.js");
		const { requireSameTarget } = await import("./check-target-5IHXQSLO.js");
		const results = readResults(bytes, shown);
		for (const each of results) requireSameTarget(each, sources, shown);
		for (const each of results) noteRulesOff(each, host);
		return { results, problems: [] };
	} catch (error) {
		if (!(error instanceof DataError || error instanceof UserError)) throw error;
		const fact = "the results were not used";
		return { results: [], problems: [fileProblem(error, { fact, path: shown, fix: FIX })] };
	}
}
var MAX_NAMED3 = 5;
function noteRulesOff({ tool, rulesOff = [] }, host) {
	if (rulesOff.length === 0) return;
	const named = rulesOff.slice(0, MAX_NAMED3).map(oneLine).join(", ");
	const more = rulesOff.length > MAX_NAMED3 ? ", …" : "";
	host.annotate(
		"notice",
		`${oneLine(tool)} ran without ${countNoun(rulesOff.length, "rule")}: ${named}${more}`
	);
}
function committed(shown) {
	const message = `git tracks ${shown}, so a pull request could falsify these results`;
	const fix = "Remove the file from git, and create it in a step in the job.";
	return new UserError("input-invalid", message, fix);
}
var FIX = "Run the tool again on the same target with JSON or SARIF output.";
// actions/scan/write-results
async function writeResults(scanned, decision, { category = sarifCategory(scanned), files, host }) {
	const counted = scanned.findings.filter(({ suppression }) => suppression === void 0);
	host.setOutput("findings", await files.write("findings.json", prettyJsonChunks(scanned)));
	if (!files.isScratch) {
		await writeVex(scanned, files, host);
		const { chunks: sarif } = sarifLog(scanned, { toolVersion: version, category, decision });
		host.setOutput("sarif", await files.write("results.sarif", sarif));
	}
	host.setOutput("decision-file", await files.write("decision.json", prettyJson(decision)));
	host.setOutput("decision", decision.outcome);
	host.setOutput("complete", String(decision.isComplete));
	host.setOutput("summary", decision.summary ?? "");
	host.setOutput("compared", JSON.stringify(decision.compared ?? []));
	host.setOutput("skipped", String(decision.skipped ?? 0));
	host.setOutput("digest", scanned.source.digest ?? "");
	for (const [name, number] of countFindings(scanned.findings))
		host.setOutput(name, String(number));
	const isCompared = scanned.comparison?.status === "compared";
	host.setOutput("new", isCompared ? String(counted.filter(isNew).length) : "");
	host.setOutput("fixed", isCompared ? String(scanned.fixed?.length ?? 0) : "");
}
async function writeVex(scanned, files, host) {
	if (scanned.findings.length === 0) return;
	const { writeOpenVex } = await import("./write-openvex-OGVLA4MB.js");
	const timestamp = vexTimestamp(scanned, host);
	const vex = writeOpenVex(scanned, { timestamp, toolVersion: version });
	if (vex !== void 0)
		host.setOutput("openvex", await files.write("openvex.json", prettyJson(vex)));
}
// inventory/compared-packages
var IMAGE_TYPES = new Set(["docker", "oci"]);
var MAX_NAMES = 3;
function comparedPackages(inventories, uncovered) {
	const counts = new Map();
	const skipped = [];
	let images = 0;
	for (const { ecosystem, name, type } of inventories.flatMap(({ packages }) => packages)) {
		const isImage3 = IMAGE_TYPES.has(type);
		if (ecosystem === void 0) {
			skipped.push(isImage3 ? `image ${name}` : name);
			images += Number(isImage3);
		} else counts.set(ecosystem, (counts.get(ecosystem) ?? 0) + 1);
	}
	const compared = [...counts].filter(([ecosystem]) => !uncovered.has(ecosystem) && !uncovered.has(baseOf(ecosystem))).map(([ecosystem, packages]) => ({ ecosystem, packages })).sort((a, b) => b.packages - a.packages || compareText(a.ecosystem, b.ecosystem));
	const names = [...new Set(skipped)].sort(compareText).slice(0, MAX_NAMES);
	return { compared, skipped: skipped.length, skippedNames: names, images };
}
function baseOf(ecosystem) {
	return ecosystem.split(":", 1)[0] ?? "";
}
// vex/apply-vex
function applyVex(findings, vex) {
	const byId = indexStatements(vex);
	if (byId.size === 0) return findings;
	return findings.map((finding) => {
		if (finding.suppression !== void 0 || finding.kind !== "vulnerability") return finding;
		const [first, ...others] = newestAbout(finding, byId);
		const isExcused = first !== void 0 && [first, ...others].every(isExcuse);
		return isExcused ? { ...finding, suppression: suppressionBy(first) } : finding;
	});
}
function vexContradictions(findings, vex) {
	const byId = indexStatements(vex);
	const messages = new Map();
	for (const finding of findings) {
		const newest = newestAbout(finding, byId);
		const refused3 = newest.find((statement) => !isExcuse(statement));
		const excuse = newest.find(isExcuse);
		if (refused3 === void 0 || excuse === void 0) continue;
		const message = `${excuse.position} states ${excuse.status} for ${finding.id}, but ${placeOf(refused3, excuse)} states ${refused3.status} with the same date. Fix: remove one of the statements, or add dates.`;
		messages.set(message, { code: "contradiction", message, path: excuse.path });
	}
	return [...messages.values()];
}
function placeOf({ path, position }, other) {
	return path === other.path ? position : `${position} in ${path}`;
}
function newestAbout(finding, byId) {
	const ids = new Set([finding.id, ...finding.aliases].map((id) => id.toLowerCase()));
	const found = finding.package && comparablePurl(finding.package.purl);
	const about = [...ids].flatMap((id) => byId.get(id) ?? []).filter((statement) => concerns(statement, found));
	const newest = about.reduce(
		(latest, each) => Math.max(latest, timeOf(each)),
		Number.NEGATIVE_INFINITY
	);
	return about.filter((each) => timeOf(each) === newest);
}
function timeOf({ statedAtMs }) {
	return Number.isNaN(statedAtMs) ? Number.NEGATIVE_INFINITY : statedAtMs;
}
function isExcuse({ status, justification = "", impact = "" }) {
	return status === "fixed" || status === "not_affected" && `${justification}${impact}` !== "";
}
var MAX_IMPACT = 500;
function suppressionBy({ path, status, justification = "", impact = "" }) {
	const label = justification === "" ? status : `${status} (${justification})`;
	const text = impact === "" ? "" : `: ${impact.slice(0, MAX_IMPACT)}`;
	return { rule: `vex: ${path}`, reason: `${label}${text}` };
}

export{comparedPackages,disjointSets,orderVersions,compareScan,affects,versionMatcher,explanation,fileProblem,findingFingerprint,fixedVersions,bestId,isMalware,kindAndRatingOf,mergeMatches,idsToRate,rateByAliases,dependencyPaths,cvesOf,matchInventory,comparablePurl,coversPurl,isSubject,fixesFor,offerResults,withPolicyInputs,requireFiles,scanRulesOf,scanFacts,findingsFile,showFindings,showBaseProblems,showRules,showInTerminal,terminalExplanation,writeResults,toolResults,takeBoth,publicationDates,applyVex,vexContradictions,judgeScan,findVex,findAdvisories,foundAdvisories,withDeclared};

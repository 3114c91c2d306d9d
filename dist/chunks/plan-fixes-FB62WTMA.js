import{inFolder,inOrder,managerOf,shell,shellWords}from"./chunk-6533FUSE.js";
import{advisoriesByVersion,advisoriesFor}from"./chunk-I2L4PST2.js";
import{dependencyPaths}from"./chunk-6PCRSKG5.js";
import{SYSTEM_TYPES}from"./chunk-NUJSAM6N.js";
import{normalName}from"./chunk-FC4RFBVG.js";
import{asCode,folderOf2 as folderOf,membersText,namesText,npmEntries,readYarnBlocks}from"./chunk-BSQOYWLE.js";
import{isWithin,rangeTest}from"./chunk-3C4KFASK.js";
import{schemeFor}from"./chunk-PPCBBNYZ.js";
import{installedAt,isInstalled,nameOfPattern,plainRange,resolverOf,splitPattern}from"./chunk-ZLU6APNW.js";
import{readToml}from"./chunk-GYNFA5MW.js";
import{normalizedName}from"./chunk-GELJNKES.js";
import{baseName,besidePath,joinedPath,linesOf}from"./chunk-3B7BY7XH.js";
import{arrayAt,compareSeverity,compareText,countNoun,isObject,isPrerelease,mustBeRemoved,objectAt,parseEcosystem,parseJson,stringAt}from"./chunk-DD6OEQO3.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// fix/choose-version
var MAX_VERSIONS = 300;
function chooseVersion(item, findings, known) {
	return versionChooser(item, findings, known)();
}
function versionChooser(item, findings, known) {
	const versions = laterVersions(item, findings, known);
	const effects = effectsOf(item, findings, known);
	return (isAllowed = () => true) => {
		const allowed = versions.filter(isAllowed);
		return allowed.length === 0 ? { to: void 0, fixes: [], stays: findings } : bestOf(allowed, effects, item, findings);
	};
}
function effectsOf(item, findings, known) {
	const ids = {
		own: new Set(findings.flatMap(({ id, aliases }) => [id, ...aliases])),
		known: new Set(advisoriesFor(item, known).flatMap(idsOf))
	};
	const advisoriesAt = advisoriesByVersion(item, known);
	const computed = new Map();
	return (to) => {
		const effect = computed.get(to) ?? effectOf(to, findings, advisoriesAt(to), ids);
		computed.set(to, effect);
		return effect;
	};
}
function bestOf(versions, effectAt, item, findings) {
	let best;
	for (const version of versions) {
		best = better(best, effectAt(version));
		if (best.stays.length + best.added === 0) break;
	}
	if (best === void 0 || best.stays.length === findings.length) {
		return { to: void 0, fixes: [], stays: findings };
	}
	return { to: spelled(item, best.to), fixes: best.fixes, stays: best.stays };
}
function spelled({ type, version }, to) {
	return type === "golang" && version.startsWith("v") && /^\d/.test(to) ? `v${to}` : to;
}
function better(best, next) {
	if (best === void 0) return next;
	const order = next.stays.length - best.stays.length || next.added - best.added;
	return order < 0 ? next : best;
}
function effectOf(to, findings, hits, { own, known }) {
	const hitIds = new Set(hits.flatMap(idsOf));
	const remains = (finding) => isLeft(finding, to, hitIds, known);
	const stays = findings.filter(remains);
	const added = hits.filter((advisory) => !idsOf(advisory).some((id) => own.has(id))).length;
	return { to, fixes: findings.filter((finding) => !remains(finding)), stays, added };
}
function isLeft({ id, aliases, fixed }, to, hitIds, known) {
	const ids = [id, ...aliases];
	if (ids.some((one) => hitIds.has(one))) return true;
	if (fixed.includes(to)) return false;
	return !ids.some((one) => known.has(one));
}
function idsOf({ id, aliases }) {
	return [id, ...aliases];
}
function laterVersions(item, findings, known) {
	const { ecosystem = "", version } = item;
	const scheme = schemeFor(ecosystem);
	const fixed = findings.flatMap((finding) => finding.fixed);
	const published = advisoriesFor(item, known).flatMap((advisory) => fixesIn(advisory, item));
	const listed = [...new Set([...fixed, ...published])];
	const isUsable = (one) => !isPrerelease(ecosystem, one) || isPrerelease(ecosystem, version);
	const usable = listed.filter(isUsable).slice(0, MAX_VERSIONS);
	return scheme === void 0 ? usable.toSorted(compareText) : sortedAbove(usable, version, scheme);
}
function fixesIn({ affected }, { name, ecosystem = "" }) {
	const { base } = parseEcosystem(ecosystem);
	const own = affected.filter(
		(entry) => normalName(base, entry.package.name) === normalName(base, name)
	);
	const ranges = own.flatMap((entry) => entry.ranges.filter(({ type }) => type !== "GIT"));
	return ranges.flatMap(
		({ events }) => events.flatMap((event) => "fixed" in event ? [event.fixed] : [])
	);
}
function sortedAbove(versions, present, scheme) {
	return versions.filter((version) => isLater(version, present, scheme)).sort((a, b) => scheme.compare(a, b) || compareText(a, b));
}
function isLater(version, present, scheme) {
	try {
		return scheme.compare(version, present) > 0;
	} catch (error) {
		if (error instanceof DataError) return false;
		throw error;
	}
}
// fix/compatible
function isCompatible(from, to) {
	const left = numbersOf(from);
	const right = numbersOf(to);
	if (left === void 0 || right === void 0) return false;
	const at = left.findIndex((number) => number !== "0");
	const last = at === -1 ? left.length - 1 : at;
	return left.slice(0, last + 1).every((number, index) => right[index] === number);
}
function numbersOf(version) {
	return /^v?(\d{1,15}(?:\.\d{1,15}){0,3})/.exec(version)?.[1]?.split(".").map((one) => one.replace(/^0+(?=\d)/, ""));
}
// fix/edited-file
function editedFile({ path, manager }, item, context) {
	if (manager.manifest === void 0) return path;
	const requirements = context.requirements(path, item) ?? [];
	const folder = requirements.find((one) => one.by === void 0)?.folder;
	if (folder !== void 0) return joinedPath(folderOf(path), folder, manager.manifest);
	const beside = besidePath(path, manager.manifest);
	return context.files.get(beside)?.includes(item.name) === true ? beside : path;
}
// fix/major-update
var MAJOR = /^v?(\d{1,15})(?=\.|$)/;
var FIRST_YEAR = 1990;
function majorUpdateText(from, to) {
	const [, old] = MAJOR.exec(from) ?? [];
	const [, next] = MAJOR.exec(to) ?? [];
	if (old === void 0 || next === void 0) return "";
	const [first, last] = [Number.parseInt(old, 10), Number.parseInt(next, 10)];
	return first >= last || first >= FIRST_YEAR ? "" : ` (major update: ${first}.x to ${last}.x)`;
}
function latestText(command = "") {
	return command.includes("@latest") ? " (`@latest` can be a major update)" : "";
}
// fix/none-draft
function noneDraft(item, findings) {
	const isSystem = SYSTEM_TYPES.has(item.type);
	return {
		key: isSystem ? `none
${item.type}` : `none
${item.purl}`,
		kind: "none",
		member: { item, to: void 0, fixes: [], stays: findings },
		describe: (members) => ({ title: isSystem ? systemTitle(members) : titleOf(item) })
	};
}
function titleOf({ name, version }) {
	return `Replace or isolate ${asCode(`${name}@${version}`)}, because no release fixes its findings`;
}
function systemTitle(members) {
	const [only] = members;
	if (members.length === 1 && only !== void 0) return titleOf(only.item);
	return `Remove unused packages: the distribution has no fix for ${members.length} packages`;
}
// fix/override
var MAX_OVERRIDES = 3;
function overrideFor(manager, members, path) {
	const isSafe = members.every(({ item, to = "" }) => isCompatible(item.version, to));
	const isKnown = members.every(({ parents = [] }) => parents.length > 0);
	if (!isSafe || !isKnown || members.length > MAX_OVERRIDES) return void 0;
	return forcedVersions(manager, members, path);
}
function forcedVersions(manager, members, path) {
	const targets = members.map(({ item, to = "", parents = [] }) => ({
		name: item.name,
		to,
		parents
	}));
	const command = inFolder(folderOf(path), manager.override?.(targets));
	const isCode = command !== void 0 && !command.includes("`");
	return isCode ? `\`${command}\`` : manager.overrideText?.(targets);
}
// fix/target-of
function targetOf({ name, version, scope }) {
	return { name, version, to: void 0, isDevelopment: scope === "development" };
}
function refreshTarget({ item, to }, path, context) {
	const { packages, more } = context.roots(path, item);
	const roots = more > 0 ? void 0 : packages.map(({ name }) => name);
	return { ...targetOf(item), to, roots };
}
// fix/roots-draft
function rootsDraft({ path, manager }, member, context) {
	const { packages, more } = context.roots(path, member.item);
	const kept = packages.filter((root) => !context.isRemoved(path, root));
	if (kept.length === 0 && more === 0 && packages.length > 0) {
		return replacementDraft({ path, manager }, member, packages);
	}
	const roots = { packages: kept.length > 0 ? kept : packages, more };
	const file = editedFile({ path, manager }, roots.packages[0] ?? member.item, context);
	const names = roots.packages.map(({ purl }) => purl);
	if (names.length === 0) return overrideDraft({ path, manager }, file, member);
	return {
		key: `roots
${file}
${names.join("\n")}
${roots.more}`,
		kind: "update",
		path: file,
		isUncertain: true,
		member,
		describe: (members) => describeRoots({ path, manager, file }, roots, members, context)
	};
}
function replacementDraft({ path, manager }, member, roots) {
	const file = manager.manifest === void 0 ? path : besidePath(path, manager.manifest);
	const names = roots.map(({ name }) => name).toSorted(compareText);
	return {
		key: `replacement
${file}
${names.join("\n")}`,
		kind: "update",
		path: file,
		isUncertain: true,
		member,
		describe: (members) => ({
			title: `Remove or replace ${namesText(names)} in ${asCode(file)} because of malware. This also removes ${countNoun(members.length, "package")} with findings`,
			command: void 0
		})
	};
}
function describeRoots({ path, manager, file }, { packages, more }, members, context) {
	const isMany = new Set(members.map(({ item }) => item.name)).size > MAX_GOALS;
	const goal = isMany ? `${countNoun(members.length, "package")} have fixed versions` : membersText(members, goalOf, "package");
	const command = more > 0 ? void 0 : rootsCommand(
		manager,
		packages,
		members.map((one) => refreshTarget(one, path, context))
	);
	const names = packages.map(({ name }) => name);
	return {
		title: `Update ${namesText(names, more)} in ${asCode(file)} so that ${goal}${latestText(command)}`,
		command: inFolder(folderOf(path), command),
		alternative: overrideFor(manager, members, path)
	};
}
function rootsCommand(manager, roots, targets) {
	const newest = roots.map(targetOf);
	const update = manager.update?.(newest) ?? manager.refresh?.(newest);
	if (manager.keepsTransitive !== true || manager.refresh === void 0) return update;
	return inOrder([update, manager.refresh(targets)]);
}
function goalOf({ item, to }) {
	return `${asCode(item.name)} is ${to} or later`;
}
var MAX_GOALS = 3;
function overrideDraft({ path, manager }, file, member) {
	const { item, to = "" } = member;
	return {
		key: `override
${file}
${item.purl}`,
		kind: "override",
		path: file,
		isUncertain: !isCompatible(item.version, to),
		member,
		describe: () => ({
			title: `Require version ${to} or later of the transitive dependency ${asCode(item.name)} in ${asCode(file)}`,
			command: void 0,
			alternative: forcedVersions(manager, [member], path)
		})
	};
}
// fix/dependency-draft
function dependencyDraft(located, context) {
	const { vulnerable, path, manager } = located;
	const { item, vulnerabilities } = vulnerable;
	const requirements = context.requirements(path, item);
	const choose = versionChooser(item, vulnerabilities, context.known);
	const best = choose();
	if (best.to === void 0) return noneDraft(item, vulnerabilities);
	if (context.isRemoved(path, item)) return replacementDraft(located, memberOf(item, best), [item]);
	const inRange = withinRanges(item, requirements, choose);
	const isEnough = inRange !== void 0 && inRange.stays.length <= best.stays.length;
	if (isEnough && manager.refresh !== void 0) {
		return refreshDraft(located, memberOf(item, inRange), context, false);
	}
	if (manager.updatesTransitive === true) return updateDraft(located, best, requirements, context);
	const isLikely = requirements === void 0 && isCompatible(item.version, best.to);
	const known = parentsIn(requirements, best.to, item);
	const parents = known.length > 0 ? known : context.dependents(path, item);
	const member = { ...memberOf(item, best), parents };
	if (isLikely && isRefreshed(item, manager)) return refreshDraft(located, member, context, true);
	if (isDirectIn(item, requirements)) return updateDraft(located, best, requirements, context);
	return rootsDraft(located, member, context);
}
function isDirectIn({ isDirect }, requirements = []) {
	const isKnown = requirements.some(({ by, folder }) => by !== void 0 || folder !== void 0);
	return isKnown ? requirements.some(({ by }) => by === void 0) : isDirect !== false;
}
function isRefreshed({ isDirect }, manager) {
	if (manager.refresh === void 0) return false;
	return isDirect !== true || manager.update === void 0 || manager.refreshesDirect === true;
}
function withinRanges({ ecosystem = "" }, requirements, choose) {
	if (requirements === void 0 || requirements.length === 0) return void 0;
	const ranges = new Set(requirements.map(({ range }) => range));
	const tests = [...ranges].map((range) => rangeTest(ecosystem, range));
	const chosen = choose((version) => tests.every((test) => test(version) === true));
	return chosen.to === void 0 ? void 0 : chosen;
}
function refreshDraft({ path, manager }, member, context, isUncertain) {
	return {
		key: `refresh
${path}
${isUncertain}`,
		kind: "refresh",
		path,
		isUncertain,
		member,
		describe: (members) => {
			const goal = membersText(members, goalOf2, "package");
			const doubt = isUncertain ? ", if the ranges of the dependents allow it" : "";
			const targets = members.map((one) => refreshTarget(one, path, context));
			return {
				title: `Refresh ${asCode(path)}: update ${goal}${doubt}`,
				command: inFolder(folderOf(path), manager.refresh?.(targets)),
				alternative: isUncertain ? overrideFor(manager, members, path) : void 0
			};
		}
	};
}
function goalOf2({ item, to }) {
	return `${asCode(item.name)} to ${to} or later`;
}
function updateDraft({ path, manager, vulnerable: { item } }, chosen, requirements, context) {
	const file = editedFile({ path, manager }, item, context);
	const folder = folderOf(path);
	const to = chosen.to ?? "";
	const workspace = requirements?.find((one) => one.by === void 0)?.folder;
	const parents = parentsIn(requirements, to, item);
	return {
		key: `update
${file}
${item.purl}`,
		kind: "update",
		path: file,
		isUncertain: parents.length > 0 || hasUnknownDependents(requirements, to, item),
		member: { ...memberOf(item, chosen), parents },
		describe: () => {
			const also = parents.length === 0 ? "" : `, and also ${namesText(parents)}`;
			const title = `Update ${asCode(item.name)} from ${item.version} to ${to} in ${asCode(file)}${majorUpdateText(item.version, to)}${also}`;
			const command = manager.update?.([{ ...targetOf(item), to, workspace }]);
			return { title, command: inFolder(folder, command) };
		}
	};
}
function hasUnknownDependents(requirements = [], version, { ecosystem = "" }) {
	const unknown = requirements.filter(({ by, folder }) => by === void 0 && folder === void 0);
	const excluding = unknown.filter(({ range }) => isWithin(ecosystem, version, range) !== true);
	return excluding.length > 1;
}
function parentsIn(requirements, version, { ecosystem = "" }) {
	const excluding = (requirements ?? []).filter(
		({ by, range }) => by !== void 0 && isWithin(ecosystem, version, range) !== true
	);
	return [...new Set(excluding.map(({ by = "" }) => by.slice(0, by.lastIndexOf("@"))))];
}
function memberOf(item, { to, fixes, stays }) {
	return { item, to, fixes, stays };
}
// fix/system-draft
var MAX_NAMES = 20;
function systemDraft({ item, vulnerabilities }, { sourceKind }) {
	const member = systemMember(item, vulnerabilities);
	if (member.fixes.length === 0) return noneDraft(item, vulnerabilities);
	return {
		key: `system-package
${item.type}`,
		kind: "system-package",
		member,
		describe: (members) => {
			const title = `Update ${membersText(members, goalOf3, `${item.type} package`)}`;
			return sourceKind === "image" ? {
				title: `${title}: ${NEWER_BASE}`,
				alternative: runLine(members)
			} : { title, command: systemCommand(members.map((one) => one.item)) };
		}
	};
}
function runLine(members) {
	const items = members.map(({ item }) => item).filter(({ type }) => SYSTEM_TYPES.has(type));
	const command = systemCommand(items);
	return command === void 0 ? void 0 : runInstruction(command);
}
function runInstruction(command) {
	return `\`RUN ${command}\` in the Dockerfile`;
}
var NEWER_BASE = "build the image again with a newer base image in the Dockerfile’s `FROM`";
function goalOf3({ item, to }) {
	const goal = to === void 0 ? "" : ` to ${to}`;
	return `the ${item.type} package ${asCode(item.name)}${goal}`;
}
function systemMember(item, findings) {
	const fixes = findings.filter(({ fixed }) => fixed.length > 0);
	const stays = findings.filter(({ fixed }) => fixed.length === 0);
	const lowest = fixes.flatMap(({ fixed }) => fixed.slice(0, 1));
	return { item, to: highest(lowest, item.ecosystem ?? ""), fixes, stays };
}
function highest(versions, ecosystem) {
	const scheme = schemeFor(ecosystem);
	if (scheme === void 0) return versions.length === 1 ? versions[0] : void 0;
	try {
		return versions.toSorted(scheme.compare).at(-1);
	} catch (error) {
		if (error instanceof DataError) return void 0;
		throw error;
	}
}
var PROGRAMS = new Map([
	["alpm", { some: void 0, all: "pacman -Syu --noconfirm" }],
	["apk", { some: "apk add --no-cache --upgrade", all: "apk upgrade --no-cache" }],
	[
		"deb",
		{
			some: "apt-get update && apt-get install --only-upgrade --yes",
			all: "apt-get update && apt-get upgrade --yes"
		}
	],
	["rpm", { some: "dnf upgrade --assumeyes", all: "dnf upgrade --assumeyes" }]
]);
var ZYPPER = "zypper --non-interactive update";
var TDNF = "tdnf update --assumeyes";
var OTHER_PROGRAMS = new Map([
	["Azure Linux", { some: TDNF, all: TDNF }],
	["SUSE", { some: ZYPPER, all: ZYPPER }],
	["openSUSE", { some: ZYPPER, all: ZYPPER }]
]);
function systemCommand(items) {
	const [first] = items;
	if (first === void 0) return void 0;
	const { base } = parseEcosystem(first.ecosystem ?? "");
	const program = OTHER_PROGRAMS.get(base) ?? PROGRAMS.get(first.type);
	if (program?.some === void 0) return program?.all;
	const names = [...new Set(items.map(({ name }) => name))].sort();
	if (names.length > MAX_NAMES) return program.all;
	const words = shellWords(names);
	return words === void 0 ? void 0 : `${program.some} ${words}`;
}
// fix/image-drafts
function baseImageDraft(vulnerable, context) {
	const { item, vulnerabilities } = vulnerable;
	const isSystem = SYSTEM_TYPES.has(item.type);
	const member = isSystem ? systemMember(item, vulnerabilities) : chosenMember(vulnerable, context);
	if (member.fixes.length === 0) return noneDraft(item, vulnerabilities);
	const { baseName: baseName2 } = context;
	const base = baseName2 === void 0 ? "the base image, which the last `FROM` in the Dockerfile specifies" : `${asCode(baseName2)} in the Dockerfile’s \`FROM\``;
	return {
		key: "base-image",
		kind: "base-image",
		isUncertain: true,
		member,
		describe: (members) => ({
			title: `Build the image again with a newer version of ${base}`,
			alternative: runLine(members)
		})
	};
}
function rebuildDraft(vulnerable, context) {
	const { item, vulnerabilities } = vulnerable;
	const member = chosenMember(vulnerable, context);
	if (member.fixes.length === 0) return noneDraft(item, vulnerabilities);
	const unit = unitOf(item.locations[0]?.path ?? "");
	return {
		key: `rebuild
${item.type}
${unit}`,
		kind: "rebuild",
		member,
		describe: (members) => ({
			title: `Update ${membersText(members, goalOf4, "package")} in the source of ${asCode(`/${unit}`)}${manifestText(item.type)}, and build the image again`,
			command: item.type === "golang" ? goCommand(members) : void 0
		})
	};
}
function chosenMember({ item, vulnerabilities }, { known }) {
	const { to, fixes, stays } = chooseVersion(item, vulnerabilities, known);
	return { item, to, fixes, stays };
}
function goalOf4({ item, to }) {
	return `${asCode(`${item.name}@${item.version}`)} to ${to}`;
}
var MANIFESTS = new Map([
	["cargo", "`Cargo.toml`"],
	["composer", "`composer.json`"],
	["gem", "`Gemfile`"],
	["golang", "`go.mod`"],
	["maven", "`pom.xml` or `build.gradle`"],
	["npm", "`package.json`"],
	["pypi", "`pyproject.toml` or `requirements.txt`"]
]);
function manifestText(type) {
	const manifest = MANIFESTS.get(type);
	return manifest === void 0 ? "" : ` (${manifest})`;
}
var INSTALL_FOLDERS = /^(.*?)\/?(?:node_modules|site-packages|dist-packages|vendor|specifications)\//;
function unitOf(path) {
	const folder = INSTALL_FOLDERS.exec(path)?.[1];
	return folder ?? path;
}
var MAX_MODULES = 10;
function goCommand(members) {
	if (members.length > MAX_MODULES) return void 0;
	const commands = members.map(
		({ item, to = "" }) => shell`${`${item.name}@v${to.replace(/^v/, "")}`}`
	);
	return commands.includes(void 0) ? void 0 : `go get ${commands.join(" ")} && go mod tidy`;
}
// fix/merge-drafts
function mergeDrafts(drafts) {
	const groups = [...Map.groupBy(drafts, ({ key }) => key).values()];
	const merged = groups.map((group) => ({
		fix: fixOf(group),
		worst: worstOf(group),
		rank: rankOf(group)
	}));
	return merged.sort(
		(a, b) => a.rank - b.rank || compareWorst(a.worst, b.worst) || b.fix.fixes.length - a.fix.fixes.length || compareText(a.fix.title, b.fix.title) || compareText(a.fix.path ?? "", b.fix.path ?? "")
	).map(({ fix }) => fix);
}
function fixOf(group) {
	const members = membersOf(group);
	const [{ kind, path, describe }] = group;
	const { title, command, alternative } = describe(members);
	return {
		kind,
		title: kind !== "remove" && group.some(fixesMalware) ? `${title}. ${CREDENTIALS}` : title,
		...path !== void 0 && { path },
		...command !== void 0 && { command },
		...alternative !== void 0 && { alternative },
		...group.some(({ isUncertain }) => isUncertain === true) && { isUncertain: true },
		packages: members.map(packageOf),
		fixes: fingerprints(members.flatMap(({ fixes }) => fixes)),
		stays: fingerprints(members.flatMap(({ stays }) => stays))
	};
}
var CREDENTIALS = "Also replace all credentials on machines that installed the malware";
function fixesMalware({ member: { fixes, stays } }) {
	return [...fixes, ...stays].some(({ kind }) => kind === "malware");
}
function membersOf(group) {
	const byPurl = new Map(group.map(({ member }) => [member.item.purl, member]));
	return [...byPurl.values()].sort((a, b) => compareText(a.item.purl, b.item.purl));
}
function packageOf({ item: { purl, name, version }, to }) {
	return { purl, name, version, ...to !== void 0 && { to } };
}
function fingerprints(findings) {
	return [...new Set(findings.toSorted(worstFirst).map(({ fingerprint }) => fingerprint))];
}
function rankOf(group) {
	if (group.some((draft) => draft.kind === "remove" || fixesMalware(draft))) return -1;
	return group.some(({ kind }) => kind === "none") ? 1 : 0;
}
function worstOf(group) {
	return group.flatMap(({ member }) => [...member.fixes, ...member.stays]).sort(worstFirst)[0];
}
function compareWorst(a, b) {
	return a === void 0 || b === void 0 ? 0 : bySeverity(a, b);
}
function worstFirst(a, b) {
	return bySeverity(a, b) || compareText(a.id, b.id) || compareText(a.fingerprint, b.fingerprint);
}
function bySeverity(a, b) {
	return Number(b.exploited !== void 0) - Number(a.exploited !== void 0) || compareSeverity(a.severity, b.severity) || (b.score ?? -1) - (a.score ?? -1);
}
// fix/requirements/requirement
function gatherRequirements(entries) {
	const gathered = new Map();
	for (const [key, requirement] of entries) {
		const known = gathered.get(key);
		if (known === void 0) gathered.set(key, [requirement]);
		else known.push(requirement);
	}
	return gathered;
}
// fix/requirements/composer-lock
function composerRequirements(lockfile, manifest) {
	const packages = [
		...arrayAt(lockfile, "packages") ?? [],
		...arrayAt(lockfile, "packages-dev") ?? []
	].filter(isObject).map((value) => ({ name: nameOf(value), version: plain(stringAt(value, "version")), value }));
	const versions = new Map(packages.map(({ name, version }) => [name, version]));
	const entries = packages.map(({ name, version, value }) => ({
		by: `${name}@${version}`,
		value,
		kinds: ["require"]
	}));
	if (manifest !== void 0) {
		entries.push({ by: void 0, value: manifest, kinds: ["require", "require-dev"] });
	}
	return gatherRequirements(entries.flatMap((entry) => requirementsOf(entry, versions)));
}
function requirementsOf({ by, value, kinds }, versions) {
	const ranges = kinds.flatMap((kind) => Object.entries(objectAt(value, kind) ?? {}));
	return ranges.flatMap(([key, range]) => {
		const name = key.toLowerCase();
		const version = versions.get(name);
		if (version === void 0 || typeof range !== "string") return [];
		return [[`${name}@${version}`, { by, range }]];
	});
}
function nameOf(value) {
	return (stringAt(value, "name") ?? "").toLowerCase();
}
function plain(version = "") {
	return version.replace(/^v(?=\d)/, "");
}
// fix/requirements/gemfile-lock
var SPEC = /^ {4}([\w.-]+) \(([^()\s]{1,100})\)$/;
var NEED = /^(?: {6}| {2})([\w.-]+)(?: \(([^()]{1,300})\))?!?$/;
function gemRequirements(text) {
	const versions = new Map();
	const needs = [];
	let by;
	for (const line of linesOf(text)) {
		const row = line.trimEnd();
		const [, name, version = ""] = SPEC.exec(row) ?? [];
		if (/^\S/.test(row)) by = void 0;
		if (name === void 0) {
			const [, needed, range = ">= 0"] = NEED.exec(row) ?? [];
			if (needed !== void 0) needs.push({ name: needed, requirement: { by, range } });
			continue;
		}
		const plain2 = version.replace(/-.*$/, "");
		by = `${name}@${plain2}`;
		versions.set(name, plain2);
	}
	return gatherRequirements(
		needs.map(({ name, requirement }) => [`${name}@${versions.get(name) ?? ""}`, requirement])
	);
}
// fix/requirements/npm-lock
function npmRequirements(lockfile, manifest, isWanted = () => true) {
	return gatherRequirements(requirementsIn(npmEntries(lockfile, manifest), isWanted));
}
function* requirementsIn(entries, isWanted) {
	const { requested, wanted } = namesIn(entries, isWanted);
	const names = new Set([...requested, ...wanted]);
	const keys = [...entries.keys()].filter((key) => names.has(installName(key)));
	const resolve = resolverOf(installedAt(keys));
	for (const [key, entry] of entries) {
		const needs = entry.needs(entry.isFolder ? void 0 : wanted);
		if (needs.length === 0) continue;
		const find = resolve(key);
		for (const [name, range] of needs) {
			const found = entries.get(find(name) ?? "");
			if (found === void 0 || found.isFolder) continue;
			const dependent = entry.isFolder ? { by: void 0, folder: key } : { by: `${entry.name}@${entry.version}` };
			yield [`${found.name}@${found.version}`, { ...dependent, range: plainRange(range) }];
		}
	}
}
function namesIn(entries, isWanted) {
	const requested = new Set();
	const wanted = new Set();
	for (const [key, entry] of entries) {
		if (!entry.isFolder) {
			if (isWanted(entry.name)) wanted.add(installName(key));
			continue;
		}
		for (const [name] of entry.needs()) requested.add(name);
	}
	return { requested, wanted };
}
function installName(key) {
	const mark = "node_modules/";
	const at = key.lastIndexOf(mark);
	return at === -1 ? "" : key.slice(at + mark.length);
}
// fix/requirements/poetry-lock
function poetryRequirements(lockfile, manifest) {
	const packages = (arrayAt(lockfile, "package") ?? []).filter(isObject);
	const versions = new Map(packages.map((one) => [nameOf2(one), stringAt(one, "version") ?? ""]));
	const tables = packages.map((one) => ({
		by: `${nameOf2(one)}@${versions.get(nameOf2(one))}`,
		ranges: objectAt(one, "dependencies") ?? {}
	}));
	const all = [...tables, ...projectTables(manifest).map((ranges) => ({ by: void 0, ranges }))];
	return gatherRequirements(
		all.flatMap(
			({ by, ranges }) => Object.entries(ranges).flatMap(([key, value]) => {
				const name = normalizedName(key);
				return [[`${name}@${versions.get(name) ?? ""}`, { by, range: rangeIn(value) }]];
			})
		)
	);
}
function projectTables(manifest) {
	const poetry = objectAt(objectAt(manifest ?? {}, "tool") ?? {}, "poetry") ?? {};
	const groups = Object.values(objectAt(poetry, "group") ?? {}).filter(isObject);
	return [poetry, ...groups].flatMap(
		(table) => ["dependencies", "dev-dependencies"].map((key) => objectAt(table, key) ?? {})
	);
}
function rangeIn(value) {
	if (typeof value === "string") return value;
	return isObject(value) ? stringAt(value, "version") ?? "unknown" : "unknown";
}
function nameOf2(table) {
	return normalizedName(stringAt(table, "name") ?? "");
}
// fix/requirements/yarn-lock
function yarnRequirements(text) {
	return gatherRequirements(readYarnBlocks(text).blocks.flatMap(requirementsOf2));
}
function requirementsOf2({ patterns, fields }) {
	const version = fields.get("version") ?? "";
	return patterns.map((pattern) => {
		const [alias, range] = splitPattern(pattern);
		const name = nameOfPattern(pattern);
		const plain2 = name === alias ? range.replace(/^npm:/, "") : plainRange(range);
		return [`${name}@${version}`, { by: void 0, range: plain2 }];
	});
}
// fix/requirements/read-requirements
var MANIFESTS2 = new Map([
	["package-lock.json", "package.json"],
	["npm-shrinkwrap.json", "package.json"],
	["yarn.lock", void 0],
	["Gemfile.lock", void 0],
	["gems.locked", void 0],
	["composer.lock", "composer.json"],
	["poetry.lock", "pyproject.toml"]
]);
function requirementFiles(path) {
	const name = baseName(path);
	if (!MANIFESTS2.has(name)) return [];
	const manifest = MANIFESTS2.get(name);
	return manifest === void 0 ? [path] : [path, besidePath(path, manifest)];
}
function readRequirements(path, files, isWanted) {
	const text = files.get(path);
	if (text === void 0) return void 0;
	const manifest = MANIFESTS2.get(baseName(path));
	const beside = manifest === void 0 ? void 0 : files.get(besidePath(path, manifest));
	switch (baseName(path)) {
		case "package-lock.json":
		case "npm-shrinkwrap.json":
			return withJson(text, (lockfile) => npmRequirements(lockfile, jsonOf(beside), isWanted));
		case "composer.lock":
			return withJson(text, (lockfile) => composerRequirements(lockfile, jsonOf(beside)));
		case "poetry.lock":
			return withTables(text, (lockfile) => poetryRequirements(lockfile, tomlOf(beside)));
		case "yarn.lock":
			return yarnRequirements(text);
		default:
			return MANIFESTS2.has(baseName(path)) ? gemRequirements(text) : void 0;
	}
}
function withJson(text, read) {
	const value = jsonOf(text);
	return value === void 0 ? void 0 : read(value);
}
function withTables(text, read) {
	const value = tomlOf(text);
	return value === void 0 ? void 0 : read(value);
}
function jsonOf(text) {
	if (text === void 0) return void 0;
	try {
		const value = parseJson(text, "file");
		return isObject(value) ? value : void 0;
	} catch {
		return void 0;
	}
}
function tomlOf(text) {
	if (text === void 0) return void 0;
	try {
		return readToml({ path: "file", bytes: Buffer.from(text) });
	} catch {
		return void 0;
	}
}
// fix/open-context
function openContext({ packages, names, malware, ...data }) {
	const byPurl = new Map(packages.map((item) => [item.purl, item]));
	const requirements = remembered(
		(path) => readRequirements(path, data.files, (name) => names.has(name))
	);
	const packagesIn = remembered(
		(path) => packages.filter(({ locations }) => locations.some((one) => one.path === path))
	);
	const dependentsIn = remembered((path) => dependentsOf(packagesIn(path)));
	const pathsIn = remembered((path) => dependencyPaths(packagesIn(path)));
	const rootsOf = (path, item) => {
		const { paths, more } = pathsIn(path)(item.purl);
		return { packages: paths.flatMap(([root = ""]) => byPurl.get(root) ?? []), more };
	};
	const removedIn = remembered(
		(path) => new Set(
			malware.filter(({ locations }) => locations.some((one) => one.path === path)).flatMap((item) => rootsOf(path, item).packages.map(({ purl }) => purl))
		)
	);
	return {
		...data,
		requirements: (path, item) => requirementsFor(item, requirements(path)),
		dependents: (path, item) => [...dependentsIn(path).get(item.purl) ?? []],
		roots: rootsOf,
		isRemoved: (path, { purl }) => removedIn(path).has(purl)
	};
}
function dependentsOf(packages) {
	const dependents = new Map();
	for (const { name, dependsOn } of packages) {
		for (const purl of dependsOn) {
			dependents.set(purl, (dependents.get(purl) ?? new Set()).add(name));
		}
	}
	return dependents;
}
function requirementsFor(item, requirements) {
	const name = item.type === "pypi" ? normalizedName(item.name) : item.name;
	const key = item.type === "composer" ? name.toLowerCase() : name;
	return requirements?.get(`${key}@${item.version.replace(/^v(?=\d)/, "")}`);
}
function remembered(compute) {
	const known = new Map();
	return (key) => {
		const found = known.get(key) ?? { value: compute(key) };
		known.set(key, found);
		return found.value;
	};
}
// fix/owner-draft
var OWNER = /^pkg:([a-z]+)\/(?:[^@?#]{1,200}\/)?([^/@?#]{1,200})@/;
function ownerDraft({ item, vulnerabilities }, owners, { sourceKind }) {
	const named = owners.map((purl) => OWNER.exec(purl)?.[2] ?? purl);
	const type = OWNER.exec(owners[0] ?? "")?.[1] ?? "system";
	const names = named.map(asCode).join(", ");
	return {
		key: `owner
${owners.join("\n")}`,
		kind: "system-package",
		isUncertain: true,
		member: { item, to: void 0, fixes: vulnerabilities, stays: [] },
		describe: () => {
			const title = `Update the ${type} package ${names} to a build that contains fixed versions`;
			const command = commandFor(type, named);
			if (sourceKind !== "image") return { title, command };
			return {
				title: `${title}: ${NEWER_BASE}`,
				...command !== void 0 && { alternative: runInstruction(command) }
			};
		}
	};
}
var PROGRAMS2 = new Map([
	["apk", "apk add --no-cache --upgrade"],
	["deb", "apt-get update && apt-get install --only-upgrade --yes"]
]);
function commandFor(type, names) {
	const program = PROGRAMS2.get(type);
	const words = shellWords(names);
	return program === void 0 || words === void 0 ? void 0 : `${program} ${words}`;
}
// fix/removal-draft
function removalDraft({ item, malware, vulnerabilities }, path, manager, context) {
	const { name, version, scope } = item;
	const file = manager?.manifest === void 0 ? path : besidePath(path, manager.manifest);
	const target = { name, version, to: void 0, isDevelopment: scope === "development" };
	const command = item.isDirect === true ? manager?.remove?.(target) : void 0;
	const roots = context.roots(path, item).packages.filter(({ purl }) => purl !== item.purl);
	const place = asCode(file);
	const origin = roots.length === 0 ? ` from ${place}` : `: remove or replace ${namesText(roots.map((one) => one.name))} in ${place}, which ${roots.length === 1 ? "requires" : "require"} it`;
	return {
		key: `remove
${path}
${item.purl}`,
		kind: "remove",
		path: manager === void 0 ? void 0 : file,
		member: { item, to: void 0, fixes: [...malware, ...vulnerabilities], stays: [] },
		describe: () => ({
			title: `Remove the malware ${asCode(`${name}@${version}`)}${origin}. Replace all credentials on machines that installed it${command === void 0 ? ". Do not just update it" : ""}`,
			command: inFolder(folderOf(path), command)
		})
	};
}
// fix/single-draft
function singleDraft({ item, vulnerabilities }, path, { known, sourceKind }) {
	const { to, fixes, stays } = chooseVersion(item, vulnerabilities, known);
	if (to === void 0) return noneDraft(item, vulnerabilities);
	const isFile = sourceKind !== "sbom";
	const where = isFile ? ` in ${asCode(path)}` : "";
	return {
		key: `single
${path}
${item.purl}`,
		kind: "update",
		path: isFile ? path : void 0,
		member: { item, to, fixes, stays },
		describe: () => ({
			title: `Update ${asCode(item.name)} from ${item.version} to ${to}${where}${majorUpdateText(item.version, to)}`
		})
	};
}
// fix/toolchain-draft
var STANDARD_LIBRARY = "stdlib";
function toolchainDraft({ item, vulnerabilities }, path, { known, sourceKind }) {
	const { to, fixes, stays } = chooseVersion(item, vulnerabilities, known);
	if (to === void 0) return noneDraft(item, vulnerabilities);
	const isModule = baseName(path) === "go.mod";
	const version = to.replace(/^(?:go|v)/, "");
	return {
		key: `toolchain
${path}
${item.version}`,
		kind: "toolchain",
		path: isModule ? path : void 0,
		member: { item, to, fixes, stays },
		describe: () => isModule ? {
			title: `Use Go ${version} or later in ${asCode(path)}`,
			command: inFolder(folderOf(path), shell`go get toolchain@${`go${version}`}`)
		} : {
			title: `Build ${asCode(sourceKind === "image" ? `/${path}` : path)} again with Go ${version} or later: set \`toolchain\` in \`go.mod\`, or use a newer Go image for the build`
		}
	};
}
// fix/vulnerable-packages
function vulnerablePackages(findings, packages) {
	const known = new Map(packages.map((item) => [item.purl, item]));
	const open = findings.filter(({ suppression }) => suppression === void 0);
	const groups = Map.groupBy(open, (finding) => finding.package?.purl ?? "");
	return [...groups].flatMap(([purl, own]) => {
		const item = known.get(purl);
		const malware = own.filter(mustBeRemoved);
		const vulnerabilities = own.filter(
			(finding) => finding.kind === "vulnerability" || finding.kind === "malware" && !mustBeRemoved(finding)
		);
		const isEmpty = vulnerabilities.length + malware.length === 0;
		return item === void 0 || isEmpty ? [] : [{ item, vulnerabilities, malware }];
	});
}
// fix/plan-fixes
function planFixes({ findings, urgent, ...input }) {
	const vulnerable = vulnerablePackages(findings, input.packages);
	const names = new Set(vulnerable.map(({ item }) => item.name));
	const malware = vulnerable.flatMap((one) => one.malware.length > 0 ? [one.item] : []);
	const context = openContext({ ...input, names, malware });
	const isUrgent = ({ vulnerabilities, malware: malware2 }) => [...vulnerabilities, ...malware2].some(({ fingerprint }) => urgent?.has(fingerprint) === true);
	const groups = [vulnerable.filter(isUrgent), vulnerable.filter((one) => !isUrgent(one))];
	return groups.flatMap((group) => mergeDrafts(group.flatMap((one) => draftsFor(one, context))));
}
function filesToRead(findings) {
	const open = findings.filter(({ suppression }) => suppression === void 0);
	const paths = open.flatMap(({ locations }) => locations.map(({ path }) => path));
	const known = new Set(paths.filter((path) => managerOf(path, void 0) !== void 0));
	return [
		...new Set(
			[...known].flatMap((path) => [path, ...manifestOf(path), ...requirementFiles(path)])
		)
	];
}
function manifestOf(path) {
	const manifest = managerOf(path, void 0)?.manifest;
	return manifest === void 0 ? [] : [besidePath(path, manifest)];
}
function draftsFor(vulnerable, context) {
	const { item, malware } = vulnerable;
	const paths = pathsOf(item);
	if (malware.length > 0) {
		return paths.map((path) => removalDraft(vulnerable, path, managerAt(path, context), context));
	}
	if (item.origin === "base") return [baseImageDraft(vulnerable, context)];
	if (item.ownedBy !== void 0) return [ownerDraft(vulnerable, item.ownedBy, context)];
	if (SYSTEM_TYPES.has(item.type)) return [systemDraft(vulnerable, context)];
	if (item.type === "golang" && item.name === STANDARD_LIBRARY) {
		return paths.map((path) => toolchainDraft(vulnerable, path, context));
	}
	if (context.sourceKind === "image") return [rebuildDraft(vulnerable, context)];
	return paths.map((path) => locatedDraft(vulnerable, path, context));
}
function locatedDraft(vulnerable, path, context) {
	const manager = managerAt(path, context);
	return manager === void 0 ? singleDraft(vulnerable, path, context) : dependencyDraft({ vulnerable, path, manager }, context);
}
function managerAt(path, { files }) {
	return isInstalled(path) ? void 0 : managerOf(path, files.get(path));
}
function pathsOf({ locations }) {
	const paths = [...new Set(locations.map(({ path }) => path))];
	const locks = paths.flatMap((path) => {
		const manifest = managerOf(path, void 0)?.manifest;
		return manifest === void 0 || manifest === baseName(path) ? [] : [`${folderOf(path)}/${manifest}`];
	});
	const isCovered = (path) => locks.includes(`${folderOf(path)}/${baseName(path)}`);
	const edited = paths.filter((path) => !isCovered(path));
	const own = edited.filter((path) => !isInstalled(path));
	return own.length > 0 ? own : edited.slice(0, 1);
}
export{filesToRead,planFixes};

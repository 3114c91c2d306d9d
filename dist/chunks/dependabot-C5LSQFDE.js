import{applyRules,entryAt,readYamlTrees,workflowControls,yamlAt}from"./chunk-SXFPTYMK.js";
import{lineEndAfter,textPlaces}from"./chunk-5C4LGZKE.js";
import{DataError}from"./chunk-YCU6NLYP.js";
// audit/dependabot/read-updates
function readUpdates(file) {
	const [root] = readYamlTrees(file.text, file.path);
	const updates = yamlAt(root, "updates");
	if (updates?.kind !== "list") {
		throw new DataError("malformed", "the file has no `updates` list", { path: file.path });
	}
	return updates.items.map((map, index) => {
		if (map.kind !== "map") {
			const line = textPlaces(file.text)(map.span.start).line;
			const message = "an entry in `updates` is not a mapping";
			throw new DataError("malformed", message, { path: file.path, line });
		}
		const ecosystem = yamlAt(map, "package-ecosystem");
		const name = ecosystem?.kind === "scalar" ? ecosystem.text : index;
		return { file, map, address: `updates[${name}]` };
	});
}
// audit/dependabot/rules/cooldown-missing
function isMap(node) {
	return node.kind === "map";
}
function insertion({ keySpan, value }, { map, file: { text } }, days) {
	const isFlow = text[map.span.start] === "{";
	if (isFlow || value.kind !== "scalar" || value.via.length > 0) return [];
	const end = lineEndAfter(text, value.span.end);
	const indent = " ".repeat(keySpan.start - text.lastIndexOf("\n", keySpan.start - 1) - 1);
	return [
		{
			span: { start: end, end },
			text: `
${indent}cooldown:
${indent}  default-days: ${days}`,
			isSafe: true
		}
	];
}
var rule = {
	id: "dependabot/cooldown-missing",
	title: "Dependabot proposes new releases without a cooldown",
	severity: "medium",
	profile: "hardened",
	why: "Most malicious releases are found and removed within days. Without a cooldown, Dependabot proposes them on the day of their release.",
	fix: "Set `cooldown` with `default-days: 7`. Security updates are not delayed.",
	references: [
		"https://docs.github.com/code-security/dependabot/working-with-dependabot/dependabot-options-reference#cooldown"
	],
	aliases: ["dependabot-cooldown"],
	controls: workflowControls({ ssdf: ["PW.4.4"] }),
	*check(update, { cooldownDays = 7 }) {
		const { map, address } = update;
		const cooldown = entryAt(map, "cooldown");
		const days = entryAt(cooldown?.value, "default-days");
		if (days !== void 0) {
			if (days.value.kind !== "scalar" || Number(days.value.text) >= cooldownDays) return;
			const edits = days.value.via.length > 0 ? [] : [{ span: days.value.span, text: String(cooldownDays), isSafe: true }];
			yield {
				at: { start: days.keySpan.start, end: days.value.span.end },
				address: `${address}.cooldown.default-days`,
				edits
			};
			return;
		}
		const [first] = map.entries.values();
		const ecosystem = entryAt(map, "package-ecosystem") ?? first;
		if (ecosystem === void 0 || cooldown !== void 0 && !isMap(cooldown.value)) return;
		const at = { start: (first ?? ecosystem).keySpan.start, end: ecosystem.value.span.end };
		yield {
			at,
			address: `${address}.cooldown`,
			edits: cooldown === void 0 ? insertion(ecosystem, update, cooldownDays) : []
		};
	}
};
// audit/dependabot/rules/execution-allowed
var rule2 = {
	id: "dependabot/execution-allowed",
	title: "Dependabot runs code from dependencies",
	severity: "high",
	profile: "essential",
	why: "This setting lets manifests run code in the updater, which has the credentials for private registries.",
	fix: "Set `insecure-external-code-execution: deny`.",
	references: [
		"https://docs.github.com/code-security/dependabot/working-with-dependabot/dependabot-options-reference#insecure-external-code-execution--"
	],
	aliases: ["dependabot-execution"],
	controls: workflowControls(),
	*check({ map, address }) {
		const entry = entryAt(map, "insecure-external-code-execution");
		if (entry?.value.kind !== "scalar" || entry.value.text !== "allow") return;
		const edits = entry.value.via.length > 0 ? [] : [{ span: entry.value.span, text: "deny", isSafe: true }];
		yield {
			at: { start: entry.keySpan.start, end: entry.value.span.end },
			address: `${address}.insecure-external-code-execution`,
			edits
		};
	}
};
// audit/dependabot/rules.generated
var RULES = [rule, rule2];
// audit/dependabot/dependabot
var dependabotArea = {
	name: "dependabot",
	rules: RULES,
	reads: ({ path }) => /(?:^|\/)\.github\/dependabot\.ya?ml$/.test(path),
	check
};
function check(files, facts) {
	const problems = [];
	const subjects = files.flatMap((file) => {
		try {
			return readUpdates(file);
		} catch (error) {
			if (!(error instanceof DataError)) throw error;
			problems.push(error);
			return [];
		}
	});
	const hits = [...applyRules(RULES, subjects, facts)];
	return { hits, problems, unchecked: [], subjects: { updates: subjects.length } };
}
export{dependabotArea};

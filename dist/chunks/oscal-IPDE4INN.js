import{visibleText}from"./chunk-DD6OEQO3.js";
// audit/oscal
import{ createHash }from"node:crypto";
var OSCAL_VERSION = "1.1.2";
var PLAN = "https://github.com/assay-dev/assay/blob/main/docs/coverage.md";
var STATES = {
	passed: ["satisfied", "pass"],
	failed: ["not-satisfied", "fail"],
	excepted: ["not-satisfied", "other"]
};
var NOTE = "Satisfied means that the rules ran and found nothing, not that the control is met.";
function oscalResults(coverage, { time, version }) {
	const subject = visibleText(coverage.subject, 200);
	const seed = `${time} ${subject}`;
	return {
		"assessment-results": {
			uuid: uuidOf(seed),
			metadata: {
				title: `Audit of ${subject === "" ? "a folder" : subject}`,
				"last-modified": time,
				version,
				"oscal-version": OSCAL_VERSION,
				remarks: NOTE
			},
			"import-ap": { href: PLAN },
			results: coverage.frameworks.map((framework) => resultOf(framework, seed, time))
		}
	};
}
function resultOf({ id, title, controls }, seed, time) {
	const own = `${seed} ${id}`;
	const isChecked = ({ status }) => STATES[status] !== void 0;
	const findings = controls.flatMap((control) => findingOf(control, id, own));
	const tokens = (list) => list.map((control) => ({ "control-id": tokenOf(id, control.id) }));
	const included = tokens(controls.filter(isChecked));
	const excluded = tokens(controls.filter((control) => !isChecked(control)));
	return {
		uuid: uuidOf(own),
		title,
		description: `Results of Assay’s rules for ${title}. ${NOTE}`,
		start: time,
		"reviewed-controls": {
			"control-selections": [
				{
					...included.length > 0 && { "include-controls": included },
					...excluded.length > 0 && { "exclude-controls": excluded }
				}
			]
		},
		...findings.length > 0 && { findings }
	};
}
function findingOf(control, framework, seed) {
	const { id, status, findings, excepted, rules } = control;
	const state = STATES[status];
	if (state === void 0) return [];
	const title = visibleText(control.title, 200);
	return [
		{
			uuid: uuidOf(`${seed} ${id}`),
			title: `${id} ${title}`,
			description: `Rules: ${visibleText(rules.join(", "), 2e3)}`,
			target: {
				type: "objective-id",
				"target-id": tokenOf(framework, id),
				status: { state: state[0], reason: state[1] },
				remarks: `Open findings: ${findings}. Findings with an exception: ${excepted}.`
			}
		}
	];
}
function tokenOf(framework, id) {
	const word = id.replaceAll(/[^A-Za-z0-9.-]+/g, ".").replace(/\.$/, "");
	return `${framework}_${word}`;
}
function uuidOf(seed) {
	const hex = createHash("sha256").update(seed).digest("hex");
	const parts = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`];
	return [...parts, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join("-");
}
export{oscalResults};

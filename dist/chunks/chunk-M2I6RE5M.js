import{compareScan,comparedPackages,explanation,findAdvisories,findVex,findingsFile,fixesFor,judgeScan,offerResults,publicationDates,requireFiles,scanFacts,scanRulesOf,showBaseProblems,showFindings,showInTerminal,showRules,takeBoth,terminalExplanation,toolResults,withDeclared,withPolicyInputs,writeResults}from"./chunk-6PCRSKG5.js";
import{checkoutOf}from"./chunk-MDRMWYHB.js";
import{showContained,showIgnored,showProblems}from"./chunk-HBBTO2XP.js";
import{joinPlatforms}from"./chunk-INGYTYZ5.js";
import{spec3 as spec,withPath}from"./chunk-QSG23CM7.js";
import{claimedRun,readInputs}from"./chunk-DD6OEQO3.js";
// actions/scan/main
async function main(host) {
	await claimedRun(host, spec, ({ files }) => scan(host, files));
}
async function scan(host, files) {
	const given = readInputs(spec, host);
	if (given["attested-images"].length > 0) {
		const { scanAttested } = await import("./scan-attested-JGUGJZJZ.js");
		return await scanAttested(given, files, host);
	}
	const named = withPath(given, host);
	const rules = await scanRulesOf(named, host);
	const inputs = withPolicyInputs(named, rules.policy);
	await requireFiles(inputs, host);
	const { result, proposedIgnores } = await resultOf(inputs, rules, host);
	const { decision, ignored } = judgeScan(scanFacts(result, host.now()), rules, proposedIgnores);
	const findings = await withDeclared(ignored.findings, result.inventories, inputs.path, host);
	const fixes = await fixesFor(result, ignored.findings, {
		folder: inputs.path,
		host,
		decision
	});
	const scanned = { ...findingsFile(result, findings), fixes };
	await writeResults(scanned, decision, { category: inputs["sarif-category"], files, host });
	await offerResults(scanned, decision, { inputs, inventories: result.inventories, host });
	const { inventories, delta } = result;
	showBaseProblems(delta?.baseProblems ?? [], host);
	if (host.kind === "terminal") showInTerminal(scanned, decision, inventories, host);
	else showInLog(scanned, decision, { inventories, isAnnotating: inputs.annotations, host });
	showRules(rules, decision, ignored, host);
	if (inputs.fix || inputs["dry-run"] || inputs.force) {
		const { applyFixes } = await import("./apply-fixes-6H5X3IXW.js");
		await applyFixes(scanned, inputs, host);
	}
	const said = host.kind === "terminal" ? terminalExplanation(decision, scanned, { host, isAll: rules.policy.scope === "all" }) : explanation(decision, scanned, host);
	host.finish(decision.outcome, said);
}
function showInLog(scanned, decision, { inventories, isAnnotating, host }) {
	for (const each of inventories) {
		showIgnored(each, host);
		showContained(each, host);
	}
	showProblems(scanned.problems, host);
	showFindings(scanned, decision, { host, isAnnotating });
}
async function resultOf(inputs, rules, host) {
	const { inventories, proposedIgnores, compared } = await takeBoth(inputs, rules, host);
	const { comparison, base } = compared;
	const sides = { head: inventories, base: base?.inventories ?? [] };
	const sources = inventories.map(({ source }) => source);
	const tools = await toolResults(inputs.results, sources, host);
	const found = await findAdvisories(inputs, sides, { rules, tools }, host);
	const delta = base && compareScan(inventories, base, found);
	const inventory = joinPlatforms(inventories);
	const registries = inputs["publication-registries"];
	const dated = await publicationDates(inventories, base, rules.policy, { registries, host });
	const checkout = await checkoutOf(inputs.path ?? inputs.sbom ?? host.workspace, host);
	const findings = [...found.findings, ...found.added];
	const vex = await findVex(inputs.vex, rules, { inventories, findings, checkout }, host);
	const counted = comparedPackages(inventories, found.uncovered);
	const facts = { inventories, inventory, found, counted, comparison, delta, dated };
	const result = { ...facts, checkout, vex, tools };
	return { result, proposedIgnores };
}

export{main};

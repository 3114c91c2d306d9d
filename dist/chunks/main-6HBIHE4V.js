import{importFile,mergeFiles,policyText}from"./chunk-UBLJVRND.js";
import{loadPolicy}from"./chunk-ODIDALBT.js";
import{allRules}from"./chunk-63MV2323.js";
import{spec6 as spec}from"./chunk-QSG23CM7.js";
import{countNoun,readInputFile,readInputs,shownPath}from"./chunk-DD6OEQO3.js";
import{UserError}from"./chunk-YCU6NLYP.js";
// actions/import/main
async function main(host) {
	const inputs = readInputs(spec, host);
	const known = await allRules();
	const files = await Promise.all(
		inputs.files.map(async (path) => {
			const shown = shownPath(host, path).replaceAll("\\", "/");
			return { path: shown, rules: importFile(await readInputFile(path), shown, known) };
		})
	);
	const merged = mergeFiles(files);
	const { ignore, refused, audit } = merged;
	const text = policyText(merged);
	loadPolicy(Buffer.from(text), "the imported policy");
	for (const { path, entry, why } of refused) {
		host.info(`${path}: ${entry} was not imported: ${why}`);
	}
	if (refused.length > 0 && !inputs.partial) {
		throw new UserError(
			"not-supported",
			`${countNoun(refused.length, "entry")} in these files cannot be expressed in a policy.`,
			"Remove these entries. To import all other entries, run the command with --partial."
		);
	}
	host.setOutput("policy", text);
	host.print(text.trimEnd());
	host.finish("pass", `${countNoun(ignore.length + audit.ignore.length, "exception")} imported.`);
}
export{main};

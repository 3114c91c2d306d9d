import{secretFinder,withoutMatches}from"./chunk-5X6MMMFP.js";
import{secretNameKind}from"./chunk-PMWBD6N2.js";
// secrets/mask-command
var ASSIGNED = /(?<=^|\s)([A-Za-z_][\w.-]{0,100})=(\S{1,1000})/g;
function openCommandMask() {
	const finder = secretFinder();
	return (command) => masked(command, finder);
}
function masked(command, finder) {
	const clean = withoutMatches(command, finder.find(command, "command.sh"));
	return clean.replaceAll(
		ASSIGNED,
		(whole, name, value) => secretNameKind(name) === void 0 || value.startsWith("$") ? whole : `${name}=***`
	);
}
export{openCommandMask};

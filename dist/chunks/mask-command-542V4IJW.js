import{secretFinder,withoutMatches}from"./chunk-G26JNOWV.js";
import{secretNameKind}from"./chunk-35MKYH6X.js";
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

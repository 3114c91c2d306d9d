import {
	secretFinder
} from "./chunk-LWXUD35Y.js";
import {
	secretNameKind
} from "./chunk-IYBJB7GO.js";

// shared/secrets/mask-command.ts
var ASSIGNED = /(?<=^|\s)([A-Za-z_][\w.-]{0,100})=(\S{1,1000})/g;
var MASK = "***";
function openCommandMask() {
	const finder = secretFinder();
	return (command) => masked(command, finder);
}
function masked(command, finder) {
	let shown = "";
	let from = 0;
	for (const { span } of finder.find(command, "command.sh")) {
		if (span.start < from) continue;
		shown += command.slice(from, span.start) + MASK;
		from = span.end;
	}
	const clean = shown + command.slice(from);
	return clean.replaceAll(
		ASSIGNED,
		(whole, name, value) => secretNameKind(name) === void 0 || value.startsWith("$") ? whole : `${name}=${MASK}`
	);
}
export {
	openCommandMask
};

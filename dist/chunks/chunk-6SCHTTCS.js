import {
	documentTimestamp
} from "./chunk-3ZDFUAJA.js";

// shared/flows/results/vex-timestamp.ts
function vexTimestamp({ advisories }, { env, now }) {
	return documentTimestamp(env) ?? advisories?.newest ?? now().toISOString();
}

export {
	vexTimestamp
};

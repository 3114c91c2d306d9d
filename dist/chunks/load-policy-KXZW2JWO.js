import {
	loadPolicy,
	policySchema
} from "./chunk-IG33LF3E.js";
export {
	loadPolicy,
	policySchema
};

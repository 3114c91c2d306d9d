import {
	loadPolicy,
	policySchema
} from "./chunk-YQP46OYG.js";
export {
	loadPolicy,
	policySchema
};

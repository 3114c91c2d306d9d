import {
	loadPolicy,
	policySchema
} from "./chunk-DKZP7B7Y.js";
export {
	loadPolicy,
	policySchema
};

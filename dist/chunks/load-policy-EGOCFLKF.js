import {
	loadPolicy,
	policySchema
} from "./chunk-QD7LCNMF.js";
export {
	loadPolicy,
	policySchema
};

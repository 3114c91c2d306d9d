import {
	loadPolicy,
	policySchema
} from "./chunk-CMHRN7FY.js";
export {
	loadPolicy,
	policySchema
};

import {
	loadPolicy,
	policySchema
} from "./chunk-XPCCRPKP.js";
export {
	loadPolicy,
	policySchema
};

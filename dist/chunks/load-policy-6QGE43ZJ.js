import {
	loadPolicy,
	policySchema
} from "./chunk-NQH5VGT7.js";
export {
	loadPolicy,
	policySchema
};

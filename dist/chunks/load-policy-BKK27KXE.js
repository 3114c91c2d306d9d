import {
	loadPolicy,
	policySchema
} from "./chunk-GUNNNO27.js";
export {
	loadPolicy,
	policySchema
};

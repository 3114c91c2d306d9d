import {
	loadPolicy,
	policySchema
} from "./chunk-HAFOOHLE.js";
export {
	loadPolicy,
	policySchema
};

import {
	loadPolicy,
	policySchema
} from "./chunk-YUJCWULX.js";
export {
	loadPolicy,
	policySchema
};

import {
	loadPolicy,
	policySchema
} from "./chunk-VGTIXK5R.js";
export {
	loadPolicy,
	policySchema
};

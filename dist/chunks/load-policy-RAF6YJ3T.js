import {
	loadPolicy,
	policySchema
} from "./chunk-4EHXPONM.js";
export {
	loadPolicy,
	policySchema
};

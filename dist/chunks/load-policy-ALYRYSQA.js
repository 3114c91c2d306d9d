import {
	loadPolicy,
	policySchema
} from "./chunk-APQJSLDM.js";
export {
	loadPolicy,
	policySchema
};

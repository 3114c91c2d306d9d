import {
	loadPolicy,
	policySchema
} from "./chunk-KWHGOFTV.js";
export {
	loadPolicy,
	policySchema
};

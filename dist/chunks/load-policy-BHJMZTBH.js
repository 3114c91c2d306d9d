import {
	loadPolicy,
	policySchema
} from "./chunk-WENACT3V.js";
export {
	loadPolicy,
	policySchema
};

import {
	loadPolicy,
	policySchema
} from "./chunk-OK5QRE4X.js";
export {
	loadPolicy,
	policySchema
};

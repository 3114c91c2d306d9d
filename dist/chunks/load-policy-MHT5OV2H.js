import {
	loadPolicy,
	policySchema
} from "./chunk-PQG6ZQUY.js";
export {
	loadPolicy,
	policySchema
};

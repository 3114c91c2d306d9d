import {
	loadPolicy,
	policySchema
} from "./chunk-7XUYUVYR.js";
export {
	loadPolicy,
	policySchema
};

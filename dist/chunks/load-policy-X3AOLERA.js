import {
	loadPolicy,
	policySchema
} from "./chunk-H6I6GTKN.js";
export {
	loadPolicy,
	policySchema
};

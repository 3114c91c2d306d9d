import {
	loadPolicy,
	policySchema
} from "./chunk-LCBTZWLA.js";
export {
	loadPolicy,
	policySchema
};

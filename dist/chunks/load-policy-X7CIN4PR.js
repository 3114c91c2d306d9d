import {
	loadPolicy,
	policySchema
} from "./chunk-E6INRGC2.js";
export {
	loadPolicy,
	policySchema
};

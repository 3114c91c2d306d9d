import {
	loadPolicy,
	policySchema
} from "./chunk-44KTB46U.js";
export {
	loadPolicy,
	policySchema
};

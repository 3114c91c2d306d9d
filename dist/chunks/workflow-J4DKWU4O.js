import {
	workflowArea,
	workflowKind
} from "./chunk-HZYZQIDX.js";
export {
	workflowArea,
	workflowKind
};

import {
	workflowArea,
	workflowKind
} from "./chunk-5HK33B5D.js";
export {
	workflowArea,
	workflowKind
};

import {
	workflowArea,
	workflowKind
} from "./chunk-WKUKQWOV.js";
export {
	workflowArea,
	workflowKind
};

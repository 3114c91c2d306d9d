import {
	workflowArea,
	workflowKind
} from "./chunk-PUAYYGCR.js";
export {
	workflowArea,
	workflowKind
};

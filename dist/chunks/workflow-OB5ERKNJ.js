import {
	workflowArea,
	workflowKind
} from "./chunk-RDL55TMR.js";
export {
	workflowArea,
	workflowKind
};

import {
	workflowArea,
	workflowKind
} from "./chunk-TYAIVKET.js";
export {
	workflowArea,
	workflowKind
};

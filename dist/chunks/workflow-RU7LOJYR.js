import {
	workflowArea,
	workflowKind
} from "./chunk-Z43MLVZR.js";
export {
	workflowArea,
	workflowKind
};

import {
	workflowArea,
	workflowKind
} from "./chunk-FNDDID4V.js";
export {
	workflowArea,
	workflowKind
};

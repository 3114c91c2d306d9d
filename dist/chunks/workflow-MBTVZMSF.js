import {
	workflowArea,
	workflowKind
} from "./chunk-FR2VI7CC.js";
export {
	workflowArea,
	workflowKind
};

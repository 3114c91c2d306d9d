import {
	workflowArea,
	workflowKind
} from "./chunk-4ZML3633.js";
export {
	workflowArea,
	workflowKind
};

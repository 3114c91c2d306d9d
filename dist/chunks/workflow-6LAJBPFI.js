import {
	workflowArea,
	workflowKind
} from "./chunk-DN3AYN3K.js";
export {
	workflowArea,
	workflowKind
};

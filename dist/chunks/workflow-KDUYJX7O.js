import {
	workflowArea,
	workflowKind
} from "./chunk-MQ46GJ75.js";
export {
	workflowArea,
	workflowKind
};

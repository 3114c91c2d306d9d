import {
	workflowArea,
	workflowKind
} from "./chunk-BQT5YGT7.js";
export {
	workflowArea,
	workflowKind
};

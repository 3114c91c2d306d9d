import {
	workflowArea,
	workflowKind
} from "./chunk-BU5OIBO2.js";
export {
	workflowArea,
	workflowKind
};

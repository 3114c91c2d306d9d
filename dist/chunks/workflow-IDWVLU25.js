import {
	workflowArea,
	workflowKind
} from "./chunk-MYEX75SV.js";
export {
	workflowArea,
	workflowKind
};

import {workflowArea, workflowKind} from "./chunk-BBUFGUJD.js";
export {workflowArea, workflowKind};

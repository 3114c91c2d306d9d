import {workflowArea, workflowKind} from "./chunk-PRWB26G7.js";
export {workflowArea, workflowKind};

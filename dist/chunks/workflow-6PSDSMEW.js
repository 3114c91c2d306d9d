import {workflowArea, workflowKind} from "./chunk-UVSIEDQA.js";
export {workflowArea, workflowKind};

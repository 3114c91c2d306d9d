import {workflowArea, workflowKind} from "./chunk-4VBRXCB2.js";
export {workflowArea, workflowKind};

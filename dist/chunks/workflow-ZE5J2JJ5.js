import {workflowArea, workflowKind} from "./chunk-UKET65MH.js";
export {workflowArea, workflowKind};

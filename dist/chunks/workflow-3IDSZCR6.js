import {workflowArea, workflowKind} from "./chunk-JOAWWSP2.js";
export {workflowArea, workflowKind};

import {workflowArea, workflowKind} from "./chunk-AM467U7X.js";
export {workflowArea, workflowKind};

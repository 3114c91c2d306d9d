import {workflowArea, workflowKind} from "./chunk-XFERQRPS.js";
export {workflowArea, workflowKind};

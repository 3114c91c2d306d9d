import {workflowArea, workflowKind} from "./chunk-XESV2YUK.js";
export {workflowArea, workflowKind};

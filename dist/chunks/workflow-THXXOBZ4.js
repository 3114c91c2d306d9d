import {workflowArea, workflowKind} from "./chunk-NQVGMJXF.js";
export {workflowArea, workflowKind};

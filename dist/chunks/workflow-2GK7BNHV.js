import {workflowArea, workflowKind} from "./chunk-GWXRQDVE.js";
export {workflowArea, workflowKind};

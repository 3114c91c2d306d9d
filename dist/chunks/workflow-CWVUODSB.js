import {workflowArea, workflowKind} from "./chunk-GFRQVLMD.js";
export {workflowArea, workflowKind};

import {workflowArea, workflowKind} from "./chunk-LAHYB4KY.js";
export {workflowArea, workflowKind};

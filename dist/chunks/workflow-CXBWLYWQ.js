import {workflowArea, workflowKind} from "./chunk-Y3TB4474.js";
export {workflowArea, workflowKind};

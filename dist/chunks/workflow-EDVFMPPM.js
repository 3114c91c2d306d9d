import {workflowArea, workflowKind} from "./chunk-VJJIQUY6.js";
export {workflowArea, workflowKind};

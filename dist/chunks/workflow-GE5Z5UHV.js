import {workflowArea, workflowKind} from "./chunk-JP6AVK4O.js";
export {workflowArea, workflowKind};

import {workflowArea, workflowKind} from "./chunk-FTJXW2F2.js";
export {workflowArea, workflowKind};

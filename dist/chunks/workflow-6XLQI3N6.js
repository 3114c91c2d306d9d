import {workflowArea, workflowKind} from "./chunk-57IH235E.js";
export {workflowArea, workflowKind};

import {workflowArea, workflowKind} from "./chunk-ZKNBAPWI.js";
export {workflowArea, workflowKind};

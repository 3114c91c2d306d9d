import {workflowArea, workflowKind} from "./chunk-TZBBVUVW.js";
export {workflowArea, workflowKind};

import {workflowArea, workflowKind} from "./chunk-2CNQQLUC.js";
export {workflowArea, workflowKind};

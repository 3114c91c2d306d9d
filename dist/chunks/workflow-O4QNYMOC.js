import {workflowArea, workflowKind} from "./chunk-2BDSMDX4.js";
export {workflowArea, workflowKind};

import {workflowArea, workflowKind} from "./chunk-LGMQH4D3.js";
export {workflowArea, workflowKind};

import {workflowArea, workflowKind} from "./chunk-7TMH4557.js";
export {workflowArea, workflowKind};

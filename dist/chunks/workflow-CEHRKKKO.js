import {workflowArea, workflowKind} from "./chunk-6WJNFTTO.js";
export {workflowArea, workflowKind};

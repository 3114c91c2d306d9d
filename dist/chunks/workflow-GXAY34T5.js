import {workflowArea, workflowKind} from "./chunk-JULSEZZA.js";
export {workflowArea, workflowKind};

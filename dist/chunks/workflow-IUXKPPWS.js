import {workflowArea, workflowKind} from "./chunk-2A2WRGQA.js";
export {workflowArea, workflowKind};

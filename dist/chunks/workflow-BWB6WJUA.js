import {workflowArea, workflowKind} from "./chunk-H4YA4K5P.js";
export {workflowArea, workflowKind};

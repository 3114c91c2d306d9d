import {workflowArea, workflowKind} from "./chunk-KMB27GZO.js";
export {workflowArea, workflowKind};

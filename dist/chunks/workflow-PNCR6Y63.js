import {workflowArea, workflowKind} from "./chunk-G57QDQLG.js";
export {workflowArea, workflowKind};

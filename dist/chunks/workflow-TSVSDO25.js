import {workflowArea, workflowKind} from "./chunk-4FKUDCFL.js";
export {workflowArea, workflowKind};

import {workflowArea, workflowKind} from "./chunk-25O7CZ7P.js";
export {workflowArea, workflowKind};

import {workflowArea, workflowKind} from "./chunk-2GSZ244K.js";
export {workflowArea, workflowKind};

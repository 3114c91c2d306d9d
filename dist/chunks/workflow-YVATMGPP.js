import {workflowArea, workflowKind} from "./chunk-I7YSTDCH.js";
export {workflowArea, workflowKind};

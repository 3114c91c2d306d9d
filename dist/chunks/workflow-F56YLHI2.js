import {workflowArea, workflowKind} from "./chunk-PS4ENUZE.js";
export {workflowArea, workflowKind};

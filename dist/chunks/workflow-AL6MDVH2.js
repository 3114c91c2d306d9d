import {workflowArea, workflowKind} from "./chunk-UHKIYHRT.js";
export {workflowArea, workflowKind};

import {workflowArea, workflowKind} from "./chunk-22N62VGJ.js";
export {workflowArea, workflowKind};

import {workflowArea, workflowKind} from "./chunk-VHFWYXK4.js";
export {workflowArea, workflowKind};

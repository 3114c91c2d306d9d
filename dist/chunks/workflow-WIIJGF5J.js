import {workflowArea, workflowKind} from "./chunk-I6PKXFSG.js";
export {workflowArea, workflowKind};

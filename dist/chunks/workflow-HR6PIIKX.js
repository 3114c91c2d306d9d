import {workflowArea, workflowKind} from "./chunk-2ZNMIDFG.js";
export {workflowArea, workflowKind};

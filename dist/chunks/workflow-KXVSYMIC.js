import {workflowArea, workflowKind} from "./chunk-TVYIRTTK.js";
export {workflowArea, workflowKind};

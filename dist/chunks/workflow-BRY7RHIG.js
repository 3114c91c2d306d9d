import {workflowArea, workflowKind} from "./chunk-MC2YLCW7.js";
export {workflowArea, workflowKind};

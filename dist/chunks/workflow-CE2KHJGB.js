import {workflowArea, workflowKind} from "./chunk-QTSIUU5O.js";
export {workflowArea, workflowKind};

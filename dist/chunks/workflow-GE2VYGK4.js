import {workflowArea, workflowKind} from "./chunk-PELIOCB2.js";
export {workflowArea, workflowKind};

import {workflowArea, workflowKind} from "./chunk-CMS5ENYS.js";
export {workflowArea, workflowKind};

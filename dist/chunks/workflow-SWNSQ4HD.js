import {workflowArea, workflowKind} from "./chunk-FT5SL67O.js";
export {workflowArea, workflowKind};

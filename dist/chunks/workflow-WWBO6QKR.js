import {workflowArea, workflowKind} from "./chunk-7FK4WV4Q.js";
export {workflowArea, workflowKind};

import {workflowArea, workflowKind} from "./chunk-4RPZAR26.js";
export {workflowArea, workflowKind};

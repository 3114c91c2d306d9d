import {reportRun} from "./chunk-Y3VA65SU.js";
export {reportRun};

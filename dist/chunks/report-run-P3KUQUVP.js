import {reportRun} from "./chunk-ZYBNZER3.js";
export {reportRun};

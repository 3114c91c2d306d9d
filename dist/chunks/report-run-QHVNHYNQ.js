import {reportRun} from "./chunk-KQGMOI23.js";
export {reportRun};

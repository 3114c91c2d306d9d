import {reportRun} from "./chunk-KDJLVWVU.js";
export {reportRun};

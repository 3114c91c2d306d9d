import {reportRun} from "./chunk-KGFCB4CS.js";
export {reportRun};

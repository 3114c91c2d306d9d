import {reportRun} from "./chunk-NPSJABGK.js";
export {reportRun};

import {reportRun} from "./chunk-GO4AH2TB.js";
export {reportRun};

import {reportRun} from "./chunk-TWPFFMCO.js";
export {reportRun};

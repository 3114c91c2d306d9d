import {reportRun} from "./chunk-7CUUSCLO.js";
export {reportRun};

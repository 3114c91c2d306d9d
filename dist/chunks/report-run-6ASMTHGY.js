import {reportRun} from "./chunk-ZX326N42.js";
export {reportRun};

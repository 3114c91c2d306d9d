import {reportRun} from "./chunk-NY35OZ4K.js";
export {reportRun};

import {reportRun} from "./chunk-QXL6EREE.js";
export {reportRun};

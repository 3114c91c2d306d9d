import {reportRun} from "./chunk-QM7AATQZ.js";
export {reportRun};

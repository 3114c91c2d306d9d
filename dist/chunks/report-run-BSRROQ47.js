import {reportRun} from "./chunk-H7DFHCGA.js";
export {reportRun};

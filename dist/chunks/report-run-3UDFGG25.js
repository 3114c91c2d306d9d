import {reportRun} from "./chunk-7CTICQ52.js";
export {reportRun};

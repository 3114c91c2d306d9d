import {reportRun} from "./chunk-UVA364NF.js";
export {reportRun};

import {reportRun} from "./chunk-JWYCBA2I.js";
export {reportRun};

import {reportRun} from "./chunk-IG3D22Q3.js";
export {reportRun};

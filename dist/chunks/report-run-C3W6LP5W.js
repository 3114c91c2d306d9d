import {reportRun} from "./chunk-76C4LOYP.js";
export {reportRun};

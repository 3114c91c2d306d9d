import {main} from "./chunk-QFH66KQM.js";
export {main};

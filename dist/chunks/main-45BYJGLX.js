import {main} from "./chunk-WQCVGH4Q.js";
export {main};

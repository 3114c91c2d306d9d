import {main} from "./chunk-JXQLJU27.js";
export {main};

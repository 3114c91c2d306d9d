import {main} from "./chunk-YFCOCJCQ.js";
export {main};

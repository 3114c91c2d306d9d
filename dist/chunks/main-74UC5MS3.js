import {main} from "./chunk-TLN5H75B.js";
export {main};

import {main} from "./chunk-XFFC4LO4.js";
export {main};

import {main} from "./chunk-7QXGSL5Y.js";
export {main};

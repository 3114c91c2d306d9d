import {main} from "./chunk-3QEZENA7.js";
export {main};

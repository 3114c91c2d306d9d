import {main} from "./chunk-QBNJPHOH.js";
export {main};

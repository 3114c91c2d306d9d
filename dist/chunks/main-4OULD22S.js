import {main} from "./chunk-6QBPLEAB.js";
export {main};

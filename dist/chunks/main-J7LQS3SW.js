import {main} from "./chunk-EGDW47B4.js";
export {main};

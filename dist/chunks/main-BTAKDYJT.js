import {main} from "./chunk-NFDKQYHJ.js";
export {main};

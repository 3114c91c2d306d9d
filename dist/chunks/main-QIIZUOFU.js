import {main} from "./chunk-WLE3L3TB.js";
export {main};

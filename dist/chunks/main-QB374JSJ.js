import {main} from "./chunk-TIHLIXKS.js";
export {main};

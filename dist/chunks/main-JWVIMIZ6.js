import {main} from "./chunk-44U5Y7BH.js";
export {main};

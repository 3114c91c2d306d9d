import {main} from "./chunk-T3HD4LIP.js";
export {main};

import {main} from "./chunk-ZZMEZ3L2.js";
export {main};

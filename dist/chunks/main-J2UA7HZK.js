import {main} from "./chunk-HPXUNWVP.js";
export {main};

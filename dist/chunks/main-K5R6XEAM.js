import {main} from "./chunk-HWEDDWWT.js";
export {main};

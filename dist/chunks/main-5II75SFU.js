import {main} from "./chunk-NIAIBF3I.js";
export {main};

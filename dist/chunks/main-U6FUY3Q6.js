import {main} from "./chunk-AZM3KKJP.js";
export {main};

import {main} from "./chunk-C3XKPZGG.js";
export {main};

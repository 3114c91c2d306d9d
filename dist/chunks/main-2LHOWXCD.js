import {main} from "./chunk-3LMMIXCA.js";
export {main};

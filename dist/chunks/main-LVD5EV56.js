import {main} from "./chunk-APXGLQJ4.js";
export {main};

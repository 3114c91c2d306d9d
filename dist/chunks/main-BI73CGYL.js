import {main} from "./chunk-CM4RF573.js";
export {main};

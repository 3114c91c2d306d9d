import {main} from "./chunk-S56NREKL.js";
export {main};

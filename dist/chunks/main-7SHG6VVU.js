import {main} from "./chunk-E6CJ44H5.js";
export {main};

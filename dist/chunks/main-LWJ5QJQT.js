import {main} from "./chunk-2AYTD5YW.js";
export {main};

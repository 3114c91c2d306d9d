import {main} from "./chunk-JZE2NDLY.js";
export {main};

import {main} from "./chunk-WMQQWVAH.js";
export {main};

import {main} from "./chunk-7GRZV2B3.js";
export {main};

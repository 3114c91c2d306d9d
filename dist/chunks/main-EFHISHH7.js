import {main} from "./chunk-VUQBACU3.js";
export {main};

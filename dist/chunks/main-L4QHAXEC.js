import {main} from "./chunk-LJGFWUB6.js";
export {main};

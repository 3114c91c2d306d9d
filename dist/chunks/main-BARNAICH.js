import {main} from "./chunk-GPEHMHUI.js";
export {main};

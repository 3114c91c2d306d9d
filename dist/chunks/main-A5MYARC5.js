import {main} from "./chunk-KTA5H3HP.js";
export {main};

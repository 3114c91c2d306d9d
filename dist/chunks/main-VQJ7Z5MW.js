import {main} from "./chunk-ELSZDQJH.js";
export {main};

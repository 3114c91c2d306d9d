import {main} from "./chunk-Z26DYAYC.js";
export {main};

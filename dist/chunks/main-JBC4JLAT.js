import {main} from "./chunk-E4EVXH72.js";
export {main};

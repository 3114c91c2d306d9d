import {main} from "./chunk-YN7MQNJF.js";
export {main};

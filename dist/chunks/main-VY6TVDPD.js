import {main} from "./chunk-VF24YAG2.js";
export {main};

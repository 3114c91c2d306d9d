import {main} from "./chunk-IB225EJ7.js";
export {main};

import {main} from "./chunk-PVTXXONN.js";
export {main};

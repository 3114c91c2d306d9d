import {main} from "./chunk-NLWG5LQI.js";
export {main};

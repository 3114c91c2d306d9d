import {main} from "./chunk-OC3ZBA65.js";
export {main};

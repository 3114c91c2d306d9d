import {main} from "./chunk-INTDQK45.js";
export {main};

import {main} from "./chunk-OLCNMBN4.js";
export {main};

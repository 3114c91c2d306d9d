import {main} from "./chunk-H4VJL5VZ.js";
export {main};

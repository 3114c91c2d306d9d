import {main} from "./chunk-TCRY5EWY.js";
export {main};

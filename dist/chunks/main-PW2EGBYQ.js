import {main} from "./chunk-ZCY4NAZB.js";
export {main};

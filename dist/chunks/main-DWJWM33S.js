import {main} from "./chunk-VYUVCLT5.js";
export {main};

import {main} from "./chunk-SNBOG6JW.js";
export {main};

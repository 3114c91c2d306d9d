import {main} from "./chunk-YNTVIAYE.js";
export {main};

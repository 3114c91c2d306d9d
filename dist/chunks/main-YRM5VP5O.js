import {main} from "./chunk-IVUAA2VW.js";
export {main};

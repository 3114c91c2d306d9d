import {main} from "./chunk-DEFGENE7.js";
export {main};

import {main} from "./chunk-2ZHPTVSH.js";
export {main};

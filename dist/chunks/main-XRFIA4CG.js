import {main} from "./chunk-WHUJAGMF.js";
export {main};

import {main} from "./chunk-FXSTSFHP.js";
export {main};

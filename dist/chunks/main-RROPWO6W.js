import {main} from "./chunk-QAM64IHO.js";
export {main};

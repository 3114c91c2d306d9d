import {main} from "./chunk-PKBB22PL.js";
export {main};

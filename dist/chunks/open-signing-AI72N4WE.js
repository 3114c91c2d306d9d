import {openSigning} from "./chunk-YZZBOBT7.js";
export {openSigning};

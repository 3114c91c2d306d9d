import {openSigning} from "./chunk-DTZEX6I4.js";
export {openSigning};

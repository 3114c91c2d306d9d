import {openSigning} from "./chunk-2XRRFN7C.js";
export {openSigning};

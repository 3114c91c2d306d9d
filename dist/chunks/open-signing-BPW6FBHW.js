import {openSigning} from "./chunk-WDLQRPFN.js";
export {openSigning};

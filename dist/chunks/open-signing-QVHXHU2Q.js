import {openSigning} from "./chunk-AFMTJM7D.js";
export {openSigning};

import {openSigning} from "./chunk-DMCAFA2Q.js";
export {openSigning};

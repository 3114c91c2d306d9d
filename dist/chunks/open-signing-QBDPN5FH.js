import {openSigning} from "./chunk-XDH2SE23.js";
export {openSigning};

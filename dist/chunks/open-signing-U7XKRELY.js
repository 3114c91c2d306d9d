import {openSigning} from "./chunk-KIFPD4JD.js";
export {openSigning};

import {openSigning} from "./chunk-CRDPAPYS.js";
export {openSigning};

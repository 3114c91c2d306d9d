import {openSigning} from "./chunk-IRXHOSEI.js";
export {openSigning};

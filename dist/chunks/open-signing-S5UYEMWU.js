import {openSigning} from "./chunk-OE56QZFF.js";
export {openSigning};

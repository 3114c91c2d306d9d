import {openSigning} from "./chunk-U52PC2RO.js";
export {openSigning};

import {openSigning} from "./chunk-42ZNLPF7.js";
export {openSigning};

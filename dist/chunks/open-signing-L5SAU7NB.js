import {openSigning} from "./chunk-D7M7ZQ25.js";
export {openSigning};

import {openSigning} from "./chunk-6UROGYCS.js";
export {openSigning};

import {openSigning} from "./chunk-75I4JOFO.js";
export {openSigning};

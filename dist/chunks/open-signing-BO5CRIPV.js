import {openSigning} from "./chunk-QXX4SVBV.js";
export {openSigning};

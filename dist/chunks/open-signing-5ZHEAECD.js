import {openSigning} from "./chunk-5R57AGBE.js";
export {openSigning};

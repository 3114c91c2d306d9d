import {openSigning} from "./chunk-FUI2GYGT.js";
export {openSigning};

import {
  main
} from "./chunk-DVLHMKWL.js";
import "./chunk-ZASCSH42.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-ZQ66OP7K.js";
import "./chunk-F6PV4HQM.js";
import "./chunk-EJOBFAWT.js";
import "./chunk-YGWZVOON.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};

import {
  showReport
} from "./chunk-2AFRQ2MW.js";
import "./chunk-PXNXYS5C.js";
import "./chunk-V57A6GG4.js";
import "./chunk-VCTYV3WL.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};

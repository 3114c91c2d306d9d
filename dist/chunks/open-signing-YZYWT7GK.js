import {
  openSigning
} from "./chunk-AEISJNK2.js";
import "./chunk-EGWVE4OT.js";
import "./chunk-RWXGRKSA.js";
import "./chunk-HHH4SVHO.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};

import {
  openSigning
} from "./chunk-XHBGP5QU.js";
import "./chunk-QK5OMR7Z.js";
import "./chunk-UD7C7EBL.js";
import "./chunk-BPWVWQOB.js";
import "./chunk-ENC2U5UR.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};

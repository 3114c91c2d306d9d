import {
  openSigning
} from "./chunk-UFPGRA5H.js";
import "./chunk-TASJP25U.js";
import "./chunk-LNOZAA6E.js";
import "./chunk-VNHGFIVA.js";
import "./chunk-CRLPWLEE.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};

import {
  main
} from "./chunk-TEAVZCOH.js";
import "./chunk-ZGFB7ZMS.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-QRYSOWLQ.js";
import "./chunk-5VYHJQ5E.js";
import "./chunk-IF46FJVO.js";
import "./chunk-BGUQ4ITJ.js";
import "./chunk-EVP3ARXF.js";
import "./chunk-G3XLAG5J.js";
export {
  main
};
